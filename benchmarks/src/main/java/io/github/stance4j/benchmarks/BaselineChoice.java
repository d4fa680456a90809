// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import io.github.stance4j.benchmarks.baseline.Baseline;
import io.github.stance4j.benchmarks.baseline.KeywordBaseline;
import io.github.stance4j.benchmarks.baseline.MajorityBaseline;
import io.github.stance4j.benchmarks.baseline.frozen.FrozenTrainer;
import io.github.stance4j.benchmarks.baseline.logistic.LogisticSettings;
import io.github.stance4j.benchmarks.baseline.logistic.LogisticTrainer;
import io.github.stance4j.benchmarks.baseline.lstm.LstmTrainer;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The baselines that a command can be asked for, by their names in lower case. */
enum BaselineChoice {
    KEYWORD,
    MAJORITY,
    LOGISTIC,
    FROZEN,
    LSTM;

    /**
     * Returns the baselines with some names, in their order; an empty name is passed over.
     *
     * @throws WrongUsageException if there is none of a name; the message lists those that there
     *     are
     */
    static List<BaselineChoice> named(List<String> names) {
        return names.stream().filter(name -> !name.isEmpty()).map(BaselineChoice::named).toList();
    }

    private static BaselineChoice named(String name) {
        return Arrays.stream(values())
                .filter(choice -> choice.label().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new WrongUsageException(
                                        "There is no baseline \""
                                                + name
                                                + "\", expected one of "
                                                + Arrays.stream(values())
                                                        .map(BaselineChoice::label)
                                                        .collect(Collectors.joining(", "))));
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Makes the baseline, which for the last three takes a training.
     *
     * @param corpus what has to be learnt is learnt from its training split, what has to be chosen
     *     is chosen by its development split
     */
    Baseline make(Corpus corpus, long seed) {
        Corpus train = corpus.split(Split.TRAIN);
        Corpus dev = corpus.split(Split.DEV);
        return switch (this) {
            case KEYWORD -> new KeywordBaseline(corpus.schema());
            case MAJORITY -> MajorityBaseline.of(train);
            case LOGISTIC ->
                    new LogisticTrainer(LogisticSettings.DEFAULT.withSeed(seed)).train(train, dev);
            case FROZEN ->
                    new FrozenTrainer(FrozenTrainer.DEFAULT.withSeed(seed)).train(train, dev);
            case LSTM ->
                    new LstmTrainer(LstmTrainer.DEFAULT.withSeed(seed), tokenizer())
                            .train(train, dev);
        };
    }

    /** Cuts sentences as the English model does. */
    private static WordPieceTokenizer tokenizer() {
        return new WordPieceTokenizer(PretrainedEncoder.BGE_SMALL_EN_V1_5.vocabulary());
    }
}
