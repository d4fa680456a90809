// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.spi;

import io.github.stance4j.EngineUnavailableException;
import io.github.stance4j.LoadOptions;
import io.github.stance4j.ModelFormatException;
import io.github.stance4j.StanceClassifier;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the engine and the model on the class path. */
public final class StanceEngines {

    /** The resource of a model artifact: one line that names the resource with the archive. */
    public static final String MODEL_POINTER = "META-INF/stance4j/model";

    /** The names of the engines of this project, by which their artifacts are called. */
    private static final List<String> OWN = List.of("onnx", "dl4j");

    private static final Logger LOG = LoggerFactory.getLogger(StanceEngines.class);

    private StanceEngines() {}

    /** Does as {@link StanceClassifier#load(LoadOptions)}. */
    public static StanceClassifier load(LoadOptions options) {
        Objects.requireNonNull(options, "options");
        return engine(options).open(modelOnClassPath(), options);
    }

    /** Does as {@link StanceClassifier#load(Path, LoadOptions)}. */
    public static StanceClassifier load(Path model, LoadOptions options) {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(options, "options");
        return engine(options).open(ModelSource.of(model), options);
    }

    /**
     * Returns the model on the class path.
     *
     * @throws ModelFormatException if there is none, or more than one, or it is not where its
     *     pointer says; the message names them
     */
    public static ModelSource modelOnClassPath() {
        Set<String> pointers = pointers();
        if (pointers.isEmpty()) {
            throw new ModelFormatException(
                    "There is no model on the class path: add io.github.stance4j:stance4j-english,"
                            + " or load a file with StanceClassifier.load(Path)");
        }
        if (pointers.size() > 1) {
            throw new ModelFormatException(
                    "There are "
                            + pointers.size()
                            + " models on the class path, expected one: "
                            + String.join(" and ", pointers)
                            + ". Remove one, or load a file with StanceClassifier.load(Path)");
        }
        return archive(pointers.iterator().next());
    }

    private static Set<String> pointers() {
        try {
            Set<String> pointers = new LinkedHashSet<>();
            for (ClassLoader loader : classLoaders()) {
                if (pointers.isEmpty()) {
                    Collections.list(loader.getResources(MODEL_POINTER)).stream()
                            .map(URL::toString)
                            .forEach(pointers::add);
                }
            }
            return pointers;
        } catch (IOException e) {
            throw new ModelFormatException("The class path can't be searched for models: " + e, e);
        }
    }

    /** Two artifacts may call their archives alike, so it is looked for beside its pointer only. */
    private static ModelSource archive(String pointer) {
        String name = "";
        try {
            try (InputStream in = ModelSource.open(new URL(pointer))) {
                name = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            }
            String root = pointer.substring(0, pointer.length() - MODEL_POINTER.length());
            URL archive = new URL(root + name);
            ModelSource.open(archive).close();
            return ModelSource.of(archive);
        } catch (IOException e) {
            throw new ModelFormatException(
                    pointer + " names the model \"" + name + "\", which can't be opened: " + e, e);
        }
    }

    private static StanceEngine engine(LoadOptions options) {
        List<StanceEngine> engines = engines();
        if (engines.isEmpty()) {
            throw new EngineUnavailableException(
                    "There is no engine on the class path: add io.github.stance4j:stance4j-onnx");
        }
        if (options.engine().isPresent()) {
            String wanted = options.engine().get();
            return engines.stream()
                    .filter(engine -> engine.name().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> absent(wanted, engines));
        }
        StanceEngine first = engines.get(0);
        if (engines.size() > 1) {
            LOG.info("Engines on the class path: {}; taking {}", names(engines), first.name());
        }
        return first;
    }

    private static EngineUnavailableException absent(String wanted, List<StanceEngine> engines) {
        return new EngineUnavailableException(
                "There is no engine \""
                        + wanted
                        + "\" on the class path, only "
                        + names(engines)
                        + ": "
                        + (OWN.contains(wanted)
                                ? "add io.github.stance4j:stance4j-" + wanted
                                : "stance4j's own are "
                                        + String.join(" and ", OWN)
                                        + ", each in an artifact io.github.stance4j:stance4j-NAME."
                                        + " Add the artifact of the one that you want,")
                        + " or ask for one that is there");
    }

    private static List<StanceEngine> engines() {
        List<StanceEngine> engines = new ArrayList<>();
        try {
            engines.addAll(services(StanceEngine.class));
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new EngineUnavailableException(
                    "An engine on the class path can't be loaded: "
                            + e.getMessage()
                            + ". Take the jar that has it off the class path, or add what it depends on",
                    e);
        }
        engines.sort(
                Comparator.comparingInt(StanceEngine::order).thenComparing(StanceEngine::name));
        return engines;
    }

    private static String names(List<StanceEngine> engines) {
        return engines.stream().map(StanceEngine::name).collect(Collectors.joining(", "));
    }

    /** Returns the services of the first class loader that has any. */
    static <S> List<S> services(Class<S> service) {
        List<S> services = new ArrayList<>();
        for (ClassLoader loader : classLoaders()) {
            if (services.isEmpty()) {
                ServiceLoader.load(service, loader).forEach(services::add);
            }
        }
        return services;
    }

    /**
     * Returns where to look: the thread's own loader, and that of this library. Threads of a pool
     * may have one that does not see the application, as those of the common pool have.
     */
    private static List<ClassLoader> classLoaders() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader own = StanceEngines.class.getClassLoader();
        return context == null ? List.of(own) : List.of(context, own);
    }
}
