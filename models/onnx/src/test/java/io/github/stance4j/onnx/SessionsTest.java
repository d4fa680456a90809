// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.stance4j.EngineException;
import io.github.stance4j.EngineUnavailableException;
import io.github.stance4j.model.ModelSamples;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.network.BatchInputs;
import io.github.stance4j.onnx.graph.EncoderGraph;
import io.github.stance4j.onnx.graph.Graph;
import io.github.stance4j.onnx.graph.HeadsGraph;
import io.github.stance4j.onnx.graph.ModelTensors;
import io.github.stance4j.onnx.graph.Names;
import io.github.stance4j.onnx.graph.PlainGraph;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsTest {

    private final OrtEnvironment environment = OnnxRuntimeLibrary.load();

    /** If they were read where they lie, the collector would take them from under the session. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void weightsAreCopiedSoThatTheirMemoryMayGo(boolean bytes) throws OrtException {
        StanceModel model = SmallModels.model(true);
        StanceModel held = bytes ? Int8Models.of(model) : model;
        ModelSamples samples = new ModelSamples(held);
        BatchInputs inputs = new BatchInputs(samples.batch(), held.vocabulary());
        ActorGrid grid = new ActorGrid(samples.slots(), inputs);
        long rows = inputs.rows();
        long time = inputs.time();
        long width = held.network().hidden();

        assertWeightsAreCopied(
                held,
                EncoderGraph.of(held.network(), new ModelTensors(held)::type),
                Map.of(
                        Names.PIECES,
                        integers(inputs.pieces(), rows, time),
                        Names.LENGTHS,
                        integers(inputs.lengths(), rows),
                        Names.SHAPES,
                        floats(inputs.shapes(), rows, time, BatchInputs.SHAPE_FEATURES)));
        float[] states = new float[(int) (rows * time * width)];
        Arrays.fill(states, 0.5f);
        assertWeightsAreCopied(
                held,
                HeadsGraph.of(held.network(), held.schema()),
                Map.of(
                        Names.STATES, floats(states, rows, time, width),
                        Names.ACTORS, floats(grid.actors(), grid.shape()),
                        Names.CONTEXTS, floats(grid.contexts(), grid.contextShape()),
                        Names.TARGETS, floats(grid.targets(), grid.shape())));
    }

    private void assertWeightsAreCopied(
            StanceModel model, Graph graph, Map<String, OnnxTensor> inputs) throws OrtException {
        Sessions sessions = new Sessions(model, environment);
        try (NativeWeights weights = NativeWeights.of(graph, new ModelTensors(model), environment);
                OpenSession session = sessions.open(graph, weights, 1)) {
            List<String> before = outputs(session, inputs);
            weights.tensors()
                    .values()
                    .forEach(weight -> overwrite(((OnnxTensor) weight).getBufferRef().get()));

            assertEquals(before, outputs(session, inputs));
            // And it was the memory that a session is made of.
            try (OpenSession other = sessions.open(graph, weights, 1)) {
                assertNotEquals(before, outputs(other, inputs));
            }
        }
        inputs.values().forEach(OnnxTensor::close);
    }

    private static void overwrite(Buffer buffer) {
        for (int i = 0; i < buffer.limit(); i++) {
            if (buffer instanceof ByteBuffer bytes) {
                bytes.put(i, (byte) 3);
            } else if (buffer instanceof ShortBuffer halves) {
                halves.put(i, (short) 0x3c00);
            } else {
                ((FloatBuffer) buffer).put(i, 1);
            }
        }
    }

    /** Every number of every output. */
    private static List<String> outputs(OpenSession session, Map<String, OnnxTensor> inputs)
            throws OrtException {
        try (OrtSession.Result result = session.run(inputs)) {
            return StreamSupport.stream(result.spliterator(), false)
                    .map(SessionsTest::numbers)
                    .toList();
        }
    }

    private static String numbers(Entry<String, OnnxValue> output) {
        FloatBuffer buffer = ((OnnxTensor) output.getValue()).getFloatBuffer();
        float[] numbers = new float[buffer.remaining()];
        buffer.get(numbers);
        return output.getKey() + Arrays.toString(numbers);
    }

    private OnnxTensor integers(int[] values, long... shape) throws OrtException {
        return Tensors.integers(environment, values, shape);
    }

    private OnnxTensor floats(float[] values, long... shape) throws OrtException {
        return Tensors.floats(environment, values, shape);
    }

    /** A graph with weights in it has none to be handed over. */
    @Test
    void aGraphThatIsRefusedIsToldWithWhatToDo() {
        StanceModel model = SmallModels.model(false);
        Sessions sessions = new Sessions(model, environment);

        String message =
                assertThrows(
                                EngineUnavailableException.class,
                                () -> sessions.open(PlainGraph.of(model), 1))
                        .getMessage();

        assertTrue(message.startsWith("ONNX Runtime " + environment.getVersion()), message);
        assertTrue(message.contains("can't compute the model small: "), message);
        assertTrue(message.contains("com.microsoft.onnxruntime"), message);
    }

    /** An IllegalStateException would say that a classifier is closed. */
    @Test
    void aFailureWhileComputingHasAnExceptionOfItsOwn() {
        StanceModel model = SmallModels.model(false);
        Graph graph = HeadsGraph.of(model.network(), model.schema());
        try (OpenSession session = new Sessions(model, environment).open(graph, 1)) {
            EngineException failed =
                    assertThrows(
                            EngineException.class,
                            () -> Native.run(() -> session.run(Map.of()).close()));

            assertTrue(failed.getMessage().startsWith("ONNX Runtime has failed: "));
        }
    }

    @Test
    void tooLittleMemoryOutsideOfTheHeapIsToldWithWhatToDo() throws Exception {
        Process process = ChildProcess.start("-XX:MaxDirectMemorySize=1m", OpenModel.class);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertTrue(said.startsWith("There is not enough memory outside of Java's heap"), said);
        assertTrue(said.contains(", 2 MB ("), said);
        assertTrue(said.contains("-XX:MaxDirectMemorySize"), said);
    }

    /** Says why a model can't be opened. */
    static final class OpenModel {

        public static void main(String[] args) {
            try {
                new OnnxNetwork(SmallModels.model(false), OnnxRuntimeLibrary.load(), 1).close();
            } catch (EngineUnavailableException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
