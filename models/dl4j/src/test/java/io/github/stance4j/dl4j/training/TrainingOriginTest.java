// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrainingOriginTest {

    private static final TrainingOrigin PLAIN = new TrainingOrigin(Map.of("epochs", "2"), "data");
    private static final TrainingOrigin STARTED =
            new TrainingOrigin(Map.of("epochs", "2", "started-from", "a model"), "data");

    @Test
    void whatOnlyOneOfTwoTrainingsHasMakesThemDifferent() {
        assertEquals(
                Optional.of("it is of a training with started-from=a model, expected none"),
                PLAIN.difference(STARTED));
        assertEquals(
                Optional.of("it is of a training with started-from=none, expected a model"),
                STARTED.difference(PLAIN));
        assertEquals(Optional.empty(), STARTED.difference(STARTED));
    }

    @Test
    void whenCheckpointsAreWrittenIsFree() {
        assertEquals(
                Optional.empty(),
                new TrainingOrigin(Map.of("checkpoint-minutes", "1"), "data")
                        .difference(new TrainingOrigin(Map.of("checkpoint-minutes", "2"), "data")));
    }
}
