// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.benchmarks.baseline.BaselineClassifier;
import io.github.stance4j.benchmarks.baseline.MajorityBaseline;
import io.github.stance4j.benchmarks.baseline.Sentences;
import io.github.stance4j.benchmarks.baseline.WhoCondemns;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.evaluation.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersJsonTest {

    private static final Map<String, Corpus> MEASURED = Map.of("made up", WhoCondemns.test());

    @TempDir private Path folder;

    /** A majority's probabilities are thirds and the like, which take all digits. */
    static SystemAnswers majority() {
        return new Questions(MEASURED)
                .ask(
                        () ->
                                new BaselineClassifier(
                                        MajorityBaseline.of(WhoCondemns.train()), Sentences.SCHEMA),
                        BaselineClassifier::name);
    }

    @Test
    void whatWasWrittenIsReadAgainToTheLastDigit() throws IOException {
        SystemAnswers answers = majority();
        Path file = folder.resolve("answers.json");

        AnswersJson.write(answers, file);

        assertEquals(answers, AnswersJson.read(file, MEASURED));
    }

    @Test
    void everySentenceIsAskedAboutInBothSettings() {
        SystemAnswers answers = majority();

        assertEquals("majority", answers.system());
        for (Setting setting : Setting.values()) {
            assertEquals(
                    WhoCondemns.test().sentences().size(),
                    answers.answers().get("made up").get(setting).size());
            assertTrue(answers.sentencesPerSecond().get(setting) > 0);
        }
    }
}
