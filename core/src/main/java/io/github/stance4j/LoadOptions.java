// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How to load a model: which engine, which thresholds, how many threads and callers.
 *
 * <pre>{@code
 * LoadOptions.builder().engine("onnx").threshold(Stance.CONDEMNATION, 0.7).threads(2).build()
 * }</pre>
 */
public final class LoadOptions {

    /** More threads than any machine is faster with. */
    public static final int MOST_THREADS = 1_024;

    private final String engine;
    private final Map<Stance, Double> thresholds;
    private final int threads;
    private final int callers;

    private LoadOptions(Builder builder) {
        this.engine = builder.engine;
        this.thresholds = Map.copyOf(builder.thresholds);
        this.threads = builder.threads;
        this.callers = builder.callers;
    }

    /** Returns the options that leave everything to the model and the engine. */
    public static LoadOptions defaults() {
        return builder().build();
    }

    /** Returns a builder in which nothing is set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the name of the engine to use; empty to take the first in the stated order that is
     * present.
     */
    public Optional<String> engine() {
        return Optional.ofNullable(engine);
    }

    /** Returns thresholds in [0, 1] that replace the model's own. */
    public Map<Stance, Double> thresholds() {
        return thresholds;
    }

    /** Returns the number of threads that compute a call; empty for the engine's default. */
    public OptionalInt threads() {
        return given(threads);
    }

    /** Returns how many calls compute beside each other; empty for the default. */
    public OptionalInt callers() {
        return given(callers);
    }

    private static OptionalInt given(int count) {
        return count == 0 ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** Collects options; each is checked when it is set. */
    public static final class Builder {

        private String engine;
        private final Map<Stance, Double> thresholds = new LinkedHashMap<>();
        private int threads;
        private int callers;

        private Builder() {}

        /** Asks for an engine by name, such as {@code "onnx"} or {@code "dl4j"}. */
        public Builder engine(String name) {
            this.engine = Objects.requireNonNull(name, "engine");
            return this;
        }

        /**
         * Replaces the model's threshold for a stance.
         *
         * @throws IllegalArgumentException if the threshold is not in [0, 1]
         */
        public Builder threshold(Stance stance, double threshold) {
            Objects.requireNonNull(stance, "stance");
            if (!(threshold >= 0 && threshold <= 1)) {
                throw new IllegalArgumentException(
                        "The threshold of " + stance + " must be in [0, 1], found " + threshold);
            }
            thresholds.put(stance, threshold);
            return this;
        }

        /**
         * Sets the number of threads that compute a call. By default the engine on ONNX Runtime
         * takes as many as the process may use processors, at most 16: one caller alone is answered
         * as soon as can be, and callers beside each other share them. With 1, it computes each
         * call on its caller's thread only.
         *
         * <p>In ONNX Runtime, so many compute each operation of a model of floats. A batch of a
         * model of bytes has one thread, and so many batches of a list are computed beside each
         * other, by the caller's thread and the classifier's own; a sentence that is read in one
         * pass has the caller's alone. Lists of 32 sentences or more are tokenized by so many at
         * most.
         *
         * @throws IllegalArgumentException if it is less than 1 or more than {@link #MOST_THREADS}
         */
        public Builder threads(int count) {
            if (count > MOST_THREADS) {
                throw new IllegalArgumentException(
                        "The number of threads must be at most "
                                + MOST_THREADS
                                + ", found "
                                + count
                                + "; more than there are processors make nothing faster");
            }
            this.threads = atLeastOne("threads", count);
            return this;
        }

        /**
         * Sets how many calls compute beside each other. Any number of threads may call; those
         * beyond it wait, in their order, a batch at a time. By default it is as many as the
         * process may use processors, at most 16: more would only share the same processors, and
         * hold the states of more batches. It matters where calls come from many threads, and says
         * how much memory they can take: that of so many batches, and for a model of bytes of as
         * many more as {@link #threads} less one, for the threads that help callers with lists.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder callers(int count) {
            this.callers = atLeastOne("callers", count);
            return this;
        }

        private static int atLeastOne(String what, int count) {
            if (count < 1) {
                throw new IllegalArgumentException(
                        "The number of " + what + " must be at least 1, found " + count);
            }
            return count;
        }

        /** Freezes the options. */
        public LoadOptions build() {
            return new LoadOptions(this);
        }
    }
}
