// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.spi;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.corpus.Corpus;

/**
 * Brings a classifier that is measured beside others, of whatever kind; registered as a {@link
 * java.util.ServiceLoader} provider, so it has a public constructor without parameters.
 *
 * <p>Making a provider is cheap and does not fail. What takes time or memory happens in {@link
 * #open}.
 */
public interface StanceClassifierProvider {

    /**
     * Returns the name by which the classifier is asked for, such as {@code "keyword"}; without
     * white space, and no other provider's.
     */
    String name();

    /**
     * Returns the version to name beside figures; unless overridden, the {@code
     * Implementation-Version} in the manifest of the provider's jar, or {@code "unknown"}.
     */
    default String version() {
        String version = getClass().getPackage().getImplementationVersion();
        return version == null ? "unknown" : version;
    }

    /**
     * Makes the classifier ready to score; the caller closes it.
     *
     * <p>A classifier that learns does so here, from nothing but {@code training}; one that doesn't
     * leaves that alone.
     *
     * @param training sentences to learn from, maybe none, and the labels that are asked for. A
     *     classifier that has labels of its own is measured on those that both have
     * @param options how to load it; what means nothing to a classifier is left alone
     * @throws io.github.stance4j.ModelFormatException if a model that it needs is absent or can't
     *     be read
     * @throws io.github.stance4j.EngineUnavailableException if it can't be used on this machine
     * @throws IllegalArgumentException if it can't learn from these sentences, or has no use for
     *     these labels
     */
    StanceClassifier open(Corpus training, LoadOptions options);
}
