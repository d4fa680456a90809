// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.publicdata;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The public data sets that can be read. */
public enum PublicData {
    /**
     * Political relations between a source and a target in PLOVER's root codes, one pair a row: Hu
     * et al., <em>Leveraging Codebook Knowledge with NLI and ChatGPT for Zero-Shot Political
     * Relation Classification</em>, ACL 2024.
     */
    PLV(PlvReader.PUBLISHED, files -> new PlvReader(files)::read),

    /**
     * Sentiment toward persons in political news: Hamborg and Donnay, <em>NewsMTSC</em>, EACL 2021.
     */
    NEWSMTSC(NewsMtscReader.PUBLISHED, files -> new NewsMtscReader(files)::read);

    /** The column of NewsMTSC's actors that has the name of their file, without extension. */
    public static final String PART = NewsMtscLine.PART;

    private final List<PublicFile> published;
    private final Function<List<PublicFile>, Function<Path, PublicSet>> reader;

    PublicData(
            List<PublicFile> published,
            Function<List<PublicFile>, Function<Path, PublicSet>> reader) {
        this.published = published;
        this.reader = reader;
    }

    /** Returns the name in lower case, which is that of the set's directory, too. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the set.
     *
     * @param data the directory that has the one named {@link #label()}, in which the files are as
     *     they were published
     * @throws io.github.stance4j.corpus.CorpusFormatException if a file is missing, has another
     *     size than was published or a broken row; it lists every defect
     */
    public PublicSet read(Path data) {
        return reader.apply(published).apply(data.resolve(label()));
    }

    /**
     * Reads a set of any size, such as a part of it. Figures on it can't be compared with published
     * ones.
     *
     * @param folder the directory that has the files, each named as it was published
     * @throws io.github.stance4j.corpus.CorpusFormatException if a file is missing, has no row or a
     *     broken one; it lists every defect
     */
    public PublicSet readPart(Path folder) {
        List<PublicFile> files = published.stream().map(PublicFile::ofAnySize).toList();
        return reader.apply(files).apply(folder);
    }

    /** Returns how many annotations were published in all. */
    public int size() {
        return published.stream().mapToInt(PublicFile::size).sum();
    }

    /** Returns the names of the files, as they were published. */
    public List<String> files() {
        return published.stream().map(PublicFile::name).toList();
    }
}
