// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusHash;
import io.github.stance4j.dl4j.SettingException;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.training.TrainingProvenance;
import io.github.stance4j.model.Provenance;
import io.github.stance4j.model.Provenance.SplitSize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a model states about its training. */
final class StatedTraining {

    private static final String THREADS = "threads";

    private StatedTraining() {}

    /**
     * Returns the settings.
     *
     * @throws IllegalArgumentException if this release does not take them
     */
    static TrainingConfig config(Provenance provenance) {
        Map<String, String> settings = new LinkedHashMap<>(provenance.configuration());
        settings.remove(TrainingProvenance.STARTING_POINT);
        // As many threads as it took, where it was left to take what there were.
        String threads = provenance.versions().get(THREADS);
        if (threads != null && "0".equals(settings.get(THREADS))) {
            settings.put(THREADS, threads);
        }
        try {
            return TrainingConfig.of(settings);
        } catch (SettingException e) {
            throw new IllegalArgumentException(
                    "The model was trained by stance4j "
                            + provenance.versions().getOrDefault("stance4j", "of no known version")
                            + " with settings that this release does not take: "
                            + e.getMessage(),
                    e);
        }
    }

    /** Tells whether a model was trained on a corpus, divided as it is or by its settings. */
    static boolean isOf(Provenance provenance, Corpus corpus) {
        return sha256(splits(provenance, corpus)).equals(provenance.dataSha256());
    }

    /**
     * Checks that a model was trained on these sentences.
     *
     * @throws IllegalArgumentException if they are others; the message says what was found and
     *     expected
     */
    static void checkData(Provenance provenance, TrainingSplits splits) {
        if (!sha256(splits).equals(provenance.dataSha256())) {
            throw new IllegalArgumentException(
                    "These are not the sentences that the model was trained on: "
                            + difference(provenance, splits));
        }
    }

    /** Says what a corpus is and what the model's own one is. */
    static String difference(Provenance provenance, Corpus corpus) {
        return difference(provenance, splits(provenance, corpus));
    }

    private static String difference(Provenance provenance, TrainingSplits splits) {
        return "found "
                + sizes(
                        Map.of(
                                "train",
                                TrainingProvenance.size(splits.train()),
                                "dev",
                                TrainingProvenance.size(splits.dev())))
                + " with SHA-256 "
                + sha256(splits)
                + ", expected "
                + sizes(provenance.splits())
                + " with SHA-256 "
                + provenance.dataSha256()
                + ". Give the corpus as it was then: texts, labels, splits, order and"
                + " all columns count";
    }

    private static TrainingSplits splits(Provenance provenance, Corpus corpus) {
        return TrainingSplits.of(corpus, config(provenance));
    }

    private static String sha256(TrainingSplits splits) {
        return CorpusHash.sha256(splits.train(), splits.dev());
    }

    private static String sizes(Map<String, SplitSize> splits) {
        return List.of("train", "dev").stream()
                .filter(splits::containsKey)
                .map(
                        split ->
                                split
                                        + " "
                                        + splits.get(split).sentences()
                                        + " sentences, "
                                        + splits.get(split).actors()
                                        + " actors")
                .collect(Collectors.joining("; "));
    }
}
