package org.connectcompetency.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The guide of this module. */
final class Readme {

    private Readme() {}

    /** Returns its blocks in that language. */
    static List<String> blocks(String language) {
        try {
            return Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                    .matcher(Files.readString(Path.of("README.md")))
                    .results()
                    .map(block -> block.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
