// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import io.github.stance4j.data.EnglishCorpus;
import io.github.stance4j.model.archive.AtomicFile;
import io.github.stance4j.model.archive.Sha256;
import io.github.stance4j.spi.ModelSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What systems answered in earlier runs, by the data and the seed that the answers depend on. */
final class KeptAnswers {

    private static final int DIGITS = 16;

    private final Optional<Path> folder;
    private final String key;

    private KeptAnswers(Optional<Path> folder, String key) {
        this.folder = folder;
        this.key = key;
    }

    /**
     * Takes a folder, which need not exist.
     *
     * @param folder null to keep nothing
     * @param sentences how many of each data are measured on; null for all
     * @param data the directory that may have real news; null for none
     * @throws IOException if data can't be read or the folder can't be made
     */
    static KeptAnswers of(Path folder, long seed, Integer sentences, Path data) throws IOException {
        if (folder == null) {
            return new KeptAnswers(Optional.empty(), "");
        }
        Files.createDirectories(folder);
        List<ModelSource> sources = new ArrayList<>();
        sources.add(ModelSource.of(EnglishCorpus.url()));
        sources.add(ModelSource.of(EnglishCorpus.challengeUrl()));
        if (data != null && Files.exists(MeasuredCorpora.newsFile(data))) {
            sources.add(ModelSource.of(MeasuredCorpora.newsFile(data)));
        }
        StringBuilder all = new StringBuilder("seed " + seed + ", sentences " + sentences);
        for (ModelSource source : sources) {
            try (InputStream in = source.open()) {
                all.append(' ').append(Sha256.of(in));
            }
        }
        byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
        return new KeptAnswers(
                Optional.of(folder),
                Sha256.of(new ByteArrayInputStream(bytes)).substring(0, DIGITS));
    }

    /** Returns the file of a system's answers, if there are any. */
    Optional<Path> find(String system) {
        return file(system).filter(Files::exists);
    }

    /** Keeps a copy of answers. */
    void put(String system, Path answers) throws IOException {
        if (folder.isPresent()) {
            AtomicFile.write(file(system).orElseThrow(), out -> Files.copy(answers, out));
        }
    }

    private Optional<Path> file(String system) {
        return folder.map(in -> in.resolve(system + "-" + key + ".json"));
    }
}
