// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a JSON object a line; blank lines are passed over. */
final class JsonLinesReader implements InputReader {

    private final Utf8Lines lines;
    private final JsonSentenceParser parser = new JsonSentenceParser();

    JsonLinesReader(InputStream in, String source) throws IOException {
        this.lines = new Utf8Lines(in, source);
    }

    @Override
    public Optional<InputItem> next() throws IOException {
        Optional<Utf8Line> line = lines.next();
        while (line.isPresent() && isBlank(line.get())) {
            line = lines.next();
        }
        return line.map(this::item);
    }

    private static boolean isBlank(Utf8Line line) {
        return line.defect().isEmpty() && line.text().isBlank();
    }

    private InputItem item(Utf8Line line) {
        return line.defect().isPresent()
                ? new InputDefect(ItemId.of(line.number()), line.number(), line.defect().get())
                : parser.parse(line.content(), line.number());
    }
}
