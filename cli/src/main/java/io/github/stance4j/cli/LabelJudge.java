// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.StanceClassifier;
import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.ProgressBar;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.corpus.review.LabelPredictions;
import io.github.stance4j.evaluation.Setting;
import io.github.stance4j.model.LearntSentences;
import io.github.stance4j.model.StanceModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks a model about the annotated actors of a corpus that it has not learnt from. */
final class LabelJudge {

    private static final String KNOWN =
            " was trained on this very corpus, as its hash tells, and repeats labels that it has"
                    + " learnt";
    private static final String UNKNOWN =
            " was not trained on this very corpus, as its hash tells, but maybe on nearly this one,"
                    + " and then repeats labels that it has learnt";

    private final Path file;
    private final Corpus corpus;
    private final Console console;

    /**
     * @param file where the corpus was read, for messages
     */
    LabelJudge(Path file, Corpus corpus, Console console) {
        this.file = file;
        this.corpus = corpus;
        this.console = console;
    }

    /**
     * Returns the answers.
     *
     * @param name what the command line calls the model
     * @param part the sentences to ask about; if empty, all that can't have been learnt from
     */
    LabelPredictions ask(
            String name,
            StanceModel model,
            StanceClassifier classifier,
            Optional<CorpusPart> part) {
        CommonLabels.of(file, corpus.schema(), "the model", classifier.schema(), console);
        Optional<Set<String>> learnt = LearntSentences.of(model.provenance(), corpus);
        List<AnnotatedSentence> sentences = sentences(name, learnt, part);
        CorpusScorer scorer = new CorpusScorer(classifier, sentences);
        try (ProgressBar bar = new ProgressBar(console, true)) {
            return LabelPredictions.of(
                    sentences,
                    scorer.answers(
                            Setting.GIVEN_ACTORS,
                            done -> bar.update(done, sentences.size(), "judging labels")));
        }
    }

    private List<AnnotatedSentence> sentences(
            String name, Optional<Set<String>> learnt, Optional<CorpusPart> part) {
        List<AnnotatedSentence> wanted =
                part.map(some -> some.of(corpus, file)).orElse(corpus.sentences()).stream()
                        .filter(sentence -> !sentence.actors().isEmpty())
                        .toList();
        List<AnnotatedSentence> unseen =
                wanted.stream().filter(sentence -> !mayBeLearnt(sentence, learnt)).toList();
        List<AnnotatedSentence> judged = part.isPresent() ? wanted : unseen;
        int seen = judged.equals(unseen) ? 0 : wanted.size() - unseen.size();
        console.say(
                name
                        + (learnt.isPresent() ? KNOWN : UNKNOWN)
                        + "; judging "
                        + judged.size()
                        + " sentences, "
                        + seen(seen, learnt.isPresent())
                        + "; --predictions of 'stance4j cross-validate' judges all fairly");
        return judged;
    }

    private String seen(int count, boolean known) {
        String number = count == 0 ? "none" : Integer.toString(count);
        if (known) {
            return number + " of which it has learnt";
        }
        return corpus.hasSplits()
                ? number + " of them in train"
                : "any of which it may have learnt";
    }

    /** What is in train may have been learnt, unless the model is known to have had another. */
    private static boolean mayBeLearnt(AnnotatedSentence sentence, Optional<Set<String>> learnt) {
        return learnt.map(ids -> ids.contains(sentence.id()))
                .orElse(sentence.split().equals(Optional.of(Split.TRAIN)));
    }
}
