// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Takes each line for a sentence and its number for its name. A blank line is a sentence too, which
 * has no actors, so that the answers stand beside the lines.
 */
final class LinesReader implements InputReader {

    private final Utf8Lines lines;

    LinesReader(InputStream in, String source) throws IOException {
        this.lines = new Utf8Lines(in, source);
    }

    @Override
    public Optional<InputItem> next() throws IOException {
        return lines.next().map(LinesReader::item);
    }

    private static InputItem item(Utf8Line line) {
        ItemId id = ItemId.of(line.number());
        return line.defect().isPresent()
                ? new InputDefect(id, line.number(), line.defect().get())
                : InputSentence.of(id, line.content(), Optional.empty());
    }
}
