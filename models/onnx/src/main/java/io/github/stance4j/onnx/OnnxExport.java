// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import ai.onnxruntime.OrtEnvironment;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightType;
import io.github.stance4j.onnx.graph.Graph;
import io.github.stance4j.onnx.graph.PlainGraph;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * Writes a model as a folder that needs nothing of this library: a graph of ONNX's standard
 * operators with its weights in it, the vocabulary, the labels, and a page that tells how to run it
 * from Python.
 */
public final class OnnxExport {

    private static final String GRAPH = "model.onnx";
    private static final String VOCABULARY = "vocabulary.txt";
    private static final String LABELS = "labels.json";
    private static final String PAGE = "README.md";
    private static final String LICENCE = "LICENSE";

    private OnnxExport() {}

    /**
     * Writes a model into a hidden folder, compares it with the engine and moves it into place.
     *
     * @param folder one that is not there yet, or is empty; then it stays the same folder
     * @return the greatest difference of a probability from the engine's on sample sentences, at
     *     most 0.0001
     * @throws FileAlreadyExistsException if the folder is there and not empty
     * @throws IOException if it can't be written
     * @throws UnsupportedOperationException if the model marks its actors by pieces (setting
     *     entity-markers), for which this form has no inputs
     * @throws IllegalStateException if the graph does not say what the engine says; nothing is
     *     written then
     * @throws io.github.stance4j.EngineUnavailableException if ONNX Runtime can't be loaded
     * @throws io.github.stance4j.ModelFormatException if the model lacks a weight of its network
     */
    public static double write(StanceModel model, Path folder) throws IOException {
        return write(model, folder, exported -> List.of());
    }

    /**
     * Does as {@link #write(StanceModel, Path)}, and compares with another engine, too: one that
     * was made otherwise does not share this one's faults.
     *
     * @param engine answers for a model in the order of {@link
     *     io.github.stance4j.model.ModelSamples#answers}, calibrated
     * @return the greatest difference of a probability from either, at most 0.001 from the other
     */
    public static double write(
            StanceModel model, Path folder, Function<StanceModel, List<Double>> engine)
            throws IOException {
        if (model.network().markers()) {
            throw new UnsupportedOperationException(
                    "The model "
                            + model.name()
                            + " marks each actor by pieces of its own (setting entity-markers), for"
                            + " which the exported graph has no inputs: export a model that was"
                            + " trained without that setting");
        }
        OrtEnvironment environment = OnnxRuntimeLibrary.load();
        // The graph has single floats, and the engine reads halves: bytes are rounded to those, as
        // the weights of every other model were, so that both have the same numbers.
        StanceModel exact = Int8Models.withTypes(model, tensor -> WeightType.FLOAT16);
        try (NewFolder written = new NewFolder(folder)) {
            writeGraph(PlainGraph.of(exact), written.file(GRAPH));
            writeText(written.file(VOCABULARY), exact.vocabulary().toText());
            writeText(written.file(LABELS), ExportLabels.json(exact));
            writeText(written.file(PAGE), ExportPage.of(exact));
            writeText(written.file(LICENCE), exact.licenceNotice());
            double furthest =
                    new ExportCheck(exact, environment)
                            .check(written.file(GRAPH), engine.apply(exact));
            written.moveIntoPlace(GRAPH);
            return furthest;
        }
    }

    private static void writeGraph(Graph graph, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            graph.writeTo(out);
        }
    }

    private static void writeText(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
