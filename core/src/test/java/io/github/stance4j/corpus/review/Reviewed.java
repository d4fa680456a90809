// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus.review;

import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.LocatedCorpus;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;

/** Short ways to write down corpora and what is found in them. */
final class Reviewed {

    private Reviewed() {}

    /** Reads a corpus, which is called {@code c.csv}. */
    static LocatedCorpus corpus(String csv) {
        return CorpusReader.locate(new StringReader(csv), "c.csv");
    }

    /** Returns the kind, place and message of each warning. */
    static List<String> by(CorpusCheck check, String csv) {
        return by(check, corpus(csv));
    }

    static List<String> by(CorpusCheck check, LocatedCorpus corpus) {
        return check.check(corpus).stream()
                .map(warning -> warning.kind().name() + " " + warning)
                .collect(Collectors.toList());
    }

    /** Writes a row of an actor that begins its sentence; {@code rest} are the other cells. */
    static String row(Object id, String actor, String words, String rest) {
        return id
                + ",\""
                + actor
                + " "
                + words
                + "\",\""
                + actor
                + "\",0,"
                + actor.length()
                + ","
                + rest
                + "\n";
    }
}
