// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.dl4j.network.BatchArrays;
import io.github.stance4j.dl4j.network.JointNetwork;
import io.github.stance4j.dl4j.network.NetworkWeights;
import io.github.stance4j.dl4j.pretrained.EncoderWeights;
import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The layers that keep their values. What they give for a sentence is computed once and kept in a
 * temporary file, which may be larger than memory.
 */
final class FrozenLayers implements AutoCloseable {

    private final WordPieceVocabulary vocabulary;
    private final ComputationGraph graph;
    private final int width;
    private final FileChannel file;

    /** They stay as they are, so one copy serves all epochs. */
    private final List<WeightTensor> weights;

    /** The sequences of a training are the same objects in each epoch. */
    private final Map<PieceSequence, Long> places = new IdentityHashMap<>();

    private long end;

    /** Makes the frozen part of a network with a pretrained encoder's weights. */
    FrozenLayers(JointNetwork layout, EncoderWeights encoder, PretrainedEncoder source) {
        this.vocabulary = source.vocabulary();
        this.width = encoder.hidden();
        this.graph = NetworkWeights.empty(layout.frozen());
        NetworkWeights.assign(graph, encoder.values());
        this.weights = NetworkWeights.of(graph);
        this.file = temporaryFile();
    }

    private static FileChannel temporaryFile() {
        try {
            Path path = Files.createTempFile("stance4j-", ".states");
            return FileChannel.open(
                    path,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The states of frozen layers can't be kept in the temporary folder", e);
        }
    }

    List<WeightTensor> weights() {
        return weights;
    }

    /** Returns the states of a batch [batch, time, width], 0 for padding. */
    INDArray states(List<PieceSequence> batch) {
        int time = new BatchArrays(batch, vocabulary).time();
        float[] states = new float[batch.size() * time * width];
        for (int row = 0; row < batch.size(); row++) {
            if (!places.containsKey(batch.get(row))) {
                compute(batch.get(row));
            }
            read(batch.get(row), states, row * time * width);
        }
        return Nd4j.create(states, new long[] {batch.size(), time, width}, 'c');
    }

    /**
     * Computes a sequence by itself: beside others its last digits would depend on their lengths,
     * and a training that is gone on with would not be the same.
     */
    private void compute(PieceSequence sequence) {
        BatchArrays arrays = new BatchArrays(List.of(sequence), vocabulary);
        try (INDArray pieces = arrays.pieces();
                INDArray mask = arrays.mask()) {
            INDArray states =
                    graph.output(false, new INDArray[] {pieces}, new INDArray[] {mask}, null)[0];
            write(sequence, states.dup('c').data().asFloat());
            states.close();
        }
    }

    private void write(PieceSequence sequence, float[] values) {
        ByteBuffer bytes = buffer(sequence);
        bytes.asFloatBuffer().put(values);
        try {
            long position = end;
            while (bytes.hasRemaining()) {
                position += file.write(bytes, position);
            }
            places.put(sequence, end);
            end = position;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The states of frozen layers can't be kept in the temporary folder", e);
        }
    }

    private void read(PieceSequence sequence, float[] states, int offset) {
        ByteBuffer bytes = buffer(sequence);
        try {
            long position = places.get(sequence);
            while (bytes.hasRemaining()) {
                position += file.read(bytes, position);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The states of frozen layers can't be read again", e);
        }
        FloatBuffer floats = bytes.flip().order(ByteOrder.nativeOrder()).asFloatBuffer();
        floats.get(states, offset, floats.remaining());
    }

    private ByteBuffer buffer(PieceSequence sequence) {
        return ByteBuffer.allocate((sequence.size() + 2) * width * Float.BYTES)
                .order(ByteOrder.nativeOrder());
    }

    @Override
    public void close() {
        graph.close();
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A temporary file can't be closed", e);
        }
    }
}
