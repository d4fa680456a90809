// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Where a model comes from: enough to train it again and to know what it was trained on.
 *
 * @param dataSha256 the SHA-256 of the data that it was trained on, as the trainer documents it; 64
 *     lower-case hexadecimal digits
 * @param splits the size of each split by its name, in order ({@code train}, {@code dev}, …)
 * @param seed the seed of all that is random in training
 * @param configuration the training settings as text, in order
 * @param versions the versions of what trained it, in order: {@code stance4j}, the engine's
 *     library, {@code java}, {@code os}, …
 * @param date when training ended
 * @param baseEncoder the encoder that training started from, such as {@code
 *     "sentence-transformers/all-MiniLM-L6-v2"}
 * @param metrics what was measured, by name, in order; finite, an undefined metric is left out
 * @param licence the SPDX identifier of the model's licence
 */
public record Provenance(
        String dataSha256,
        Map<String, SplitSize> splits,
        long seed,
        Map<String, String> configuration,
        Map<String, String> versions,
        Instant date,
        String baseEncoder,
        Map<String, Double> metrics,
        String licence) {

    /** Returns the same with another configuration. */
    public Provenance withConfiguration(Map<String, String> other) {
        return new Provenance(
                dataSha256, splits, seed, other, versions, date, baseEncoder, metrics, licence);
    }

    /** Returns the same with other versions. */
    public Provenance withVersions(Map<String, String> others) {
        return new Provenance(
                dataSha256,
                splits,
                seed,
                configuration,
                others,
                date,
                baseEncoder,
                metrics,
                licence);
    }

    /**
     * How much was in a split.
     *
     * @param sentences number of sentences, at least 0
     * @param actors number of annotated actor mentions, at least 0
     */
    public record SplitSize(int sentences, int actors) {

        /**
         * @throws IllegalArgumentException if a number is negative
         */
        public SplitSize {
            if (sentences < 0 || actors < 0) {
                throw new IllegalArgumentException(
                        "A split can't have " + sentences + " sentences and " + actors + " actors");
            }
        }
    }

    /**
     * Copies the maps and keeps their order.
     *
     * @throws IllegalArgumentException if the hash is not one, a metric is not finite, or the base
     *     encoder or the licence is blank
     */
    public Provenance {
        if (!dataSha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "A data hash must be 64 lower-case hexadecimal digits, found \""
                            + dataSha256
                            + "\"");
        }
        splits = ordered(splits);
        configuration = ordered(configuration);
        versions = ordered(versions);
        Objects.requireNonNull(date, "date");
        requireNotBlank(baseEncoder, "base encoder");
        metrics = ordered(metrics);
        requireNotBlank(licence, "licence");
        metrics.forEach(Provenance::requireFinite);
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        Map<String, V> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(key, Objects.requireNonNull(value, key)));
        return Collections.unmodifiableMap(copy);
    }

    private static void requireNotBlank(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The " + what + " of a model must not be blank");
        }
    }

    private static void requireFinite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "The metric " + name + " is " + value + "; leave undefined metrics out");
        }
    }
}
