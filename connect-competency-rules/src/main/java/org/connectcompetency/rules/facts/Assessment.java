package org.connectcompetency.rules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.connectcompetency.model.application.CaseStudy;
import org.connectcompetency.model.application.Category;
import org.connectcompetency.model.checklist.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * One requirement that is to be judged, for the partner or for one case study. There is none where the requirement does
 * not apply or is waived, so a rule that starts from an assessment never has to ask.
 *
 * @param terms the requirement's thresholds and window
 * @param caseStudy the case study, where the requirement is asked of each or any
 * @param answer what the application says to the documentary part, if the requirement has one
 * @param exclusions what does not count, here and elsewhere
 */
public record Assessment(
        Terms terms,
        @Nullable CaseStudy caseStudy,
        @Nullable Answer answer,
        Exclusions exclusions) {

    /** Returns the requirement's id. */
    public String id() {
        return terms.id();
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

    /** Returns the requirement's threshold of that name. */
    public int threshold(String name) {
        return terms.threshold(name);
    }

    /** Returns how many months lie between {@code date} and the as-of date, a month begun counting as a whole one. */
    public long monthsSince(LocalDate date) {
        return terms.monthsSince(date);
    }

    /** Returns whether {@code fact} counts: whether no rule said that it does not, for whatever is measured. */
    public boolean counts(Object fact) {
        return !exclusions.holds(fact, id(), null);
    }

    /** Returns whether {@code fact} counts for that measure, badge or item of evidence. */
    public boolean counts(Object fact, String measure) {
        return !exclusions.holds(fact, id(), measure);
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

    /** Returns something worth knowing. */
    public Report warning(String code, String message, String remedy) {
        return report(Report.Kind.WARNING, code, message, remedy);
    }

    /** Returns a number found, beside the one asked for; for a case study, it is the measurement's subject. */
    public Measurement measure(String name, Number actual, Number required) {
        BigDecimal found = Report.decimal(actual);
        BigDecimal asked = Report.decimal(required);
        return new Measurement(this, name, caseStudy == null ? null : caseStudy.id(), found, asked, List.of());
    }

    private Report report(Report.Kind kind, String code, String message, String remedy) {
        return new Report(id(), caseStudy == null ? null : caseStudy.id(), kind, code, message, remedy);
    }
}
