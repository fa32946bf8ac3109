package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the commands that the main README shows, and looks for the lines that it shows in what they print. */
class FirstScreenTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```console\n(.*?)```");
    private static final String PROMPT = "$ connect-competency ";

    /** A command line, and some lines that it prints. */
    private record Shown(String command, List<String> lines) {}

    private static List<Shown> shown() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("../../README.md")));
        assertThat(block.find()).isTrue();
        List<Shown> shown = new ArrayList<>();
        for (String line : block.group(1).lines().toList()) {
            if (line.startsWith(PROMPT)) {
                shown.add(new Shown(line.substring(PROMPT.length()), new ArrayList<>()));
            } else {
                shown.get(shown.size() - 1).lines().add(line);
            }
        }
        return shown;
    }

    @TestFactory
    Stream<DynamicTest> each_command_prints_what_is_shown() throws IOException {
        List<Shown> all = shown();
        assertThat(all)
                .extracting(each -> each.command().split(" ")[0])
                .containsExactly("forecast", "plan", "portfolio", "compare");
        return all.stream()
                .map(each -> DynamicTest.dynamicTest(each.command(), () -> {
                    String command = each.command().replaceAll("[a-z-]+\\.json", "../applications/$0");
                    assertThat(each.lines()).isNotEmpty();
                    assertThat(Run.of(command.split(" ")).out().lines()).containsSubsequence(each.lines());
                }));
    }
}
