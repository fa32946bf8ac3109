package org.connectcompetency.rules.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.connectcompetency.rules.custom.Drl.IMPORTS;
import static org.connectcompetency.rules.custom.Drl.acme;
import static org.connectcompetency.rules.custom.Drl.problem;
import static org.connectcompetency.rules.custom.Drl.rule;

import org.connectcompetency.model.result.Finding;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.InvalidRulesException;
import org.connectcompetency.rules.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What builds and would then never fire, or fail when it fires. */
class SeveralPatternsTest {

    private static final String TITLE = "@requirement( \"%s\" ) @title( \"T\" )";
    private static final String REPORT =
            "insert( new Report( \"%s\", null, Report.Kind.WARNING, \"w\", \"m\", \"r\", null, null, null, null ) );";

    private static String one(String id, String when) {
        return rule(id + " is checked", TITLE.formatted(id), when, REPORT.formatted(id));
    }

    private static CompetencyValidator.Builder builder(String first, String second, String packageOfSecond) {
        return CompetencyValidator.builder()
                .rules("1.drl", IMPORTS + one("ACME-001", first))
                .rules(
                        "2.drl",
                        IMPORTS.replace("package acme", "package " + packageOfSecond) + one("ACME-002", second));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            exists( Partner() and not Person( name == "none" ) )  | exists( Partner() and LegacyPlatform( name == "none" ) )
            not( Partner() and Person( name == "none" ) )         | Partner() exists( Partner() or Person() )
            """)
    void several_patterns_in_an_exists_or_not_are_refused_in_more_than_one_package(String first, String second) {
        InvalidRulesException refused =
                catchThrowableOfType(InvalidRulesException.class, builder(first, second, "other")::build);

        assertThat(refused).hasMessage("""
                1.drl, line 7, rule "ACME-001 is checked": This exists or not has several patterns, and so has one of the rule "ACME-002 is checked" in the package other. The engine can keep one of them from firing. Put both rules into one package, or let a rule insert a fact of your own where the patterns match, and ask for that.
                2.drl, line 7, rule "ACME-002 is checked": This exists or not has several patterns, and so has one of the rule "ACME-001 is checked" in the package acme. The engine can keep one of them from firing. Put both rules into one package, or let a rule insert a fact of your own where the patterns match, and ask for that.""".replace("\n", System.lineSeparator()));
    }

    /** The very rules of which the engine silences one when they are in two packages. */
    @Test
    void within_one_package_they_fire() {
        CompetencyValidator validator = builder(
                        "exists( Partner() and not Person( name == \"none\" ) )",
                        "exists( Partner() and LegacyPlatform( name == \"none\" ) )",
                        "acme")
                .build();

        assertThat(validator.validate(Samples.ready().build()).findings())
                .extracting(Finding::requirement)
                .containsExactly("ACME-001");
    }

    @Test
    void one_pattern_each_may_be_in_any_package() {
        CompetencyValidator validator = builder(
                        "exists Partner() not Person( name == \"none\" )", "exists( Partner() and Person() )", "other")
                .build();

        assertThat(validator.validate(Samples.ready().build()).findings())
                .extracting(Finding::requirement)
                .containsExactly("ACME-001", "ACME-002");
    }

    @Test
    void a_global_is_refused_as_nobody_can_set_it() {
        String drl = acme("$a : Assessment( requirement == \"ACME-001\" )", "log.add( \"x\" );")
                .replace("rule \"", "global java.util.List log\nrule \"");

        assertThat(problem(drl))
                .isEqualTo(
                        "acme.drl, line 4: The global log would be null, as nothing sets it. Give what rules need as a"
                                + " fact of your own: validate( application, fact ); or import a class and call its static method.");
    }
}
