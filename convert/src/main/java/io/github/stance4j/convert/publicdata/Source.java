// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.publicdata;

import io.github.stance4j.corpus.CorpusDefect;
import io.github.stance4j.corpus.CorpusFormatException;
import io.github.stance4j.corpus.Utf8Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A file that is being read, and what is wrong with it. */
final class Source {

    private final Path path;
    private final List<CorpusDefect> defects = new ArrayList<>();

    Source(Path path) {
        this.path = path;
    }

    /** Returns the whole text; empty if there is none, which is a defect. */
    Optional<String> text() {
        try {
            Utf8Text decoded = Utf8Text.decode(Files.readAllBytes(path), path.toString());
            defects.addAll(decoded.defects());
            return defects.isEmpty() ? Optional.of(decoded.text()) : Optional.empty();
        } catch (NoSuchFileException e) {
            refuse("there is no such file, expected the one that was published");
        } catch (IOException e) {
            refuse("can't be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** Notes what is wrong with the file as a whole. */
    void refuse(String message) {
        defects.add(new CorpusDefect(path.toString(), 0, Optional.empty(), message));
    }

    /** Notes what is wrong with a line as a whole. */
    void refuse(int line, String message) {
        defects.add(new CorpusDefect(path.toString(), line, Optional.empty(), message));
    }

    /** Notes what is wrong with a field of a line. */
    void refuse(int line, String field, String message) {
        defects.add(new CorpusDefect(path.toString(), line, Optional.of(field), message));
    }

    /** Compares a count with the published one; where that is not known, there has to be some. */
    void checkSize(int found, int published, String what) {
        if (published == PublicFile.ANY_SIZE && found == 0 && defects.isEmpty()) {
            refuse("found no " + what + ", expected one at least");
        }
        if (published != PublicFile.ANY_SIZE && found != published) {
            refuse(
                    String.format(
                            "found %d %s, expected %d as were published", found, what, published));
        }
    }

    /** Shows what was found: quoted, on one line and short. */
    static String show(String text) {
        return CorpusDefect.quoted(text);
    }

    /**
     * Refuses a set if anything is wrong with its files.
     *
     * @throws CorpusFormatException if so; it lists every defect
     */
    static void throwIfAny(List<Source> files) {
        List<CorpusDefect> all =
                files.stream()
                        .flatMap(
                                file ->
                                        file.defects.stream()
                                                .sorted(
                                                        Comparator.comparingInt(
                                                                CorpusDefect::line)))
                        .toList();
        if (!all.isEmpty()) {
            throw new CorpusFormatException(all);
        }
    }
}
