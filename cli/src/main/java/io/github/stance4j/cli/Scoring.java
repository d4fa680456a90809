// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.cli.input.InputDefect;
import io.github.stance4j.cli.input.InputItem;
import io.github.stance4j.cli.input.InputSentence;
import io.github.stance4j.cli.output.ResultWriter;
import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.ProgressBar;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** Scores the input chunk by chunk and writes the answers in its order. */
final class Scoring {

    private final StanceClassifier classifier;
    private final SentenceChunks chunks;

    Scoring(StanceClassifier classifier, SentenceChunks chunks) {
        this.classifier = classifier;
        this.chunks = chunks;
    }

    LabelSchema schema() {
        return classifier.schema();
    }

    /** Returns the exit status. */
    int run(
            List<InputItem> first,
            ResultWriter results,
            Input input,
            ProgressBar bar,
            Console console)
            throws IOException {
        int status = ExitCode.DONE;
        long scored = 0;
        for (List<InputItem> items = first; !items.isEmpty(); items = chunks.next()) {
            for (InputItem item : items) {
                if (item instanceof InputDefect defect) {
                    bar.close();
                    input.report(defect, console);
                    status = ExitCode.FAILED;
                }
            }
            write(items, results);
            scored += items.size();
            bar.update(input.read(), input.size(), "scored " + scored + " sentences");
        }
        return status;
    }

    private void write(List<InputItem> items, ResultWriter results) throws IOException {
        Iterator<List<ActorStance>> found = found(items).iterator();
        Iterator<List<ActorStance>> asked = asked(items).iterator();
        for (InputItem item : items) {
            if (item instanceof InputSentence sentence) {
                results.write(sentence, (sentence.actors().isPresent() ? asked : found).next());
            } else if (item instanceof InputDefect defect) {
                results.write(defect);
            }
        }
    }

    private List<List<ActorStance>> found(List<InputItem> items) {
        return classifier.classifyAll(
                sentences(items).stream()
                        .filter(sentence -> sentence.actors().isEmpty())
                        .map(InputSentence::text)
                        .toList());
    }

    private List<List<ActorStance>> asked(List<InputItem> items) {
        return classifier.classifyQueries(
                sentences(items).stream()
                        .filter(sentence -> sentence.actors().isPresent())
                        .map(s -> new SentenceQuery(s.text(), s.actors().orElseThrow()))
                        .toList());
    }

    private static List<InputSentence> sentences(List<InputItem> items) {
        return items.stream()
                .filter(InputSentence.class::isInstance)
                .map(InputSentence.class::cast)
                .toList();
    }
}
