// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.publicdata;

import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of PLV, which becomes a sentence whose actor is the source and whose target is the target.
 *
 * <p>The places are those that are marked. The cells for the source and the target are not read:
 * they have a text that is not always what stands in the sentence.
 *
 * @param line where it starts in its file, counted from 1
 * @param cells a cell for each column
 */
record PlvRow(int line, CSVRecord cells) {

    /** The root codes that occur in PLV; PLOVER has more. */
    static final LabelSet ROOTS =
            new LabelSet(
                    "root",
                    List.of(
                            "ACCUSE",
                            "AGREE",
                            "AID",
                            "ASSAULT",
                            "COERCE",
                            "CONSULT",
                            "COOPERATE",
                            "MOBILIZE",
                            "PROTEST",
                            "REJECT",
                            "REQUEST",
                            "SANCTION",
                            "SUPPORT",
                            "THREATEN",
                            "YIELD"));

    /** What the column of the corpus says that tells which place is not marked. */
    static final String SOURCE = "source";

    static final String TARGET = "target";

    private static final String UNMARKED = "unmarked";
    private static final String SENTENCE_ID = "sentence_id";
    private static final String SENTENCE = "sentence";
    private static final String MARKED = "marked_sentence";
    private static final String ROOT = "gold_root";
    private static final String PENTA = "gold_penta";

    /** The columns that are read. */
    static final List<String> COLUMNS = List.of(SENTENCE_ID, SENTENCE, MARKED, ROOT, PENTA);

    /** Returns the id of the sentence that the row becomes. */
    String id(PublicFile file) {
        return file.part() + "-" + cells.getRecordNumber();
    }

    /** Returns what is not marked in a sentence that was made of a row; empty if all is. */
    static String unmarked(AnnotatedSentence sentence) {
        return sentence.actors().isEmpty()
                ? SOURCE
                : sentence.actors().get(0).metadata().getOrDefault(UNMARKED, "");
    }

    /**
     * Makes a sentence of the row. Without a marked source it has no actor, and the root code is
     * with the metadata; without a marked target the actor has none.
     *
     * @param source takes what is wrong; the result is empty then
     */
    Optional<AnnotatedSentence> sentence(PublicFile file, Source source) {
        boolean sound =
                check(source, SENTENCE_ID, !cell(SENTENCE_ID).isBlank(), "an id")
                        & check(source, SENTENCE, !cell(SENTENCE).isBlank(), "a sentence")
                        & check(
                                source,
                                ROOT,
                                ROOTS.labels().contains(cell(ROOT)),
                                "one of " + ROOTS.labels())
                        & check(source, PENTA, cell(PENTA).matches("[1-4]"), "1, 2, 3 or 4");
        Optional<MarkedSentence> marked = marked(source);
        return sound ? marked.map(places -> sentence(file, places)) : Optional.empty();
    }

    private Optional<MarkedSentence> marked(Source source) {
        try {
            MarkedSentence marked = MarkedSentence.parse(cell(MARKED));
            return check(
                            source,
                            MARKED,
                            marked.text().equals(cell(SENTENCE)),
                            "the sentence with marks")
                    ? Optional.of(marked)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            source.refuse(line, MARKED, e.getMessage());
            return Optional.empty();
        }
    }

    private AnnotatedSentence sentence(PublicFile file, MarkedSentence places) {
        Optional<AnnotatedActor> actor = places.source().map(span -> actor(span, places));
        return new AnnotatedSentence(
                id(file),
                places.text(),
                file.part() + "-sentence-" + cell(SENTENCE_ID),
                Optional.of(file.split()),
                actor.stream().toList(),
                actor.isPresent() ? Map.of() : metadata(cell(ROOT), SOURCE));
    }

    private AnnotatedActor actor(Span source, MarkedSentence places) {
        Optional<Mention> target = places.target().map(span -> Mention.in(places.text(), span));
        return new AnnotatedActor(
                Mention.in(places.text(), source),
                target,
                Map.of(),
                Map.of(ROOTS.name(), cell(ROOT)),
                metadata("", target.isPresent() ? "" : TARGET));
    }

    /** Keeps the order, which becomes that of columns; empty cells count as none. */
    private Map<String, String> metadata(String root, String unmarked) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put(PENTA, cell(PENTA));
        metadata.put(UNMARKED, unmarked);
        metadata.put(ROOT, root);
        return metadata;
    }

    private String cell(String column) {
        return cells.get(column);
    }

    private boolean check(Source source, String column, boolean holds, String expected) {
        if (!holds) {
            String found = Source.show(cell(column));
            source.refuse(line, column, "found " + found + ", expected " + expected);
        }
        return holds;
    }
}
