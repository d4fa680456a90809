// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.pretrained;

import io.github.stance4j.ModelFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import onnx.Onnx;

/**
 * Reads a BERT-type encoder out of an ONNX file, by the names that Hugging Face's exporter gives.
 */
final class OnnxEncoderReader {

    private static final String WORDS = "embeddings.word_embeddings.weight";
    private static final String POSITIONS = "embeddings.position_embeddings.weight";
    private static final String TYPES = "embeddings.token_type_embeddings.weight";

    private final String source;
    private final Map<String, Onnx.TensorProto> tensors = new HashMap<>();
    private final Map<String, String> matrixOfNode = new HashMap<>();
    private final Map<String, float[]> values = new LinkedHashMap<>();

    private OnnxEncoderReader(Onnx.GraphProto graph, String source) {
        this.source = source;
        graph.getInitializerList().forEach(tensor -> tensors.put(tensor.getName(), tensor));
        for (Onnx.NodeProto node : graph.getNodeList()) {
            if (node.getOpType().equals("MatMul") && tensors.containsKey(node.getInput(1))) {
                matrixOfNode.put(node.getName(), node.getInput(1));
            }
        }
    }

    static EncoderWeights read(InputStream in, String source, int attentionHeads)
            throws IOException {
        return new OnnxEncoderReader(Onnx.ModelProto.parseFrom(in).getGraph(), source)
                .weights(attentionHeads);
    }

    private EncoderWeights weights(int attentionHeads) {
        Onnx.TensorProto words = tensor(WORDS);
        int width = (int) words.getDims(1);
        values.put("embeddings_words", floats(WORDS));
        values.put("embeddings_positions", positions(width));
        putNorm("embeddings_gain", "embeddings_shift", "embeddings.LayerNorm");
        int layers = 0;
        while (tensors.containsKey(layer(layers) + "output.dense.bias")) {
            putLayer(layers++, width);
        }
        return new EncoderWeights(
                layers,
                width,
                attentionHeads,
                (int) tensor(layer(0) + "intermediate.dense.bias").getDims(0),
                (int) words.getDims(0),
                (int) tensor(POSITIONS).getDims(0),
                values);
    }

    /**
     * Folds the type embedding into the positions: sentences are never paired here, so every piece
     * has type 0.
     */
    private float[] positions(int width) {
        float[] positions = floats(POSITIONS);
        float[] types = floats(TYPES);
        for (int i = 0; i < positions.length; i++) {
            positions[i] += types[i % width];
        }
        return positions;
    }

    private void putLayer(int index, int width) {
        String from = layer(index);
        String to = "layer" + index + "_";
        putQueryKeyValue(to, from + "attention.self.", width);
        putProjection(to + "attention", from + "attention.output.dense");
        putNorm(to + "attentionGain", to + "attentionShift", from + "attention.output.LayerNorm");
        putProjection(to + "inner", from + "intermediate.dense");
        putProjection(to + "outer", from + "output.dense");
        putNorm(to + "gain", to + "shift", from + "output.LayerNorm");
    }

    /** Puts the three projections beside each other, column by column. */
    private void putQueryKeyValue(String to, String from, int width) {
        float[] weights = new float[width * 3 * width];
        float[] biases = new float[3 * width];
        String[] parts = {"query", "key", "value"};
        for (int part = 0; part < parts.length; part++) {
            float[] weight = floats(matrix(from + parts[part]));
            for (int row = 0; row < width; row++) {
                System.arraycopy(weight, row * width, weights, (row * 3 + part) * width, width);
            }
            System.arraycopy(floats(from + parts[part] + ".bias"), 0, biases, part * width, width);
        }
        values.put(to + "queryKeyValueWeight", weights);
        values.put(to + "queryKeyValueBias", biases);
    }

    private void putProjection(String to, String from) {
        values.put(to + "Bias", floats(from + ".bias"));
        values.put(to + "Weight", floats(matrix(from)));
    }

    /** Returns the name of the matrix of a projection. */
    private String matrix(String projection) {
        String node =
                "/"
                        + projection
                                .replace("encoder.layer.", "encoder/layer.")
                                .replaceAll("\\.(?=[a-z])", "/")
                        + "/MatMul";
        String matrix = matrixOfNode.get(node);
        if (matrix == null) {
            throw missing("the matrix that the node " + node + " consumes");
        }
        return matrix;
    }

    private void putNorm(String gain, String shift, String from) {
        values.put(gain, floats(from + ".weight"));
        values.put(shift, floats(from + ".bias"));
    }

    private static String layer(int index) {
        return "encoder.layer." + index + ".";
    }

    private float[] floats(String name) {
        Onnx.TensorProto tensor = tensor(name);
        if (tensor.getDataType() != Onnx.TensorProto.DataType.FLOAT.getNumber()) {
            throw missing(name + " as float32");
        }
        float[] floats = new float[tensor.getRawData().size() / Float.BYTES];
        tensor.getRawData()
                .asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(floats);
        return floats;
    }

    private Onnx.TensorProto tensor(String name) {
        Onnx.TensorProto tensor = tensors.get(name);
        if (tensor == null) {
            throw missing(name);
        }
        return tensor;
    }

    private ModelFormatException missing(String what) {
        return new ModelFormatException(
                source + " is not a BERT encoder as Hugging Face exports it: it lacks " + what);
    }
}
