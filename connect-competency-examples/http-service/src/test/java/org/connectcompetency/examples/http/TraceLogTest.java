package org.connectcompetency.examples.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import org.connectcompetency.model.CompetencyJson;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.rules.CompetencyValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Checks that an application with a log can have the rules traced there. */
class TraceLogTest {

    private static final CompetencyApplication APPLICATION =
            CompetencyJson.readApplication(Path.of("../applications/not-ready.json"));

    private final Logger trace = (Logger) LoggerFactory.getLogger("org.connectcompetency.rules.trace");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        trace.addAppender(log);
    }

    @AfterEach
    void leave() {
        trace.detachAppender(log);
        trace.setLevel(null);
    }

    @Test
    void at_debug_it_says_which_rule_fires_for_which_requirement_on_which_facts() {
        trace.setLevel(Level.DEBUG);

        CompetencyValidator.create().validate(APPLICATION);

        assertThat(log.list)
                .allSatisfy(event -> assertThat(event.getLevel()).isEqualTo(Level.DEBUG))
                .extracting(ILoggingEvent::getFormattedMessage)
                .anySatisfy(message -> assertThat(message)
                        .startsWith("ACC-007 There are fewer opportunities than required fires for [ACC-007] on [")
                        .contains("Measurement["));
    }

    @Test
    void above_debug_it_says_nothing() {
        trace.setLevel(Level.INFO);

        CompetencyValidator.create().validate(APPLICATION);

        assertThat(log.list).isEmpty();
    }
}
