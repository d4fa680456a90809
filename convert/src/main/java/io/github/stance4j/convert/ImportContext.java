// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.corpus.CorpusDefect;
import java.util.Optional;

/**
 * What the readers of all formats share.
 *
 * @param source the name of the file or folder
 * @param options how labels correspond
 * @param codes reads labels
 * @param unit what offsets count
 * @param defects takes what is wrong
 * @param notes takes what is left out
 * @param corpus takes the sentences
 */
record ImportContext(
        String source,
        ConvertOptions options,
        LabelCodes codes,
        OffsetUnit unit,
        Defects defects,
        Notes notes,
        DraftCorpus corpus) {

    static ImportContext of(String source, CorpusFormat format, ConvertOptions options) {
        Defects defects = new Defects();
        return new ImportContext(
                source,
                options,
                new LabelCodes(options),
                options.offsets().orElse(format.offsets()),
                defects,
                new Notes(),
                new DraftCorpus(options, defects));
    }

    Place place(int line) {
        return Place.of(source, line);
    }

    SpanReader spans(String text) {
        return new SpanReader(text, unit, defects);
    }

    /** Reads a label; empty if it is blank, which is a defect. */
    Optional<LabelCode> label(String label, Place place) {
        if (label.isBlank()) {
            defects.add(place, "found " + CorpusDefect.quoted(label) + ", expected a label");
            return Optional.empty();
        }
        return Optional.of(codes.read(label));
    }
}
