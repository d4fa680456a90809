// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.input.InputItem;
import io.github.stance4j.cli.input.InputReader;
import io.github.stance4j.cli.input.InputSentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes so much of the input at once that scoring is fast, and no more than memory can bear. */
final class SentenceChunks {

    private static final int MOST_ITEMS = 256;
    private static final int MOST_UNITS = 1 << 20;

    private final InputReader reader;

    SentenceChunks(InputReader reader) {
        this.reader = reader;
    }

    /** Returns the next items; none at the end. */
    List<InputItem> next() throws IOException {
        List<InputItem> items = new ArrayList<>();
        long units = 0;
        while (items.size() < MOST_ITEMS && units < MOST_UNITS) {
            Optional<InputItem> item = reader.next();
            if (item.isEmpty()) {
                break;
            }
            items.add(item.get());
            units += item.get() instanceof InputSentence sentence ? sentence.text().length() : 0;
        }
        return items;
    }
}
