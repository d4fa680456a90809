// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.StanceClassifier;
import java.util.List;

/** Answers as a baseline does. */
public final class BaselineClassifier implements StanceClassifier {

    private final Baseline baseline;
    private final LabelSchema schema;
    private volatile boolean closed;

    /**
     * Makes a classifier.
     *
     * @param schema the labels that the baseline answers with
     */
    public BaselineClassifier(Baseline baseline, LabelSchema schema) {
        this.baseline = baseline;
        this.schema = schema;
    }

    /** Returns what to call it in a table. */
    public String name() {
        return baseline.name();
    }

    @Override
    public LabelSchema schema() {
        return schema;
    }

    @Override
    public List<List<ActorStance>> classifyAll(List<String> sentences) {
        checkOpen();
        return sentences.stream().map(baseline::score).toList();
    }

    @Override
    public List<List<ActorStance>> classifyQueries(List<SentenceQuery> queries) {
        checkOpen();
        return queries.stream().map(baseline::score).toList();
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("The classifier " + baseline.name() + " is closed");
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
