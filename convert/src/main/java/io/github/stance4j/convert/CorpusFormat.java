// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which annotated sentences are kept. */
public enum CorpusFormat {
    /** The CSV of this library. */
    STANCE4J("stance4j's CSV", OffsetUnit.UTF_16, true),

    /** JSON lines of doccano's sequence labelling, with or without relations. */
    DOCCANO("doccano's JSON lines", OffsetUnit.UTF_16, true),

    /** Label Studio's JSON: regions of a text, choices for each region, relations. */
    LABEL_STUDIO("Label Studio's JSON", OffsetUnit.CODE_POINTS, true),

    /** brat's standoff: a text and an annotation file for each document. */
    BRAT("brat's standoff files", OffsetUnit.CODE_POINTS, true),

    /** A token a line with BIO tags in the last column, as in CoNLL-2003. */
    CONLL("CoNLL columns", OffsetUnit.UTF_16, true),

    /** spaCy's JSON: {@code Doc.to_json}, and in reading what training took. */
    SPACY("spaCy's JSON", OffsetUnit.CODE_POINTS, true),

    /** The files of PLV, as they were published; they can be read only. */
    PLV("the files of PLV", OffsetUnit.UTF_16, false),

    /** The files of NewsMTSC, as they were published; they can be read only. */
    NEWSMTSC("the files of NewsMTSC", OffsetUnit.UTF_16, false);

    private final String title;
    private final OffsetUnit offsets;
    private final boolean writable;

    CorpusFormat(String title, OffsetUnit offsets, boolean writable) {
        this.title = title;
        this.offsets = offsets;
        this.writable = writable;
    }

    /** Returns the name by which it is chosen: lower case with hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what it is called in messages. */
    public String title() {
        return title;
    }

    /** Returns what offsets count in it, unless told otherwise. */
    public OffsetUnit offsets() {
        return offsets;
    }

    /** Tells whether it can be written. */
    public boolean isWritable() {
        return writable;
    }

    /** Returns the format with that {@link #label()}, if there is one. */
    public static Optional<CorpusFormat> ofLabel(String label) {
        return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
    }
}
