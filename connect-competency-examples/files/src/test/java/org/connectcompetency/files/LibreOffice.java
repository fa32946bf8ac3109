package org.connectcompetency.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The spreadsheet program, where this machine has it. Tests that need it are skipped where it is missing. */
final class LibreOffice {

    private LibreOffice() {}

    /** Returns a workbook as the program saves it after opening it. */
    static byte[] saved(byte[] file, Path folder) throws IOException, InterruptedException {
        Path in = folder.resolve("in.xlsx");
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.write(in, file);
        Process process = new ProcessBuilder(List.of(
                        program(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        in.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return Files.readAllBytes(out.resolve("in.xlsx"));
    }

    private static String program() {
        String path = System.getenv().getOrDefault("PATH", "");
        Path found = Arrays.stream(path.split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of("soffice", "soffice.exe").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(found != null, "LibreOffice (soffice) is not on the path");
        return String.valueOf(found);
    }
}
