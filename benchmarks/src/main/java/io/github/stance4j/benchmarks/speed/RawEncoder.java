// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import io.github.stance4j.model.network.BatchInputs;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An encoder as it was published, in ONNX Runtime with all of its optimizations, and nothing around
 * it: what a scoring of sentences can't be quicker than.
 */
public final class RawEncoder implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final WordPieceVocabulary vocabulary;
    private final OrtSession session;

    /**
     * A batch outside of the heap, as ONNX Runtime reads it.
     *
     * @param pieces ids of the word pieces [batch, time]
     * @param mask 1 for pieces, 0 for padding
     * @param types all 0
     * @param shape batch and time
     */
    public record Prepared(LongBuffer pieces, LongBuffer mask, LongBuffer types, long... shape) {}

    private RawEncoder(PretrainedEncoder encoder, OrtSession.SessionOptions options)
            throws IOException {
        this.vocabulary = encoder.vocabulary();
        String file = "/" + encoder.publishedName().toLowerCase(Locale.ROOT) + ".onnx";
        try (InputStream in = RawEncoder.class.getResourceAsStream(file);
                options) {
            if (in == null) {
                throw new FileNotFoundException(file + " is not on the class path");
            }
            session = environment.createSession(in.readAllBytes(), options);
        } catch (OrtException e) {
            throw new IOException("ONNX Runtime can't load " + file, e);
        }
    }

    /**
     * Loads an encoder from the class path, with ONNX Runtime's own settings but for the threads.
     *
     * @param threads how many compute an operation
     * @throws IOException if it is not on the class path
     */
    public static RawEncoder byDefault(PretrainedEncoder encoder, int threads) throws IOException {
        try {
            return new RawEncoder(encoder, options(threads));
        } catch (OrtException e) {
            throw new IOException("ONNX Runtime refuses its settings", e);
        }
    }

    /**
     * Loads an encoder from the class path, with the settings that our engine on ONNX Runtime has:
     * threads wait for work, and memory is not planned for each shape.
     *
     * @param threads how many compute an operation
     * @throws IOException if it is not on the class path
     */
    public static RawEncoder asInEngine(PretrainedEncoder encoder, int threads) throws IOException {
        try {
            OrtSession.SessionOptions options = options(threads);
            options.setMemoryPatternOptimization(false);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return new RawEncoder(encoder, options);
        } catch (OrtException e) {
            throw new IOException("ONNX Runtime refuses its settings", e);
        }
    }

    private static OrtSession.SessionOptions options(int threads) throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        options.setIntraOpNumThreads(threads);
        options.setInterOpNumThreads(1);
        return options;
    }

    /** Returns ONNX Runtime's version. */
    public static String version() {
        return OrtEnvironment.getEnvironment().getVersion();
    }

    /** Puts a batch, padded to its longest sequence, where ONNX Runtime reads it. */
    public Prepared prepare(List<PieceSequence> batch) {
        BatchInputs inputs = new BatchInputs(batch, vocabulary);
        long[] mask = new long[inputs.rows() * inputs.time()];
        for (int row = 0; row < inputs.rows(); row++) {
            int from = row * inputs.time();
            Arrays.fill(mask, from, from + inputs.lengths()[row], 1);
        }
        return new Prepared(
                direct(Arrays.stream(inputs.pieces()).asLongStream().toArray()),
                direct(mask),
                direct(new long[mask.length]),
                inputs.rows(),
                inputs.time());
    }

    private static LongBuffer direct(long... values) {
        return ByteBuffer.allocateDirect(Long.BYTES * values.length)
                .order(ByteOrder.nativeOrder())
                .asLongBuffer()
                .put(values)
                .flip();
    }

    /**
     * Passes a batch through the encoder.
     *
     * @throws IllegalStateException if ONNX Runtime fails
     */
    public void run(Prepared batch) {
        try (OnnxTensor pieces = tensor(batch.pieces(), batch.shape());
                OnnxTensor mask = tensor(batch.mask(), batch.shape());
                OnnxTensor types = tensor(batch.types(), batch.shape())) {
            session.run(
                            Map.of(
                                    "input_ids",
                                    pieces,
                                    "attention_mask",
                                    mask,
                                    "token_type_ids",
                                    types))
                    .close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed on a batch", e);
        }
    }

    private OnnxTensor tensor(LongBuffer values, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, values, shape);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime can't free the encoder", e);
        }
    }
}
