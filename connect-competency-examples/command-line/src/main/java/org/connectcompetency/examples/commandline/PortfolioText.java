package org.connectcompetency.examples.commandline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.connectcompetency.model.result.Verdict;
import org.connectcompetency.rules.foresight.Portfolio;
import org.connectcompetency.rules.foresight.PortfolioChoice;
import org.jspecify.annotations.Nullable;

/** A portfolio as a table, with the reason why the second is second. */
final class PortfolioText {

    private static final String ROW = "%3s  %-9s  %7s  %8s  %8s  %-11s  ";

    private final List<String> lines = new ArrayList<>();

    PortfolioText(Portfolio portfolio, String partner, boolean colour) {
        Style style = portfolio.isReady() ? Style.GOOD : Style.BAD;
        String headline = (portfolio.isReady() ? "READY" : "NOT READY") + " with the best choice — " + partner;
        PlainText.wrapped("", headline).forEach(line -> lines.add(style.on(line, colour)));
        lines.add(String.format(
                Locale.ROOT,
                "%d of %d case studies, %,d %s, as of %s",
                portfolio.size(),
                portfolio.candidates(),
                portfolio.choices(),
                portfolio.choices() == 1 ? "choice" : "choices",
                Days.of(portfolio.asOf())));
        lines.add("");
        lines.add(Style.HEADING.on(
                row("", "verdict", "not met", "blockers", "warnings", "holds until") + "case studies", colour));
        for (int i = 0; i < portfolio.best().size(); i++) {
            add(i + 1, portfolio.best().get(i));
            if (i > 0) {
                String reason =
                        reason(portfolio.best().get(i - 1), portfolio.best().get(i));
                lines.addAll(PlainText.wrapped("     After the one above, as ", reason));
            }
        }
    }

    private static String row(Object... columns) {
        return String.format(Locale.ROOT, ROW, columns);
    }

    private void add(int rank, PortfolioChoice choice) {
        String row = row(
                rank,
                choice.verdict() == Verdict.READY ? "READY" : "NOT READY",
                choice.notMet().size(),
                choice.blockers(),
                choice.warnings(),
                day(choice.holdsUntil()));
        lines.addAll(PlainText.wrapped(row, String.join(", ", choice.caseStudies())));
        if (!choice.notMet().isEmpty()) {
            lines.addAll(PlainText.wrapped("     Not met: ", String.join(", ", choice.notMet())));
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "the end" : Days.of(day);
    }

    private static String reason(PortfolioChoice better, PortfolioChoice choice) {
        int notMet = choice.notMet().size() - better.notMet().size();
        if (notMet > 0) {
            List<String> more = new ArrayList<>(choice.notMet());
            more.removeAll(better.notMet());
            return "it does not meet " + String.join(", ", more) + ".";
        }
        int blockers = choice.blockers() - better.blockers();
        if (blockers > 0) {
            return "it has " + blockers + " more " + (blockers == 1 ? "blocker." : "blockers.");
        }
        int warnings = choice.warnings() - better.warnings();
        if (warnings > 0) {
            return "it has " + warnings + " more " + (warnings == 1 ? "warning." : "warnings.");
        }
        LocalDate until = choice.holdsUntil();
        if (until != null && !until.equals(better.holdsUntil())) {
            return "it is as good, but holds until " + Days.of(until) + ", not until " + day(better.holdsUntil()) + ".";
        }
        return "it is as good, and its ids come later.";
    }

    /** Returns the report, ending with a line break. */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
