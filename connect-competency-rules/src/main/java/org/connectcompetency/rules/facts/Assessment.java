package org.connectcompetency.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.application.Kpi;
import org.connectcompetency.model.checklist.Bound;
import org.connectcompetency.model.checklist.ConcernsRequirement;
import org.connectcompetency.model.checklist.Criterion;
import org.connectcompetency.model.checklist.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * One requirement that is to be judged, for the partner or for one case study. There is none where the requirement does
 * not apply or is waived, so a rule that starts from an assessment need not check that.
 *
 * @param terms the requirement's thresholds and window
 * @param caseStudy the case study, where the requirement is asked of each or any
 * @param answer what the application says to the documentary part, if the requirement has one
 * @param exclusions the facts that do not count, for this and for other requirements
 */
public record Assessment(
        Terms terms,
        @Nullable CaseStudy caseStudy,
        @Nullable Answer answer,
        Exclusions exclusions) implements ConcernsRequirement {

    @Override
    public String requirement() {
        return terms.requirement();
    }

    /** Returns what tells assessments of one validation apart: a response can be long, and rules look them up often. */
    @Override
    public int hashCode() {
        return 31 * requirement().hashCode()
                + (caseStudy == null ? 0 : caseStudy.id().hashCode());
    }

    /** Returns the only category that the requirement applies to, if there is one. */
    public @Nullable Category category() {
        return terms.category();
    }

    /** Returns the day of judgement. */
    public LocalDate asOf() {
        return terms.asOf();
    }

    /** Returns the first day of the requirement's window. */
    public LocalDate since() {
        return terms.since();
    }

    /** Returns whether the requirement has a threshold of that name. */
    public boolean asks(String name) {
        return terms.asks(name);
    }

    /** Returns the number of the requirement's threshold of that name. */
    public int threshold(String name) {
        return terms.threshold(name);
    }

    /** Returns whether a text says something: it is neither absent nor blank nor a placeholder such as "TBD". */
    public boolean says(@Nullable String text) {
        return terms.says(text);
    }

    /** Returns the names of the parts of a KPI that say nothing. */
    public List<String> missing(Kpi kpi) {
        return terms.missing(kpi);
    }

    /** Returns how many months lie between {@code date} and the as-of date; a month begun counts as a whole one. */
    public long monthsSince(LocalDate date) {
        return terms.monthsSince(date);
    }

    /** Returns whether {@code fact} counts: no rule excluded it from all measures of the requirement. */
    public boolean counts(Object fact) {
        return !exclusions.holds(fact, requirement(), null);
    }

    /** Returns whether {@code fact} counts for that measure, badge or item of evidence. */
    public boolean counts(Object fact, String measure) {
        return !exclusions.holds(fact, requirement(), measure);
    }

    /**
     * Returns why {@code fact} does not count, to be read after it: "lacks A and has no web address"; "" if it counts.
     */
    public String reasonsAgainst(Object fact) {
        return exclusions.reasons(fact, requirement());
    }

    /** Returns whether the requirement has a documentary part. */
    public boolean documentary() {
        return answer != null;
    }

    /** Returns whether there is a response for just this case study, or for the partner. */
    public boolean ownResponse() {
        return answer != null && answer.ownResponse();
    }

    /** Returns whether any response counts here. */
    public boolean answered() {
        return answer != null && answer.present();
    }

    /** Returns the criteria that are neither addressed nor declared not applicable. */
    public List<Criterion> unaddressed() {
        return answer == null ? List.of() : answer.unaddressed();
    }

    /** Returns the keys of the criteria that are addressed. */
    public List<String> addressed() {
        return answer == null ? List.of() : answer.addressed();
    }

    /** Returns all criteria of the requirement. */
    public List<Criterion> criteria() {
        return answer == null ? List.of() : answer.requirement().criteria();
    }

    /** Returns a fault that keeps the requirement from being met. */
    public Report blocker(String code, String message, String remedy) {
        return report(Report.Kind.BLOCKER, code, message, remedy);
    }

    /** Returns a fault that keeps this case study from satisfying the requirement. */
    public Report gap(String code, String message, String remedy) {
        return report(Report.Kind.GAP, code, message, remedy);
    }

    /** Returns something worth knowing; the requirement may be met all the same. */
    public Report warning(String code, String message, String remedy) {
        return report(Report.Kind.WARNING, code, message, remedy);
    }

    /**
     * Returns a measurement: the number found, and the number and bound of one of the requirement's thresholds. If a
     * case study is assessed, it is the measurement's subject.
     *
     * @param name what was measured, in kebab-case
     * @param actual the number found
     * @param threshold the name of the threshold
     * @throws IllegalArgumentException if the checklist sets none of that name
     */
    public Measurement measure(String name, Number actual, String threshold) {
        return measure(name, actual, terms.required(threshold));
    }

    /**
     * Returns a measurement: the number found, and the least that is asked for. If a case study is assessed, it is the
     * measurement's subject.
     */
    public Measurement measure(String name, Number actual, Number least) {
        return measurement(name, actual, Report.decimal(least), Bound.AT_LEAST);
    }

    private Measurement measure(String name, Number actual, Threshold required) {
        return measurement(name, actual, BigDecimal.valueOf(required.value()), required.bound());
    }

    private Measurement measurement(String name, Number actual, BigDecimal required, Bound bound) {
        String subject = caseStudy == null ? null : caseStudy.id();
        return new Measurement(this, name, subject, Report.decimal(actual), required, bound, List.of());
    }

    private Report report(Report.Kind kind, String code, String message, String remedy) {
        return new Report(requirement(), caseStudy == null ? null : caseStudy.id(), kind, code, message, remedy);
    }
}
