// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

/** What grows. */
public enum Growth {
    /** Sentences, one by one, become longer. */
    LENGTH(
            "length",
            "word pieces",
            "A sentence of so many word pieces, special ones included, ms (ratio):"),
    /** More sentences are given at once. */
    BATCH("batch", "sentences at once", "So many sentences at once, ms a sentence (ratio):"),
    /** A sentence has more given actors. */
    ACTORS(
            "actors",
            "actors",
            "A sentence of 64 word pieces with so many given actors, ms (ratio); the encoder alone has"
                    + " none:");

    private final String key;
    private final String unit;
    private final String caption;

    Growth(String key, String unit, String caption) {
        this.key = key;
        this.unit = unit;
        this.caption = caption;
    }

    /** Returns what JSON calls it. */
    public String key() {
        return key;
    }

    /** Returns what is counted. */
    String unit() {
        return unit;
    }

    /** Returns what stands above its table. */
    String caption() {
        return caption;
    }
}
