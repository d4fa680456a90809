// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.List;
import java.util.Objects;

/**
 * A corpus together with where its rows stand in the file that it was read from, so that whatever
 * is found in it can be told with its place.
 */
public final class LocatedCorpus {

    private final Corpus corpus;
    private final String source;
    private final int headerLine;
    private final List<Integer> lines;
    private final int[] firstRows;

    LocatedCorpus(Corpus corpus, String source, int headerLine, List<Integer> lines) {
        this.corpus = Objects.requireNonNull(corpus, "corpus");
        this.source = Objects.requireNonNull(source, "source");
        this.headerLine = headerLine;
        this.lines = List.copyOf(lines);
        this.firstRows = new int[corpus.sentences().size()];
        int row = 0;
        for (int i = 0; i < firstRows.length; i++) {
            firstRows[i] = row;
            row += Math.max(1, corpus.sentences().get(i).actors().size());
        }
    }

    /**
     * Takes a corpus that was not read from a file: all its lines are 0.
     *
     * @param source what to call it in messages
     */
    public static LocatedCorpus of(Corpus corpus, String source) {
        return new LocatedCorpus(corpus, source, 0, List.of());
    }

    /** Returns the corpus. */
    public Corpus corpus() {
        return corpus;
    }

    /** Returns the name of the file. */
    public String source() {
        return source;
    }

    /** Returns the line on which the header starts, counted from 1; 0 if it is not known. */
    public int headerLine() {
        return headerLine;
    }

    /**
     * Returns the line on which a sentence's first row starts, counted from 1; 0 if it is not
     * known.
     *
     * @param sentence the index of the sentence in the corpus
     * @throws IndexOutOfBoundsException if there is no such sentence
     */
    public int line(int sentence) {
        return line(sentence, 0);
    }

    /**
     * Returns the line on which an actor's row starts, counted from 1; 0 if it is not known.
     *
     * @param sentence the index of the sentence in the corpus
     * @param actor the index of the actor in the sentence
     * @throws IndexOutOfBoundsException if there is no such sentence
     */
    public int line(int sentence, int actor) {
        int row = firstRows[sentence] + actor;
        return lines.isEmpty() ? 0 : lines.get(row);
    }
}
