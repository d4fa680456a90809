// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.Corpus;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A classifier that can be measured.
 *
 * @param name what it was asked for by
 * @param kind where it comes from
 * @param version its version; {@code unknown} if nothing tells it
 * @param sha256 the hash of its model file, if it is one of ours
 * @param opener makes it ready to score
 */
record BenchmarkSystem(
        String name, Kind kind, String version, Optional<String> sha256, Opener opener) {

    /** Where a classifier comes from. */
    enum Kind {
        /** The model on the class path. */
        BUILT_IN,
        /** A model file. */
        MODEL,
        /** A provider on the class path. */
        PROVIDER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Opens a classifier, which the caller closes. */
    @FunctionalInterface
    interface Opener {

        /** Does as {@link io.github.stance4j.spi.StanceClassifierProvider#open}. */
        StanceClassifier open(Corpus training, LoadOptions options);
    }

    /**
     * Does what calls this system.
     *
     * @throws CommandException if it fails and is another's; what our own fail with is for us to
     *     mend
     */
    <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | LinkageError e) {
            if (kind != Kind.PROVIDER || Failures.isExpected(e)) {
                throw e;
            }
            boolean plain = e.getMessage() != null && e instanceof RuntimeException;
            throw new CommandException(
                    "the classifier " + name + " failed: " + (plain ? e.getMessage() : e), e);
        }
    }
}
