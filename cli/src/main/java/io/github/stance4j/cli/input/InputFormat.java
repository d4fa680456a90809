// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import io.github.stance4j.model.text.SentenceSplitters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of input. */
public enum InputFormat {
    /** Running text. */
    TXT("txt"),
    /** One sentence a line. */
    LINES("lines"),
    /** A table with a column {@code sentence}. */
    CSV("csv"),
    /** One JSON object a line. */
    JSONL("jsonl", "ndjson");

    private final List<String> extensions;

    InputFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** Returns the format that a file's extension tells, whatever its case. */
    public static Optional<InputFormat> ofExtension(Path file) {
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.contains(".") && format.extensions.contains(extension))
                .findFirst();
    }

    /** Returns the names of all, with commas between them. */
    public static String names() {
        return Arrays.stream(values()).map(InputFormat::toString).collect(Collectors.joining(", "));
    }

    /** Tells whether an actor in this format can have a target. */
    public boolean mayHaveTargets() {
        return this == CSV || this == JSONL;
    }

    /**
     * Begins to read; the caller closes the stream.
     *
     * @param source what to call the input in messages
     * @throws IOException if it can't be read
     * @throws InputException if the input as a whole is of no use
     * @throws io.github.stance4j.corpus.CorpusFormatException if it is CSV and as a whole of no use
     */
    public InputReader open(InputStream in, String source) throws IOException {
        return switch (this) {
            case TXT -> new TextReader(in, source, SentenceSplitters.english());
            case LINES -> new LinesReader(in, source);
            case CSV -> CsvReader.read(in, source);
            case JSONL -> new JsonLinesReader(in, source);
        };
    }

    /** Returns the name by which the option asks for it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
