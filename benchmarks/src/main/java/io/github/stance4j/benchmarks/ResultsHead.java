// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.evaluation.BootstrapOptions;
import io.github.stance4j.evaluation.Machine;
import io.github.stance4j.evaluation.RandomizationOptions;
import io.github.stance4j.model.archive.LibraryVersion;
import io.github.stance4j.model.archive.Sha256;
import io.github.stance4j.spi.ModelSource;
import io.github.stance4j.spi.StanceEngines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the figures of a page depend on: machine, versions, seeds, and the hashes of all files. */
final class ResultsHead {

    private record HashedFile(String file, String sha256) {}

    private final long seed;
    private final Integer sentences;
    private final Map<String, String> hashes = new LinkedHashMap<>();

    /**
     * Hashes the files.
     *
     * @param seed of the trained baselines and the exchanged names
     * @param sentences how many of each data were taken; null for all
     * @param data the directory that may have real news; null for none
     * @param others further files, by what to call them
     * @throws IOException if a file can't be read
     */
    ResultsHead(long seed, Integer sentences, Path data, Map<String, Path> others)
            throws IOException {
        this.seed = seed;
        this.sentences = sentences;
        for (Map.Entry<String, ModelSource> file : sources(data, others).entrySet()) {
            try (InputStream in = file.getValue().open()) {
                hashes.put(file.getKey(), Sha256.of(in));
            }
        }
    }

    /** Makes the lines and the table of hashes. */
    String markdown() {
        BootstrapOptions bootstrap = BootstrapOptions.defaults();
        RandomizationOptions randomization = RandomizationOptions.defaults();
        StringBuilder text =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "stance4j %s, Java %s, %s. Baselines were trained and names"
                                        + " exchanged with seed %d. Intervals: %.0f %%, %,d resamples of"
                                        + " the sentences, seed %d. p: %,d shuffles, seed %d.\n\n",
                                LibraryVersion.current(),
                                System.getProperty("java.version"),
                                Machine.current().shown(),
                                seed,
                                100 * bootstrap.level(),
                                bootstrap.resamples(),
                                bootstrap.seed(),
                                randomization.shuffles(),
                                randomization.seed()));
        if (sentences != null) {
            text.append("**A trial: at most ")
                    .append(sentences)
                    .append(" sentences of each data were measured on.**\n\n");
        }
        text.append("| file | SHA-256 |\n| --- | --- |\n");
        hashes.forEach((name, hash) -> text.append(String.format("| %s | `%s` |\n", name, hash)));
        return text.toString();
    }

    /** Returns the same for JSON, by the keys that {@code stance4j benchmark} has for it. */
    Map<String, Object> figures() {
        BootstrapOptions bootstrap = BootstrapOptions.defaults();
        RandomizationOptions randomization = RandomizationOptions.defaults();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("created", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        Map<String, Object> versions = new LinkedHashMap<>();
        versions.put("stance4j", LibraryVersion.current());
        versions.put("java", System.getProperty("java.version"));
        figures.put("versions", versions);
        figures.put("machine", of(Machine.current()));
        figures.put("seed", seed);
        figures.put("sentences", sentences);
        figures.put("bootstrap", bootstrap);
        figures.put("randomization", randomization);
        figures.put(
                "files",
                hashes.entrySet().stream()
                        .map(file -> new HashedFile(file.getKey(), file.getValue()))
                        .toList());
        return figures;
    }

    private static Map<String, Object> of(Machine machine) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("os", machine.os());
        figures.put("architecture", machine.architecture());
        figures.put("processor", machine.processor().orElse(null));
        figures.put("processors", machine.processors());
        figures.put("max_heap_bytes", machine.maxHeapBytes());
        return figures;
    }

    private static Map<String, ModelSource> sources(Path data, Map<String, Path> others) {
        Map<String, ModelSource> sources = new LinkedHashMap<>();
        sources.put("the English model", StanceEngines.modelOnClassPath());
        sources.put("english.csv", ModelSource.of(EnglishCorpus.url()));
        sources.put("challenge.csv", ModelSource.of(EnglishCorpus.challengeUrl()));
        if (data != null && Files.exists(MeasuredCorpora.newsFile(data))) {
            sources.put("news-dev.csv", ModelSource.of(MeasuredCorpora.newsFile(data)));
        }
        others.forEach((name, file) -> sources.put(name, ModelSource.of(file)));
        return sources;
    }
}
