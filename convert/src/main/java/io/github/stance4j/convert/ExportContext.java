// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.Span;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusDefect;
import java.util.ArrayList;
import java.util.List;

/**
 * What the writers of all formats share.
 *
 * @param corpus what is to be written
 * @param options how labels correspond
 * @param codes writes labels
 * @param unit what offsets are to count
 * @param notes takes what the format can't hold
 * @param problems takes what would be wrong in the format
 */
record ExportContext(
        Corpus corpus,
        ConvertOptions options,
        LabelCodes codes,
        OffsetUnit unit,
        Notes notes,
        List<String> problems) {

    static ExportContext of(Corpus corpus, CorpusFormat format, ConvertOptions options) {
        return new ExportContext(
                corpus,
                options,
                new LabelCodes(options),
                options.outputOffsets().orElse(format.offsets()),
                new Notes(),
                new ArrayList<>());
    }

    Offsets offsets(AnnotatedSentence sentence) {
        return Offsets.of(sentence.text(), unit);
    }

    void problem(AnnotatedSentence sentence, AnnotatedActor actor, String message) {
        problems.add(
                "sentence "
                        + CorpusDefect.quoted(sentence.id())
                        + ": the actor "
                        + CorpusDefect.quoted(actor.text())
                        + " at "
                        + actor.span().start()
                        + " to "
                        + actor.span().end()
                        + " "
                        + message);
    }

    /** Tells what has to be said when the file is read again. */
    void noteOptions() {
        noteStancesWithoutHolder();
        for (AnnotatedSentence sentence : corpus.sentences()) {
            List<Span> spans = sentence.actors().stream().map(AnnotatedActor::span).toList();
            if (spans.stream().anyMatch(span -> overlaps(span, spans))) {
                notes.remark(
                        "sentences with actors that overlap; to read them again, say"
                                + " --allow-overlaps");
            }
        }
    }

    private static boolean overlaps(Span span, List<Span> others) {
        return others.stream()
                .anyMatch(other -> !other.equals(span) && other.intersection(span) > 0);
    }

    /** In all formats but ours, a stance is known by those who hold it. */
    void noteStancesWithoutHolder() {
        corpus.schema().stances().stream()
                .filter(
                        stance ->
                                corpus.sentences().stream()
                                        .flatMap(sentence -> sentence.actors().stream())
                                        .allMatch(a -> a.isAnnotated(stance) && !a.holds(stance)))
                .forEach(
                        stance ->
                                notes.lost(
                                        "stance that nobody holds, so that the file does not have"
                                                + " it; to read it again, say --stance "
                                                + stance));
    }
}
