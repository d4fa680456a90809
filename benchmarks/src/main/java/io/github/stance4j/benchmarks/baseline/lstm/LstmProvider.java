// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.lstm;

import io.github.stance4j.benchmarks.baseline.Baseline;
import io.github.stance4j.benchmarks.baseline.TrainedProvider;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import io.github.stance4j.model.text.WordPieceTokenizer;

/**
 * Lets the command measure a bidirectional LSTM; training it on the English corpus takes minutes to
 * an hour. It cuts sentences as the English model does.
 */
public final class LstmProvider extends TrainedProvider {

    /** For {@link java.util.ServiceLoader}. */
    public LstmProvider() {
        super("lstm");
    }

    @Override
    protected Baseline train(Corpus train, Corpus dev, long seed) {
        WordPieceTokenizer tokenizer =
                new WordPieceTokenizer(PretrainedEncoder.BGE_SMALL_EN_V1_5.vocabulary());
        return new LstmTrainer(LstmTrainer.DEFAULT.withSeed(seed), tokenizer).train(train, dev);
    }
}
