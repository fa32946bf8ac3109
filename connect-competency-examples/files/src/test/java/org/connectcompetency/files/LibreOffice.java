package org.connectcompetency.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The spreadsheet program, where this machine has it. Tests that need it are skipped where it is missing. */
public final class LibreOffice {

    private LibreOffice() {}

    /** Returns a workbook as the program saves it after opening it. */
    public static byte[] saved(byte[] file, Path folder) throws IOException, InterruptedException {
        return Files.readAllBytes(
                converted(Files.write(folder.resolve("in.xlsx"), file), "xlsx", folder.resolve("out")));
    }

    /**
     * Returns a workbook as the program saves it after cells of it were changed. They are changed in the program's own
     * format, so what a cell then holds is what the program makes of it.
     *
     * @param typing changes cells in a file of Flat ODF
     */
    public static byte[] changed(byte[] file, Path folder, UnaryOperator<byte[]> typing)
            throws IOException, InterruptedException {
        Path flat = converted(Files.write(folder.resolve("in.xlsx"), file), "fods", folder.resolve("flat"));
        Files.write(flat, typing.apply(Files.readAllBytes(flat)));
        return Files.readAllBytes(converted(flat, "xlsx", folder.resolve("out")));
    }

    private static Path converted(Path in, String to, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Process process = new ProcessBuilder(List.of(
                        program(),
                        "-env:UserInstallation="
                                + in.toAbsolutePath()
                                        .getParent()
                                        .resolve("profile")
                                        .toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        folder.toString(),
                        in.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return folder.resolve(in.getFileName().toString().replaceFirst("[^.]+$", to));
    }

    private static String program() {
        String path = System.getenv().getOrDefault("PATH", "");
        Path found = Arrays.stream(path.split(File.pathSeparator))
                .flatMap(folder -> Stream.of("soffice", "soffice.exe").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(found != null, "LibreOffice (soffice) is not on the path");
        return String.valueOf(found);
    }
}
