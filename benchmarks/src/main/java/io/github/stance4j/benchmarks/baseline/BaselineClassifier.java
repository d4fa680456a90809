// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.StanceClassifier;
import java.util.List;

/** Answers as a baseline does. */
final class BaselineClassifier implements StanceClassifier {

    private final Baseline baseline;
    private final LabelSchema schema;
    private volatile boolean closed;

    BaselineClassifier(Baseline baseline, LabelSchema schema) {
        this.baseline = baseline;
        this.schema = schema;
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
