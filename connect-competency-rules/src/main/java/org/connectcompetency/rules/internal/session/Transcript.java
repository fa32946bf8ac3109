package org.connectcompetency.rules.internal.session;

import java.util.ArrayList;
import java.util.List;
import org.connectcompetency.rules.facts.Exclusion;
import org.connectcompetency.rules.facts.Measurement;
import org.connectcompetency.rules.facts.RefusedWaiver;
import org.connectcompetency.rules.facts.Repetition;
import org.connectcompetency.rules.facts.Report;
import org.connectcompetency.rules.facts.Waiver;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;

/**
 * Records what rules insert, and which rule inserts it. It listens, as the session's own collection leaves out facts
 * that no other rule matches.
 */
public final class Transcript extends DefaultRuleRuntimeEventListener {

    /** A report with the rule that made it. */
    record Attributed(Report report, String rule) {}

    private final List<Attributed> reports = new ArrayList<>();
    private final List<Exclusion> exclusions = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Repetition> repetitions = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private final List<RefusedWaiver> refusedWaivers = new ArrayList<>();

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        @Nullable Rule rule = event.getRule();
        if (rule != null) {
            take(event.getObject(), rule.getName());
        }
    }

    /** Records what a rule inserted, if results are made from facts of its type. */
    void take(Object fact, String rule) {
        if (fact instanceof Report report) {
            reports.add(new Attributed(report, rule));
        } else if (fact instanceof Exclusion exclusion) {
            exclusions.add(exclusion);
        } else if (fact instanceof Measurement measurement) {
            measurements.add(measurement);
        } else if (fact instanceof Repetition repetition) {
            repetitions.add(repetition);
        } else if (fact instanceof Waiver waiver) {
            waivers.add(waiver);
        } else if (fact instanceof RefusedWaiver refused) {
            refusedWaivers.add(refused);
        }
    }

    /** Leaves out all that was taken down. */
    void forget() {
        reports.clear();
        List.of(exclusions, measurements, repetitions, waivers, refusedWaivers).forEach(List::clear);
    }

    /** Returns this transcript followed by {@code more}. */
    public Transcript with(Transcript more) {
        Transcript both = new Transcript();
        for (Transcript each : List.of(this, more)) {
            both.reports.addAll(each.reports);
            both.exclusions.addAll(each.exclusions);
            both.measurements.addAll(each.measurements);
            both.repetitions.addAll(each.repetitions);
            both.waivers.addAll(each.waivers);
            both.refusedWaivers.addAll(each.refusedWaivers);
        }
        return both;
    }

    /** Returns the reports; one that was made several times is among them several times. */
    List<Attributed> reports() {
        return reports;
    }

    public List<Exclusion> exclusions() {
        return exclusions;
    }

    public List<Measurement> measurements() {
        return measurements;
    }

    List<Repetition> repetitions() {
        return repetitions;
    }

    public List<Waiver> waivers() {
        return waivers;
    }

    public List<RefusedWaiver> refusedWaivers() {
        return refusedWaivers;
    }
}
