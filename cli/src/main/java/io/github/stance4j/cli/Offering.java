// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.input.InputDefect;
import io.github.stance4j.cli.input.InputItem;
import io.github.stance4j.cli.input.InputReader;
import io.github.stance4j.cli.input.InputSentence;
import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.ProgressBar;
import io.github.stance4j.selection.SentenceSelection;
import io.github.stance4j.selection.UnlabelledSentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Offers the sentences of an input to choose from, chunk by chunk. */
final class Offering {

    private final Input input;
    private final Console console;
    private final ProgressBar bar;

    Offering(Input input, Console console, ProgressBar bar) {
        this.input = input;
        this.console = console;
        this.bar = bar;
    }

    /** Reads to the end, and tells whether nothing was wrong; what was is reported. */
    boolean offer(InputReader reader, SentenceSelection selection) throws IOException {
        SentenceChunks chunks = new SentenceChunks(reader);
        boolean sound = true;
        long read = 0;
        for (List<InputItem> items = chunks.next(); !items.isEmpty(); items = chunks.next()) {
            List<UnlabelledSentence> sentences = new ArrayList<>();
            for (InputItem item : items) {
                if (item instanceof InputDefect defect) {
                    bar.close();
                    input.report(defect, console);
                    sound = false;
                } else if (item instanceof InputSentence sentence) {
                    sentences.add(unlabelled(sentence));
                }
            }
            selection.offer(sentences);
            read += sentences.size();
            bar.update(input.read(), input.size(), "read " + read + " sentences");
        }
        bar.close();
        return sound;
    }

    private static UnlabelledSentence unlabelled(InputSentence sentence) {
        return new UnlabelledSentence(sentence.id().text(), sentence.text(), sentence.actors());
    }
}
