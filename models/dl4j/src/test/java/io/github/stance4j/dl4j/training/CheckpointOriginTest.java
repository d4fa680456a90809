// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.dl4j.training.Checkpoint.Origin;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckpointOriginTest {

    private static final Origin PLAIN = new Origin(Map.of("epochs", "2"), "data");
    private static final Origin STARTED =
            new Origin(Map.of("epochs", "2", "started-from", "a model"), "data");

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
                new Origin(Map.of("checkpoint-minutes", "1"), "data")
                        .difference(new Origin(Map.of("checkpoint-minutes", "2"), "data")));
    }
}
