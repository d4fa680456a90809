// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.Stance;
import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.Lines;
import io.github.stance4j.cli.terminal.TerminalText;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Shows sentences drawn by lot with their annotation, so that anyone can judge a corpus. */
final class SentenceSample {

    private static final String INDENT = "   ";

    private final Corpus corpus;

    SentenceSample(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Prints {@code count} sentences, or all if there are fewer; one seed draws the same again. */
    void print(int count, long seed, Console console) throws IOException {
        List<AnnotatedSentence> drawn = new ArrayList<>(corpus.sentences());
        Collections.shuffle(drawn, new Random(seed));
        Lines text = new Lines();
        for (AnnotatedSentence sentence : drawn.subList(0, Math.min(count, drawn.size()))) {
            text.add("");
            text.add(TerminalText.line(sentence.id()));
            TerminalText.wrapped(
                            TerminalText.line(sentence.text()),
                            console.terminal().width() - INDENT.length())
                    .forEach(line -> text.add(INDENT + line));
            sentence.actors().forEach(actor -> text.add(line(actor)));
        }
        console.out().write(text.toString().getBytes(StandardCharsets.UTF_8));
        console.out().flush();
    }

    private String line(AnnotatedActor actor) {
        String labels =
                corpus.schema().stances().stream()
                        .filter(actor::holds)
                        .map(Stance::name)
                        .collect(Collectors.joining(", "));
        String sets =
                corpus.schema().labelSets().stream()
                        .flatMap(set -> actor.label(set.name()).stream())
                        .collect(Collectors.joining(", "));
        return INDENT
                + TerminalText.line(
                        "· "
                                + actor.text()
                                + actor.target().map(target -> " → " + target.text()).orElse("")
                                + ": "
                                + (labels.isEmpty() ? "none" : labels)
                                + (sets.isEmpty() ? "" : " / " + sets));
    }
}
