// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells what a file looks like that is in none of our formats, for the messages. */
final class OtherFile {

    private static final int LOOKED_AT = 50;
    private static final int ROWS = 5;
    private static final int MAGIC = 4;

    private OtherFile() {}

    /** Tells which archive a file is by its first bytes; what can't be read is told later. */
    static Optional<String> archive(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(MAGIC);
            // A text may begin with the letters alone; an archive without files has other bytes.
            if (starts(start, 'P', 'K', 3, 4) || starts(start, 'P', 'K', 5, 6)) {
                return Optional.of("a ZIP archive, which spreadsheets are, too");
            }
            return starts(start, 0x1F, 0x8B) ? Optional.of("a gzip archive") : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells what a text is that is no JSON; empty if it may be some. Where only one line is broken,
     * the others show what it is.
     */
    static Optional<String> noJson(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).limit(LOOKED_AT).toList();
        long json = lines.stream().filter(l -> l.startsWith("{") || l.startsWith("[")).count();
        boolean begins = lines.isEmpty() || lines.get(0).matches("(?s)[\\[{].*");
        return begins || 2 * json > lines.size() ? Optional.empty() : Optional.of(kind(lines));
    }

    private static String kind(List<String> lines) {
        if (lines.get(0).startsWith("<")) {
            return "HTML or XML";
        }
        for (char delimiter : new char[] {'\t', ',', ';'}) {
            if (isTable(lines, delimiter)) {
                return delimiter == '\t' ? "tab-separated values" : "CSV";
            }
        }
        return "plain text";
    }

    /** Rows have as many cells as the header; quoted ones may have the sign more often. */
    private static boolean isTable(List<String> lines, char delimiter) {
        long columns = count(lines.get(0), delimiter);
        return columns > 0
                && lines.size() > 1
                && !lines.get(0).endsWith(".")
                && lines.stream().limit(ROWS).allMatch(l -> count(l, delimiter) >= columns);
    }

    private static long count(String line, char sign) {
        return line.chars().filter(c -> c == sign).count();
    }
}
