// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.training;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.stance4j.dl4j.network.BatchArrays;
import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import io.github.stance4j.model.text.PieceSequence;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The forward pass of the encoder as it was published, in ONNX Runtime. */
public final class OnnxForward implements AutoCloseable {

    private static final double NANOS = 1e9;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final WordPieceVocabulary vocabulary;
    private final OrtSession session;

    /**
     * Loads the encoder from the class path.
     *
     * @param encoder the encoder, whose vocabulary the batches were made with
     * @param threads how many threads one operation uses
     * @throws IOException if it is not on the class path
     */
    public OnnxForward(PretrainedEncoder encoder, int threads) throws IOException {
        this.vocabulary = encoder.vocabulary();
        String file = "/" + encoder.publishedName().toLowerCase(Locale.ROOT) + ".onnx";
        try (InputStream in = OnnxForward.class.getResourceAsStream(file);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            if (in == null) {
                throw new FileNotFoundException(file + " is not on the class path");
            }
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            session = environment.createSession(in.readAllBytes(), options);
        } catch (OrtException e) {
            throw new IOException("ONNX Runtime can't load " + file, e);
        }
    }

    /**
     * Runs over batches, each padded to its longest sequence; the first one once more before, to
     * warm up.
     *
     * @return the seconds that the runs took, without the making of inputs
     * @throws IllegalStateException if ONNX Runtime fails
     */
    public double seconds(List<List<PieceSequence>> batches) {
        run(batches.get(0));
        return batches.stream().mapToLong(this::run).sum() / NANOS;
    }

    private long run(List<PieceSequence> batch) {
        BatchArrays arrays = new BatchArrays(batch, vocabulary);
        try (INDArray pieces = arrays.pieces();
                INDArray mask = arrays.mask();
                OnnxTensor ids = tensor(pieces.toLongMatrix());
                OnnxTensor attention = tensor(mask.toLongMatrix());
                OnnxTensor types = tensor(new long[batch.size()][arrays.time()])) {
            Map<String, OnnxTensor> inputs =
                    Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", types);
            long begin = System.nanoTime();
            session.run(inputs).close();
            return System.nanoTime() - begin;
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed on a batch", e);
        }
    }

    private OnnxTensor tensor(long[][] values) throws OrtException {
        return OnnxTensor.createTensor(environment, values);
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
