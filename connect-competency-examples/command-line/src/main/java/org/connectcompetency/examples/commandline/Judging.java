package org.connectcompetency.examples.commandline;

import java.time.LocalDate;
import org.connectcompetency.rules.CompetencyValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How applications are judged: as of which day, with which rules, by which checklist. */
final class Judging {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description =
                    "The day on which look-back windows end, such as 2026-06-15. Default: the application's submittedOn, else today.")
    private @Nullable LocalDate asOf;

    @Mixin
    private CustomRules rules = new CustomRules();

    @Mixin
    private TailoringProfile tailoring = new TailoringProfile();

    /** Builds the validator that judges so. */
    CompetencyValidator validator() {
        CompetencyValidator.Builder builder = CompetencyValidator.builder();
        if (asOf != null) {
            builder.asOf(asOf);
        }
        return tailoring.build(builder, rules);
    }
}
