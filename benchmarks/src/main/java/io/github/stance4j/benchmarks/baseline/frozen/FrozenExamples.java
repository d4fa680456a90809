// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.frozen;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.benchmarks.baseline.network.Batches;
import io.github.stance4j.benchmarks.baseline.network.LabelArrays;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;

/** The actors of a corpus as the encoder sees them, in batches. */
final class FrozenExamples {

    /** Most examples of a batch. */
    private static final int BATCH = 64;

    private record Example(float[] features, AnnotatedActor actor) {}

    private final LabelSchema schema;
    private final List<Example> examples = new ArrayList<>();

    /** Encodes each sentence, once. */
    FrozenExamples(Corpus corpus, FrozenEncoder encoder) {
        this.schema = corpus.schema();
        for (AnnotatedSentence sentence : corpus.sentences()) {
            float[][] features =
                    encoder.features(
                            sentence.text(),
                            sentence.actors().stream().map(AnnotatedActor::span).toList());
            for (int i = 0; i < features.length; i++) {
                examples.add(new Example(features[i], sentence.actors().get(i)));
            }
        }
    }

    boolean isEmpty() {
        return examples.isEmpty();
    }

    /** Divides the examples into batches, each time otherwise. */
    List<MultiDataSet> batches(Random random) {
        List<Example> shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, random);
        return Batches.of(shuffled, BATCH).stream().map(this::batch).toList();
    }

    private MultiDataSet batch(List<Example> part) {
        LabelArrays labels = LabelArrays.of(schema, part.stream().map(Example::actor).toList());
        return new MultiDataSet(
                new INDArray[] {
                    Nd4j.create(part.stream().map(Example::features).toArray(float[][]::new))
                },
                labels.values().toArray(INDArray[]::new),
                null,
                labels.masks().toArray(INDArray[]::new));
    }
}
