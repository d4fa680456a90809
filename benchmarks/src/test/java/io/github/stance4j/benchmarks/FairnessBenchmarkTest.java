// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.stance4j.benchmarks.fairness.Flips;
import java.util.List;
import org.junit.jupiter.api.Test;

class FairnessBenchmarkTest {

    private static final Flips FEW = new Flips("oceania", 9, 100, 3, 0);
    private static final Flips MANY = new Flips("europe", 9, 100, 4, 2);
    private static final Flips NONE = new Flips("all", 9, 0, 0, 2);

    @Test
    void moreThanTheLimitIsAStatusOfItsOwn() {
        assertEquals(0, FairnessBenchmark.status(FEW, 0.03));
        assertEquals(3, FairnessBenchmark.status(MANY, 0.03));
    }

    @Test
    void whereNothingIsHeldNothingWasMeasured() {
        String message =
                assertThrows(
                                BenchmarkInputException.class,
                                () -> FairnessBenchmark.status(NONE, 0.03))
                        .getMessage();

        assertEquals(
                "Whether a name decides can't be told: of 9 sentences with exchanged names, the"
                        + " model holds no stance with the old ones, so none could be lost",
                message);
    }

    @Test
    void eachRegionIsSetBesideTheLimit() {
        assertEquals(
                """
                | names of | sentences | stances held | lost | gained | lost / held | above 0.03 |
                | --- | ---: | ---: | ---: | ---: | ---: | --- |
                | oceania | 9 | 100 | 3 | 0 | 0.030 | no |
                | europe | 9 | 100 | 4 | 2 | 0.040 | yes |
                | all | 9 | 0 | 0 | 2 | – | – |
                """,
                FairnessBenchmark.markdown(List.of(FEW, MANY, NONE), 0.03));
    }
}
