// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.model.Provenance;
import io.github.stance4j.model.Provenance.SplitSize;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.LibraryVersion;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes down where a model comes from. */
public final class TrainingProvenance {

    /** The name under which a configuration has the model that a training started from. */
    public static final String STARTING_POINT = "started-from";

    private TrainingProvenance() {}

    /**
     * @param origin with all settings and the hash of the splits
     */
    static Provenance of(
            TrainingConfig config,
            Corpus train,
            Corpus dev,
            TrainingOrigin origin,
            Map<String, Double> metrics) {
        Map<String, SplitSize> splits = new LinkedHashMap<>();
        splits.put("train", size(train));
        splits.put("dev", size(dev));
        return new Provenance(
                origin.dataSha256(),
                splits,
                config.seed(),
                origin.configuration(),
                versions(Nd4jBackend.threads()),
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                config.encoder().publishedName(),
                metrics,
                "Apache-2.0");
    }

    /** Returns all settings, and what model's encoder a training starts from, if it does. */
    public static Map<String, String> configuration(
            TrainingConfig config, Optional<StanceModel> startingPoint) {
        Map<String, String> configuration = new LinkedHashMap<>(config.toMap());
        startingPoint.ifPresent(
                model ->
                        configuration.put(
                                STARTING_POINT,
                                model.name()
                                        + ", SHA-256 of its weights "
                                        + model.weightsSha256()));
        return configuration;
    }

    /** Counts sentences and actors. */
    public static SplitSize size(Corpus corpus) {
        int actors =
                corpus.sentences().stream().mapToInt(sentence -> sentence.actors().size()).sum();
        return new SplitSize(corpus.sentences().size(), actors);
    }

    /**
     * Returns the versions of what trains here and now.
     *
     * @param threads how many threads an operation uses
     */
    public static Map<String, String> versions(int threads) {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("stance4j", LibraryVersion.current());
        versions.put("nd4j", Nd4jBackend.version());
        versions.put("nd4j-build", Nd4jBackend.build());
        versions.put("threads", Integer.toString(threads));
        versions.put("java", System.getProperty("java.version"));
        versions.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        return versions;
    }
}
