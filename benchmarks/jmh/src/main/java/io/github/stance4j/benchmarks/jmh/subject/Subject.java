// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh.subject;

import io.github.stance4j.SentenceQuery;
import java.util.List;
import java.util.function.Supplier;

/** A system that is ready to be timed. */
public interface Subject extends AutoCloseable {

    /** Returns what tables call it. */
    String name();

    /**
     * Returns what is to be timed: the scoring of all of these sentences in one call. Only what the
     * system would never have to do itself is done here.
     */
    Supplier<?> prepare(List<String> sentences);

    /** Does the same for given actors, which a system that knows of none leaves out. */
    default Supplier<?> prepareQueries(List<SentenceQuery> queries) {
        return prepare(queries.stream().map(SentenceQuery::sentence).toList());
    }

    @Override
    void close();
}
