// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.StanceClassifier;
import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.ProgressBar;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
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
     * @param part the sentences to ask about; if empty, all that were not learnt from
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
        List<AnnotatedSentence> asked =
                part.map(wanted -> wanted.of(corpus, file)).orElse(corpus.sentences()).stream()
                        .filter(sentence -> !sentence.actors().isEmpty())
                        .toList();
        if (learnt.isEmpty()) {
            console.say(
                    name
                            + " was not trained on this very corpus, as its hash tells; judging the"
                            + " labels of "
                            + asked.size()
                            + " sentences. If it has learnt from most of them, as before a"
                            + " correction, it repeats their labels: then ask for --split test, or"
                            + " give --predictions");
            return asked;
        }
        List<AnnotatedSentence> unseen =
                asked.stream().filter(sentence -> !learnt.get().contains(sentence.id())).toList();
        console.say(
                name
                        + " was trained on this very corpus, as its hash tells, and repeats the"
                        + " labels that it has learnt; "
                        + (part.isPresent()
                                ? (asked.size() - unseen.size())
                                        + " of the "
                                        + asked.size()
                                        + " sentences that you asked for are such"
                                : "judging those of the "
                                        + unseen.size()
                                        + " other sentences only (--split all judges all;"
                                        + " --predictions of 'stance4j cross-validate' judges all"
                                        + " fairly)"));
        return part.isPresent() ? asked : unseen;
    }
}
