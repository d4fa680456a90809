// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.rivals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.benchmarks.speed.BatchFigure;
import io.github.stance4j.benchmarks.speed.SpeedFigures;
import io.github.stance4j.benchmarks.speed.SpeedReport;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class RivalsBenchmarkTest {

    private static final Corpus TRAIN = EnglishCorpus.load().split(Split.TRAIN);

    @Test
    void allOfItIsMeasuredOnFewSentences() throws IOException {
        RivalsBenchmark command = new RivalsBenchmark();
        new CommandLine(command)
                .parseArgs("--threads=2", "--sentences=3", "--singles=2", "--rounds=1");

        SpeedFigures figures = command.figures();

        List<String> systems = figures.batches().stream().map(BatchFigure::system).toList();
        assertTrue(systems.contains(CoreNlpSentiment.NAME), systems::toString);
        assertTrue(systems.contains(OpenNlpCategorizer.NAME), systems::toString);
        assertEquals(systems.size(), figures.single().size());
        String markdown = SpeedReport.markdown(figures);
        assertTrue(markdown.contains("CoreNLP: 4."), markdown);
    }

    @Test
    void sentimentsAreThoseOfTheSentencesInTheirOrder() {
        try (CoreNlpSentiment sentiment = new CoreNlpSentiment(2)) {
            assertEquals(
                    List.of("Negative", "Very positive"),
                    sentiment.sentiments(
                            List.of(
                                    "This is a terrible, horrible mistake.",
                                    "This is a wonderful success.")));
        }
    }

    @Test
    void theCategorizerHasLearntWhatItWasTrainedOn() throws IOException {
        List<AnnotatedSentence> sentences = TRAIN.sentences();

        List<String> labels;
        try (OpenNlpCategorizer categorizer = OpenNlpCategorizer.train(TRAIN)) {
            labels = categorizer.labels(sentences.stream().map(AnnotatedSentence::text).toList());
        }

        List<String> gold = sentences.stream().map(OpenNlpCategorizer::label).toList();
        long right = 0;
        for (int i = 0; i < gold.size(); i++) {
            right += gold.get(i).equals(labels.get(i)) ? 1 : 0;
        }
        assertTrue(right > 0.8 * gold.size(), right + " of " + gold.size());
        assertEquals(
                Set.of(
                        "condemnation",
                        "de_escalation_call",
                        "mediation_offer",
                        OpenNlpCategorizer.NONE),
                new HashSet<>(gold));
    }
}
