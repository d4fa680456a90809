// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.BenchmarkSystem.Kind;
import io.github.stance4j.model.archive.LibraryVersion;
import io.github.stance4j.model.archive.Sha256;
import io.github.stance4j.model.text.NearestName;
import io.github.stance4j.spi.ModelSource;
import io.github.stance4j.spi.StanceClassifierProvider;
import io.github.stance4j.spi.StanceClassifierProviders;
import io.github.stance4j.spi.StanceEngines;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds classifiers by what the command line calls them. */
final class SystemCatalog {

    /** What the built-in model is called. */
    static final String BUILT_IN = "english";

    private static final String MODEL_EXTENSION = ".stance";

    private final ClassifierSource models;
    private final List<StanceClassifierProvider> providers = StanceClassifierProviders.all();

    /**
     * Looks at the class path.
     *
     * @throws io.github.stance4j.EngineUnavailableException if a provider can't be loaded
     * @throws CommandException if a provider has the name of the built-in model
     */
    SystemCatalog(ClassifierSource models) {
        this.models = models;
        for (StanceClassifierProvider provider : providers) {
            if (provider.name().equals(BUILT_IN)) {
                throw new CommandException(
                        provider.getClass().getName()
                                + " is called \""
                                + BUILT_IN
                                + "\", as the built-in model is; expected another name");
            }
        }
    }

    /** Returns the names that can be asked for besides files. */
    private List<String> names() {
        List<String> names = new ArrayList<>(List.of(BUILT_IN));
        providers.forEach(provider -> names.add(provider.name()));
        return names;
    }

    /**
     * Finds a classifier.
     *
     * @param name {@value #BUILT_IN}, the name of a provider, or a model file
     * @throws IllegalArgumentException if it is none; the message names those that there are
     * @throws IOException if a model file can't be read
     */
    BenchmarkSystem find(String name) throws IOException {
        if (name.equals(BUILT_IN)) {
            return model(name, Kind.BUILT_IN, Optional.empty(), StanceEngines.modelOnClassPath());
        }
        for (StanceClassifierProvider provider : providers) {
            if (provider.name().equals(name)) {
                return new BenchmarkSystem(
                        name, Kind.PROVIDER, provider.version(), Optional.empty(), provider::open);
            }
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(unknown(name, file));
        }
        return model(name, Kind.MODEL, Optional.of(file), ModelSource.of(file));
    }

    private String unknown(String name, Path file) {
        String expected = ", expected a model file or one of " + String.join(", ", names());
        if (Files.exists(file)) {
            return name
                    + ": found "
                    + (Files.isDirectory(file) ? "a directory" : "no regular file")
                    + expected;
        }
        return isFileName(name)
                ? name + ": there is no such file" + expected
                : "there is no classifier \"" + name + "\"" + expected + guess(name);
    }

    /** Tells whether somebody who wrote this meant a file: no name of a classifier is near it. */
    private static boolean isFileName(String name) {
        return name.endsWith(MODEL_EXTENSION)
                || name.contains("/")
                || name.contains(File.separator);
    }

    private String guess(String name) {
        return providers.isEmpty()
                ? " (STANCE4J_CLASSPATH adds jars that bring others)"
                : "; did you mean " + NearestName.of(name, names()) + "?";
    }

    private BenchmarkSystem model(String name, Kind kind, Optional<Path> file, ModelSource source)
            throws IOException {
        try (InputStream in = source.open()) {
            return new BenchmarkSystem(
                    name,
                    kind,
                    kind == Kind.BUILT_IN ? LibraryVersion.current() : "unknown",
                    Optional.of(Sha256.of(in)),
                    (training, options) -> models.load(file, options));
        }
    }
}
