// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.pretrained;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.dl4j.SmallModels;
import io.github.stance4j.dl4j.network.JointNetwork;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EncoderWeightsTest {

    private final StanceModel model = SmallModels.model(false);

    /** An encoder of the model's sizes with other values, or with the sizes of another. */
    private EncoderWeights published(int layers) {
        Map<String, float[]> values = new HashMap<>();
        for (WeightTensor tensor : model.weights()) {
            if (JointNetwork.isEncoderParameter(tensor.name())) {
                values.put(tensor.name(), new float[tensor.size()]);
            }
        }
        return new EncoderWeights(layers, 24, 4, 48, SmallModels.VOCABULARY.size(), 512, values);
    }

    @Test
    void allThatTheEncoderOfAModelHasLearntIsTaken() {
        EncoderWeights learnt = published(2).learntBy(model);

        assertEquals(published(2).values().keySet(), learnt.values().keySet());
        assertTrue(learnt.values().containsKey("layer1_innerWeight"));
        learnt.values()
                .forEach(
                        (name, values) ->
                                assertArrayEquals(model.weight(name).values(), values, name));
    }

    @Test
    void aModelOfAnotherEncoderIsRefused() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> published(6).learntBy(model));

        assertEquals(
                "The model small can't be started from: its encoder is another one; set encoder to"
                        + " random",
                refusal.getMessage());
    }
}
