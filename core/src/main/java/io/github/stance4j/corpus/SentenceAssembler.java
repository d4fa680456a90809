// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import io.github.stance4j.ActorQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts rows together into sentences and logs what is wrong between rows. */
final class SentenceAssembler {

    private final DefectLog log;
    private final Map<String, CorpusRow> firstOfSentence = new HashMap<>();
    private final Map<String, CorpusRow> firstOfGroup = new HashMap<>();
    private final Map<ActorQuery, Integer> actorLines = new HashMap<>();
    private final List<CorpusRow> block = new ArrayList<>();
    private final List<AnnotatedSentence> sentences = new ArrayList<>();
    private CorpusRow firstOfAll;

    SentenceAssembler(DefectLog log) {
        this.log = log;
    }

    void add(CorpusRow row) {
        if (block.isEmpty() || !block.get(0).id().equals(row.id())) {
            begin(row);
        } else {
            continueWith(row);
        }
        block.add(row);
        row.actor().ifPresent(actor -> checkOnce(row, actor.query()));
    }

    /** Returns the sentences; to be asked only if no defect was logged. */
    List<AnnotatedSentence> finish() {
        endBlock();
        return List.copyOf(sentences);
    }

    private void begin(CorpusRow row) {
        endBlock();
        CorpusRow earlier = firstOfSentence.putIfAbsent(row.id(), row);
        if (earlier != null) {
            log.add(
                    row.line(),
                    CorpusColumns.SENTENCE_ID,
                    String.format(
                            "found %s again, which began on line %d; expected its rows to stand"
                                    + " together",
                            Cells.show(row.id()), earlier.line()));
        }
        if (row.hasKnownSplit()) {
            firstOfAll = firstOfAll == null ? row : firstOfAll;
            checkSplit(row);
        }
    }

    private void continueWith(CorpusRow row) {
        CorpusRow first = block.get(0);
        checkSame(CorpusColumns.SENTENCE, first.sentence(), row.sentence(), row);
        checkSame(CorpusColumns.GROUP, first.group(), row.group(), row);
        if (first.hasKnownSplit() && row.hasKnownSplit()) {
            checkSame(CorpusColumns.SPLIT, first.splitLabel(), row.splitLabel(), row);
        }
        if (row.withoutActor() || first.withoutActor()) {
            log.add(
                    row.line(),
                    CorpusColumns.ACTOR,
                    "found a row without an actor beside others of the sentence, expected an actor"
                            + " in each or one row in all");
        }
    }

    private void checkSame(String column, String expected, String found, CorpusRow row) {
        if (!expected.equals(found)) {
            log.add(
                    row.line(),
                    column,
                    String.format(
                            "found %s, expected the same as on line %d of the sentence: %s",
                            Cells.show(found), block.get(0).line(), Cells.show(expected)));
        }
    }

    private void checkOnce(CorpusRow row, ActorQuery actor) {
        Integer earlier = actorLines.putIfAbsent(actor, row.line());
        if (earlier != null) {
            log.add(
                    row.line(),
                    CorpusColumns.ACTOR,
                    "found the actor of line " + earlier + " again, expected each once");
        }
    }

    private void checkSplit(CorpusRow row) {
        CorpusRow peer = firstOfGroup.putIfAbsent(row.group(), row);
        if (peer != null && !peer.splitLabel().equals(row.splitLabel())) {
            logSplit(row, peer, "one split in the group " + Cells.show(row.group()));
        } else if (row.splitLabel().isEmpty() != firstOfAll.splitLabel().isEmpty()) {
            logSplit(row, firstOfAll, "a split in all rows or in none");
        }
    }

    private void logSplit(CorpusRow row, CorpusRow other, String expected) {
        log.add(
                row.line(),
                CorpusColumns.SPLIT,
                String.format(
                        "found %s, and on line %d %s; expected %s",
                        Cells.show(row.splitLabel()),
                        other.line(),
                        Cells.show(other.splitLabel()),
                        expected));
    }

    private void endBlock() {
        if (!block.isEmpty() && log.isEmpty()) {
            CorpusRow first = block.get(0);
            sentences.add(
                    new AnnotatedSentence(
                            first.id(),
                            first.sentence(),
                            first.group(),
                            first.split(),
                            block.stream().map(CorpusRow::actor).flatMap(Optional::stream).toList(),
                            first.withoutActor() ? first.metadata() : Map.of()));
        }
        block.clear();
        actorLines.clear();
    }
}
