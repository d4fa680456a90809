// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.model.network.ActorSlot;
import io.github.stance4j.model.network.BatchInputs;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActorGridTest {

    /** [CLS] norway left . [SEP] and [CLS] peru [SEP] with two of padding. */
    private final BatchInputs inputs =
            new BatchInputs(
                    Stream.of("Norway left.", "Peru")
                            .map(new WordPieceTokenizer(SmallModels.VOCABULARY)::tokenize)
                            .toList(),
                    SmallModels.VOCABULARY);

    private final ActorGrid grid =
            new ActorGrid(
                    List.of(
                            new ActorSlot(1, new PieceRange(0, 1), Optional.empty()),
                            new ActorSlot(
                                    0, new PieceRange(0, 2), Optional.of(new PieceRange(2, 3))),
                            new ActorSlot(0, new PieceRange(1, 2), Optional.empty())),
                    inputs);

    @Test
    void actorsLieByTheirSequences() {
        assertArrayEquals(new long[] {2, 2, 5}, grid.shape());
        assertEquals(List.of(2, 0, 1), Stream.of(0, 1, 2).map(grid::place).toList());
        assertArrayEquals(
                new float[] {
                    0, 0.5f, 0.5f, 0, 0, //
                    0, 0, 1, 0, 0, //
                    0, 1, 0, 0, 0, //
                    0, 0, 0, 0, 0
                },
                grid.actors());
    }

    @Test
    void whoHasNoTargetHasZeros() {
        float[] targets = new float[20];
        targets[3] = 1;

        assertArrayEquals(targets, grid.targets());
    }

    @Test
    void paddingIsNoContext() {
        assertArrayEquals(new long[] {2, 1, 5}, grid.contextShape());
        assertArrayEquals(new float[] {1, 1, 1, 1, 1, 1, 1, 1, 0, 0}, grid.contexts());
    }
}
