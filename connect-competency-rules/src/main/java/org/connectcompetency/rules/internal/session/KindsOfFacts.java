package org.connectcompetency.rules.internal.session;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectcompetency.model.application.Badge;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.checklist.Checklist;
import org.connectcompetency.model.checklist.ProductTags;
import org.connectcompetency.model.result.Finding;
import org.connectcompetency.rules.facts.Assessment;
import org.connectcompetency.rules.facts.EvidenceCount;
import org.connectcompetency.rules.facts.EvidencePiece;
import org.connectcompetency.rules.facts.Exclusion;
import org.connectcompetency.rules.facts.KnownFeatures;
import org.connectcompetency.rules.facts.Measurement;
import org.connectcompetency.rules.facts.OfferedWaiver;
import org.connectcompetency.rules.facts.RefusedWaiver;
import org.connectcompetency.rules.facts.Repetition;
import org.connectcompetency.rules.facts.Report;
import org.connectcompetency.rules.facts.Shared;
import org.connectcompetency.rules.facts.Terms;
import org.connectcompetency.rules.facts.WaivedAssessment;
import org.connectcompetency.rules.facts.Waiver;

/** The kinds of facts that custom rules can see, besides facts of the caller's own. The one place that lists them. */
public final class KindsOfFacts {

    private static final List<Class<?>> BESIDES_THE_APPLICATION = List.of(
            Assessment.class,
            Badge.class,
            Checklist.class,
            EvidenceCount.class,
            EvidencePiece.class,
            Exclusion.class,
            Finding.class,
            KnownFeatures.class,
            Measurement.class,
            OfferedWaiver.class,
            ProductTags.class,
            RefusedWaiver.class,
            Repetition.class,
            Report.class,
            Shared.class,
            Terms.class,
            WaivedAssessment.class,
            Waiver.class);

    /** All kinds, by name. */
    public static final List<Class<?>> ALL = Stream.concat(
                    CompetencyApplication.kindsOfFacts().stream(), BESIDES_THE_APPLICATION.stream())
            .sorted(Comparator.comparing(Class::getSimpleName))
            .toList();

    private static final Set<String> PACKAGES =
            ALL.stream().map(Class::getPackageName).collect(Collectors.toSet());

    private KindsOfFacts() {}

    /** Returns whether a fact can be of a class; what is not this library's can be a fact of the caller's own. */
    public static boolean canBe(Class<?> type) {
        return !PACKAGES.contains(type.getPackageName())
                || ALL.stream().anyMatch(kind -> type.isAssignableFrom(kind) || kind.isAssignableFrom(type));
    }
}
