// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh.subject;

import io.github.stance4j.SentenceQuery;
import io.github.stance4j.StanceClassifier;
import java.util.List;
import java.util.function.Supplier;

/** One of our engines, from strings to answers. */
record StanceSubject(String name, StanceClassifier classifier) implements Subject {

    @Override
    public Supplier<?> prepare(List<String> sentences) {
        return () -> classifier.classifyAll(sentences);
    }

    @Override
    public Supplier<?> prepareQueries(List<SentenceQuery> queries) {
        return () -> classifier.classifyQueries(queries);
    }

    @Override
    public void close() {
        classifier.close();
    }
}
