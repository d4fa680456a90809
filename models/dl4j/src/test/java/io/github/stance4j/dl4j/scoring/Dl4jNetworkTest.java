// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ModelFormatException;
import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.dl4j.SmallModels;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.WeightTensor;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Dl4jNetworkTest {

    @BeforeAll
    static void load() {
        Nd4jBackend.load();
    }

    @ParameterizedTest
    @ValueSource(strings = {"layer1_innerBias", "stances_b"})
    void aModelWithoutAWeightIsRefusedAndLeavesNoThreadBehind(String missing) {
        StanceModel model = without(missing);
        Thread next = nextThread();

        String message =
                assertThrows(ModelFormatException.class, () -> new Dl4jNetwork(model)).getMessage();

        assertTrue(message.contains("has no tensor for " + missing), message);
        assertEquals(next, nextThread());
    }

    /** Returns the thread that the next network gets, which is the last one that was given back. */
    private static Thread nextThread() {
        ComputeThread thread = new ComputeThread();
        Thread computing = thread.call(Thread::currentThread);
        thread.closeAfter(() -> {});
        return computing;
    }

    private static StanceModel without(String name) {
        StanceModel whole = SmallModels.model(false);
        List<WeightTensor> weights =
                whole.weights().stream().filter(weight -> !weight.name().equals(name)).toList();
        assertEquals(whole.weights().size() - 1, weights.size());
        return whole.withWeights(weights);
    }
}
