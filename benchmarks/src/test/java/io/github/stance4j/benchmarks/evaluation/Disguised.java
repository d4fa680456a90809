// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.evaluation;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.benchmarks.baseline.Baseline;
import io.github.stance4j.benchmarks.baseline.Sentences;
import java.util.List;

/** A classifier that answers as a baseline does. */
record Disguised(Baseline baseline) implements StanceClassifier {

    @Override
    public LabelSchema schema() {
        return Sentences.SCHEMA;
    }

    @Override
    public List<List<ActorStance>> classifyAll(List<String> sentences) {
        return sentences.stream().map(baseline::score).toList();
    }

    @Override
    public List<List<ActorStance>> classifyQueries(List<SentenceQuery> queries) {
        return queries.stream().map(baseline::score).toList();
    }

    @Override
    public void close() {}
}
