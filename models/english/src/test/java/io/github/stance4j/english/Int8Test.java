// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.english;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.evaluation.BootstrapOptions;
import io.github.stance4j.evaluation.Evaluator;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.onnx.Int8Models;
import io.github.stance4j.onnx.OnnxStanceEngine;
import io.github.stance4j.spi.StanceEngines;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The model with bytes for weights: half as large, and as good but for a little. */
class Int8Test {

    private static final int MOST_BYTES = 40_000_000;
    private static final double MOST_LOST = 0.005;

    @Test
    void bytesCostLittleAccuracy() {
        StanceModel model = StanceModel.read(StanceEngines.modelOnClassPath());
        StanceModel bytes = Int8Models.of(model);

        int size = bytes.toBytes().length;
        assertTrue(size <= MOST_BYTES, "It has " + size + " bytes");
        double expected = f1(model);
        double actual = f1(bytes);
        assertTrue(actual >= expected - MOST_LOST, actual + " instead of " + expected);
    }

    private static double f1(StanceModel model) {
        List<AnnotatedSentence> test = EnglishCorpus.load().split(Split.TEST).sentences();
        try (StanceClassifier classifier = OnnxStanceEngine.open(model, LoadOptions.defaults())) {
            return new Evaluator(classifier.schema(), BootstrapOptions.none())
                    .endToEnd(classifier, test)
                    .metric("stances:micro.f1")
                    .value()
                    .orElseThrow();
        }
    }
}
