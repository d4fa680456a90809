// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline.lstm;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.benchmarks.baseline.network.Batches;
import io.github.stance4j.benchmarks.baseline.network.LabelArrays;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;

/** The actors of a corpus as the network reads them, in batches of like length. */
final class LstmExamples {

    /** Most examples of a batch. */
    private static final int BATCH = 32;

    private record Example(MarkedSentence sentence, AnnotatedActor actor) {}

    private final LabelSchema schema;
    private final List<Example> examples = new ArrayList<>();

    LstmExamples(Corpus corpus, WordPieceTokenizer tokenizer) {
        this.schema = corpus.schema();
        for (AnnotatedSentence sentence : corpus.sentences()) {
            for (AnnotatedActor actor : sentence.actors()) {
                examples.add(
                        new Example(
                                MarkedSentence.of(sentence.text(), actor.span(), tokenizer),
                                actor));
            }
        }
    }

    boolean isEmpty() {
        return examples.isEmpty();
    }

    List<MarkedSentence> sentences() {
        return examples.stream().map(Example::sentence).toList();
    }

    /** Divides the examples into batches, each time otherwise. */
    List<MultiDataSet> batches(KnownPieces known, Random random) {
        List<Example> shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, random);
        shuffled.sort(Comparator.comparingInt(example -> example.sentence().length()));
        List<MultiDataSet> batches = new ArrayList<>();
        Batches.of(shuffled, BATCH).forEach(part -> batches.add(batch(part, known)));
        Collections.shuffle(batches, random);
        return batches;
    }

    private MultiDataSet batch(List<Example> part, KnownPieces known) {
        PaddedBatch inputs = PaddedBatch.of(part.stream().map(Example::sentence).toList(), known);
        LabelArrays labels = LabelArrays.of(schema, part.stream().map(Example::actor).toList());
        return new MultiDataSet(
                inputs.features(),
                labels.values().toArray(INDArray[]::new),
                inputs.masks(),
                labels.masks().toArray(INDArray[]::new));
    }
}
