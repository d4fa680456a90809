// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.dl4j.SmallModels;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.archive.WeightType;
import io.github.stance4j.onnx.Int8Models;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.Test;

class NetworkWeightsTest {

    @Test
    void bytesAreReadAsTheFloatsThatTheyMean() {
        Nd4jBackend.load();
        StanceModel bytes = Int8Models.of(SmallModels.model(false));
        JointNetwork layout = JointNetwork.forScoring(bytes.network(), bytes.schema());
        ComputationGraph network = NetworkWeights.network(layout.encoder(), bytes);
        try {
            WeightTensor inner = bytes.weight("layer1_innerWeight");
            assertEquals(WeightType.INT8_COLUMNS, inner.type());
            assertArrayEquals(
                    inner.values(),
                    network.paramTable().get(inner.name()).dup('c').data().asFloat());
        } finally {
            network.close();
        }
    }
}
