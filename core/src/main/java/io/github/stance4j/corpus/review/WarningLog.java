// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.CorpusDefect;
import io.github.stance4j.corpus.LocatedCorpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what one check finds, each with its place. */
final class WarningLog {

    private final LocatedCorpus corpus;
    private final List<CorpusWarning> warnings = new ArrayList<>();

    WarningLog(LocatedCorpus corpus) {
        this.corpus = corpus;
    }

    void sentence(WarningKind kind, int sentence, String column, String found, double strength) {
        row(kind, sentence, corpus.line(sentence), column, found, strength);
    }

    void actor(
            WarningKind kind, LabelColumn.Row row, String column, String found, double strength) {
        int line = corpus.line(row.sentence(), row.actor());
        row(kind, row.sentence(), line, column, found, strength);
    }

    private void row(
            WarningKind kind,
            int sentence,
            int line,
            String column,
            String found,
            double strength) {
        String id = corpus.corpus().sentences().get(sentence).id();
        String text = line == 0 ? "sentence " + CorpusDefect.quoted(id) + ": " + found : found;
        warnings.add(
                new CorpusWarning(
                        kind,
                        new CorpusDefect(corpus.source(), line, Optional.of(column), text),
                        Optional.of(id),
                        strength));
    }

    /** Warns of something that is about a whole column. */
    void column(WarningKind kind, String column, String found, double strength) {
        warnings.add(
                new CorpusWarning(
                        kind,
                        new CorpusDefect(
                                corpus.source(), corpus.headerLine(), Optional.of(column), found),
                        Optional.empty(),
                        strength));
    }

    /** Tells where a sentence stands, for a message about another one. */
    String place(int sentence) {
        String id = CorpusDefect.quoted(corpus.corpus().sentences().get(sentence).id());
        int line = corpus.line(sentence);
        return line == 0 ? "sentence " + id : "line " + line + " (" + id + ")";
    }

    List<CorpusWarning> warnings() {
        return List.copyOf(warnings);
    }
}
