// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.publicdata;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/** The public data sets that can be read. */
public enum PublicData {
    /**
     * Political relations between a source and a target in PLOVER's root codes, one pair a row: Hu
     * et al., <em>Leveraging Codebook Knowledge with NLI and ChatGPT for Zero-Shot Political
     * Relation Classification</em>, ACL 2024.
     */
    PLV(folder -> new PlvReader().read(folder)),

    /**
     * Sentiment toward persons in political news: Hamborg and Donnay, <em>NewsMTSC</em>, EACL 2021.
     */
    NEWSMTSC(folder -> new NewsMtscReader().read(folder));

    /** The column of NewsMTSC's actors that has the name of their file, without extension. */
    public static final String PART = NewsMtscLine.PART;

    private final Function<Path, PublicSet> reader;

    PublicData(Function<Path, PublicSet> reader) {
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
        return reader.apply(data.resolve(label()));
    }
}
