// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.spi;

import io.github.stance4j.EngineUnavailableException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;

/** Finds the classifiers on the class path that are registered to be measured. */
public final class StanceClassifierProviders {

    private StanceClassifierProviders() {}

    /**
     * Returns all providers, by name.
     *
     * @throws EngineUnavailableException if one can't be loaded, or two have one name; the message
     *     names them
     */
    public static List<StanceClassifierProvider> all() {
        List<StanceClassifierProvider> providers = new ArrayList<>();
        try {
            providers.addAll(StanceEngines.services(StanceClassifierProvider.class));
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new EngineUnavailableException(
                    "A classifier on the class path can't be loaded: " + e.getMessage(), e);
        }
        providers.sort(Comparator.comparing(StanceClassifierProvider::name));
        Map<String, String> classes = new HashMap<>();
        for (StanceClassifierProvider provider : providers) {
            String other = classes.put(provider.name(), provider.getClass().getName());
            if (other != null) {
                throw new EngineUnavailableException(
                        "Two classifiers on the class path are called \""
                                + provider.name()
                                + "\": "
                                + other
                                + " and "
                                + provider.getClass().getName()
                                + ". Remove one");
            }
        }
        return providers;
    }
}
