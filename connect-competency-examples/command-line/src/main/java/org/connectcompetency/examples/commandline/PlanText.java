package org.connectcompetency.examples.commandline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectcompetency.model.result.Verdict;
import org.connectcompetency.rules.foresight.Mend;
import org.connectcompetency.rules.foresight.Plan;
import org.connectcompetency.rules.foresight.PlanStep;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a list to hand out: what is open, then what lapses, by the day. What several case studies share is one
 * task.
 */
final class PlanText {

    private static final String BOX = "  [ ] ";
    private static final String REMEDY = "      → ";
    private static final String MEND = "        - ";

    private final Plan plan;
    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    /** What the steps of several case studies have in common. */
    private record Task(
            @Nullable LocalDate lapsesOn,
            String requirement,
            @Nullable String subject,
            String message,
            String remedy,
            List<Mend> mend) {

        static Task of(PlanStep step) {
            return new Task(
                    step.lapsesOn(), step.requirement(), step.subject(), step.message(), step.remedy(), step.mend());
        }
    }

    PlanText(Plan plan, boolean colour) {
        this.plan = plan;
        this.colour = colour;
        Map<Task, List<String>> tasks = new LinkedHashMap<>();
        for (PlanStep step : plan.steps()) {
            List<String> concerned = tasks.computeIfAbsent(Task.of(step), task -> new ArrayList<>());
            if (step.caseStudy() != null) {
                concerned.add(step.caseStudy());
            }
        }
        summary(tasks.size());
        tasks(tasks);
    }

    /** Returns the report, ending with a line break. */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }

    private void summary(int tasks) {
        boolean ready = plan.verdict() == Verdict.READY;
        PlainText.wrapped(
                        "",
                        (ready ? "READY" : "NOT READY") + " on " + Days.of(plan.on()) + " — " + plan.partner()
                                + ", checklist " + plan.checklist()
                                + (plan.on().equals(plan.asOf()) ? "" : ", seen from " + Days.of(plan.asOf())))
                .forEach(line -> lines.add((ready ? Style.GOOD : Style.BAD).on(line, colour)));
        lines.add(tasks == 0 ? "Nothing has to be done." : tasks == 1 ? "One thing to do." : tasks + " things to do.");
    }

    private void tasks(Map<Task, List<String>> tasks) {
        boolean first = true;
        @Nullable LocalDate day = null;
        for (Map.Entry<Task, List<String>> each : tasks.entrySet()) {
            Task task = each.getKey();
            if (first || (task.lapsesOn() != null && !task.lapsesOn().equals(day))) {
                first = false;
                day = task.lapsesOn();
                lines.add("");
                lines.add(
                        day == null
                                ? Style.BAD.on("Open now", colour)
                                : Style.CAUTION.on("Met until " + Days.of(day.minusDays(1)), colour));
            }
            task(task, each.getValue());
        }
    }

    private void task(Task task, List<String> caseStudies) {
        String concerned = caseStudies.isEmpty() ? "" : String.join(", ", caseStudies) + ": ";
        String subject =
                task.subject() == null || task.message().contains(task.subject()) ? "" : " [" + task.subject() + "]";
        lines.addAll(PlainText.wrapped(BOX, task.requirement() + "  " + concerned + task.message() + subject));
        lines.addAll(PlainText.wrapped(REMEDY, task.remedy()));
        if (!task.mend().isEmpty()) {
            lines.add("      These would count:");
            for (Mend mend : task.mend()) {
                lines.addAll(PlainText.wrapped(MEND, mend.subject() + ": " + mend.remedy()));
            }
        }
    }
}
