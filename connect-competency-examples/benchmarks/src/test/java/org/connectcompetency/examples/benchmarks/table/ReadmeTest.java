package org.connectcompetency.examples.benchmarks.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Checks that the programs accept the commands of the README. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```sh\n(.*?)```");
    private static final String MODULE = "connect-competency-examples/benchmarks/";

    @TestFactory
    Stream<DynamicTest> every_command_is_understood() throws IOException {
        List<String> commands = BLOCK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(block -> block.group(1))
                .flatMap(String::lines)
                .toList();
        assertThat(commands).isNotEmpty();
        return commands.stream().map(command -> DynamicTest.dynamicTest(command, () -> understand(command)));
    }

    private static void understand(String command) throws Exception {
        List<String> words = Arrays.asList(command.split(" "));
        if (words.contains(MODULE + "bin/measure")) {
            assertThat(Path.of("bin/measure")).isExecutable();
            Options.of(behind(MODULE + "bin/measure", words));
        } else if (words.contains(MODULE + "target/benchmarks.jar")) {
            CommandLineOptions options = new CommandLineOptions(behind(MODULE + "target/benchmarks.jar", words));
            OutputFormat silence = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
            assertThat(BenchmarkList.defaultList().find(silence, options.getIncludes(), options.getExcludes()))
                    .isNotEmpty();
        } else {
            assertThat(command).startsWith("mvn ");
        }
    }

    private static String[] behind(String program, List<String> words) {
        return words.subList(words.indexOf(program) + 1, words.size()).toArray(String[]::new);
    }
}
