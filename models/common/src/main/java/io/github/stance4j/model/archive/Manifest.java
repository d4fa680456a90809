// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import java.util.List;
import java.util.Map;

/**
 * The fields of {@code manifest.json}, in the order in which they are written.
 *
 * @param format always {@link #FORMAT}
 * @param formatVersion the version of the archive's layout, at most {@link #VERSION} to be read
 * @param libraryVersion the version of stance4j that wrote the archive
 * @param model the description of the model
 * @param entries the entries after the manifest, in order
 * @param tensors how {@code weights.bin} is divided
 */
record Manifest(
        String format,
        int formatVersion,
        String libraryVersion,
        Map<String, Object> model,
        List<Entry> entries,
        List<Tensor> tensors) {

    static final String FORMAT = "stance4j-model";

    /** All tensors are of halves, of which nothing is said. */
    static final int HALVES = 1;

    /** A tensor tells the type of its elements; written where one is not of halves. */
    static final int TYPES = 2;

    /** The newest that is read. */
    static final int VERSION = TYPES;

    Manifest {
        entries = List.copyOf(entries);
        tensors = List.copyOf(tensors);
    }

    /**
     * An entry of the archive.
     *
     * @param name its name
     * @param bytes its length, uncompressed
     * @param sha256 the SHA-256 of its bytes, uncompressed, in lower-case hexadecimal
     */
    record Entry(String name, int bytes, String sha256) {}

    /**
     * A tensor.
     *
     * @param name its name
     * @param shape the sizes of its dimensions, outermost first
     * @param offset where its first element starts in {@code weights.bin}, in bytes
     * @param type what {@link WeightType} calls it
     */
    record Tensor(String name, List<Long> shape, long offset, String type) {

        Tensor {
            shape = List.copyOf(shape);
        }

        long[] sizes() {
            return shape.stream().mapToLong(Long::longValue).toArray();
        }
    }
}
