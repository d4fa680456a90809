// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusWriter;
import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.model.Provenance;
import io.github.stance4j.model.Provenance.SplitSize;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.LibraryVersion;
import io.github.stance4j.model.archive.WeightTensor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes down where a model comes from. */
final class TrainingProvenance {

    private static final String STARTING_POINT = "started-from";

    private TrainingProvenance() {}

    /**
     * @param origin with all settings and the hash of the splits
     */
    static Provenance of(
            TrainingConfig config,
            Corpus train,
            Corpus dev,
            Checkpoint.Origin origin,
            Map<String, Double> metrics) {
        Map<String, SplitSize> splits = new LinkedHashMap<>();
        splits.put("train", size(train));
        splits.put("dev", size(dev));
        return new Provenance(
                origin.dataSha256(),
                splits,
                config.seed(),
                origin.configuration(),
                versions(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                config.encoder().publishedName(),
                metrics,
                "Apache-2.0");
    }

    /** Returns all settings, and what model's encoder a training starts from, if it does. */
    static Map<String, String> configuration(
            TrainingConfig config, Optional<StanceModel> startingPoint) {
        Map<String, String> configuration = new LinkedHashMap<>(config.toMap());
        startingPoint.ifPresent(
                model ->
                        configuration.put(
                                STARTING_POINT,
                                model.name() + ", SHA-256 of its weights " + sha256(model)));
        return configuration;
    }

    /** Hashes the weights, which no packing changes. */
    private static String sha256(StanceModel model) {
        MessageDigest digest = digest();
        for (WeightTensor tensor : model.weights()) {
            digest.update(tensor.name().getBytes(StandardCharsets.UTF_8));
            ByteBuffer values = ByteBuffer.allocate(tensor.size() * Float.BYTES);
            values.asFloatBuffer().put(tensor.values());
            digest.update(values);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static SplitSize size(Corpus corpus) {
        int actors =
                corpus.sentences().stream().mapToInt(sentence -> sentence.actors().size()).sum();
        return new SplitSize(corpus.sentences().size(), actors);
    }

    private static Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("stance4j", LibraryVersion.current());
        versions.put("nd4j", Nd4jBackend.version());
        versions.put("java", System.getProperty("java.version"));
        versions.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        return versions;
    }

    /**
     * Hashes both splits as they would be written, so that the hash does not depend on a file's
     * quoting.
     */
    static String sha256(Corpus train, Corpus dev) {
        try {
            MessageDigest digest = digest();
            for (Corpus corpus : new Corpus[] {train, dev}) {
                StringBuilder csv = new StringBuilder();
                CorpusWriter.write(corpus, csv);
                digest.update(csv.toString().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
