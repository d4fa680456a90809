// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusHash;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.model.Provenance;
import io.github.stance4j.model.StanceModel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a training depends on: all its settings and its sentences. One goes on only from a
 * checkpoint of its own, and a model is kept only if it is of the training that is wanted.
 *
 * @param configuration all settings
 * @param dataSha256 the hash of both splits
 */
public record TrainingOrigin(Map<String, String> configuration, String dataSha256) {

    /** Settings that change when and how fast something happens, but no number. */
    private static final List<String> FREE = List.of("checkpoint-minutes");

    /** Stands for what a training does not have, such as a model to start from. */
    private static final String ABSENT = "none";

    /** Copies the map and keeps its order. */
    public TrainingOrigin {
        configuration = Collections.unmodifiableMap(new LinkedHashMap<>(configuration));
    }

    /**
     * Makes the origin of a training that is to be.
     *
     * @param startingPoint the model whose encoder it starts from, if it does
     */
    public static TrainingOrigin of(
            TrainingConfig config, Optional<StanceModel> startingPoint, Corpus train, Corpus dev) {
        return new TrainingOrigin(
                TrainingProvenance.configuration(config, startingPoint),
                CorpusHash.sha256(train, dev));
    }

    /** Returns the origin that a model tells about itself. */
    public static TrainingOrigin of(Provenance provenance) {
        return new TrainingOrigin(provenance.configuration(), provenance.dataSha256());
    }

    /** Returns in words what differs from another, if anything does. */
    public Optional<String> difference(TrainingOrigin other) {
        Set<String> names = new LinkedHashSet<>(configuration.keySet());
        names.addAll(other.configuration().keySet());
        for (String name : names) {
            String expected = configuration.getOrDefault(name, ABSENT);
            String found = other.configuration().getOrDefault(name, ABSENT);
            if (!FREE.contains(name) && !expected.equals(found)) {
                return Optional.of(
                        "it is of a training with "
                                + name
                                + "="
                                + found
                                + ", expected "
                                + expected);
            }
        }
        return dataSha256.equals(other.dataSha256())
                ? Optional.empty()
                : Optional.of(
                        "it is of a training on other sentences (SHA-256 "
                                + other.dataSha256()
                                + ", expected "
                                + dataSha256
                                + ")");
    }
}
