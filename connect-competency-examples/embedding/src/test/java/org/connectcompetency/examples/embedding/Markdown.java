package org.connectcompetency.examples.embedding;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A Markdown file: its fenced blocks, its links, and the anchors of its headings.
 *
 * @param file its path
 * @param text its text
 */
record Markdown(Path file, String text) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```(\\w*)\\n(.*?)^ *```$");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");

    /** A fenced block, with its language; "" if it names none. */
    record Block(String language, String text) {}

    static Markdown read(Path file) throws IOException {
        return new Markdown(file, Files.readString(file));
    }

    /** Returns all Markdown files below a folder, except generated and hidden ones. */
    static List<Markdown> below(Path folder) throws IOException {
        List<Markdown> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                String name = each.getFileName().toString();
                boolean skipped = !each.equals(folder) && (name.startsWith(".") || name.equals("target"));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                if (each.toString().endsWith(".md")) {
                    found.add(read(each));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    List<Block> blocks() {
        return BLOCK.matcher(text)
                .results()
                .map(block -> new Block(block.group(1), block.group(2)))
                .toList();
    }

    List<String> blocks(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .map(Block::text)
                .toList();
    }

    /** Returns the targets of the links, as they are written. */
    List<String> links() {
        String prose = CODE.matcher(withoutBlocks()).replaceAll("code");
        return LINK.matcher(prose).results().map(link -> link.group(1)).toList();
    }

    /** Returns the anchors that GitHub gives the headings. */
    Set<String> anchors() {
        Set<String> anchors = new LinkedHashSet<>();
        Map<String, Integer> repeated = new HashMap<>();
        HEADING.matcher(withoutBlocks())
                .results()
                .map(heading -> heading.group(1))
                .forEach(heading -> {
                    String anchor = heading.strip()
                            .replaceAll("\\]\\([^)]*\\)", "")
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\p{L}\\p{N} _-]", "")
                            .replace(' ', '-');
                    int before = repeated.merge(anchor, 1, Integer::sum) - 1;
                    anchors.add(before == 0 ? anchor : anchor + "-" + before);
                });
        return anchors;
    }

    /** Returns the links to files that the repository does not have, and to headings that the file does not have. */
    List<String> brokenLinks() throws IOException {
        List<String> broken = new ArrayList<>();
        for (String link : links()) {
            if (!link.matches("[a-z]+:.*") && !leadsSomewhere(link)) {
                broken.add(link);
            }
        }
        return broken;
    }

    private boolean leadsSomewhere(String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
        return Files.exists(target)
                && (parts.length == 1
                        || Files.isRegularFile(target) && read(target).anchors().contains(parts[1]));
    }

    private String withoutBlocks() {
        return BLOCK.matcher(text).replaceAll("");
    }
}
