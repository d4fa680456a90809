// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MachineTest {

    @Test
    void theProcessorsNameIsReadWhereItStands() {
        assertEquals(
                Optional.of("Acme 9000 @ 2.1GHz"),
                Machine.model(List.of("processor\t: 0", "model name\t: Acme 9000 @ 2.1GHz ")));
        assertEquals(Optional.empty(), Machine.model(List.of("processor\t: 0", "model name\t: ")));
    }

    @Test
    void thisOneIsShown() {
        Machine machine = Machine.current();
        assertTrue(machine.shown().contains(machine.processors() + " processors"));
    }
}
