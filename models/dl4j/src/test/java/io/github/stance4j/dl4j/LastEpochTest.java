// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.dl4j.experiment.SmallCorpora;
import io.github.stance4j.dl4j.experiment.TrainingSplits;
import io.github.stance4j.model.StanceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LastEpochTest {

    private static final Corpus CORPUS = SmallCorpora.divided(48);

    @Test
    void theLastEpochIsKeptWhicheverIsBest() {
        List<EpochReport> history = new ArrayList<>();

        StanceModel best = trained("false", history);
        StanceModel last = trained("true", new ArrayList<>());

        // With so low a rate nothing that is counted changes, so that the first epoch is the best.
        assertTrue(history.get(0).best());
        assertFalse(history.get(1).best());
        assertNotEquals(best.weightsSha256(), last.weightsSha256());
    }

    private static StanceModel trained(String lastEpoch, List<EpochReport> history) {
        TrainingConfig config =
                SmallCorpora.config(
                        Map.of(
                                "epochs",
                                "2",
                                "last-epoch",
                                lastEpoch,
                                "head-learning-rate",
                                "1e-5"));
        TrainingSplits splits = TrainingSplits.of(CORPUS, config);
        TrainingListener listener =
                new TrainingListener() {
                    @Override
                    public void evaluated(EpochReport report) {
                        history.add(report);
                    }
                };
        return new StanceModelTrainer(config, listener).train(splits.train(), splits.dev());
    }
}
