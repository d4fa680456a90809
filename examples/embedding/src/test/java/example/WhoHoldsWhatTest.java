// SPDX-License-Identifier: Apache-2.0
package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WhoHoldsWhatTest {

    @Test
    void theOneDependencyBringsNoNd4j() {
        assertThrows(
                ClassNotFoundException.class, () -> Class.forName("org.nd4j.linalg.factory.Nd4j"));
    }

    @Test
    void printsWhatEachActorHolds() {
        PrintStream standardOutput = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            WhoHoldsWhat.main(
                    new String[] {
                        "Norway denounced the coup and offered to host talks between the junta"
                                + " and the ousted cabinet.",
                        "The coup was condemned by Norway."
                    });
        } finally {
            System.setOut(standardOutput);
        }
        assertEquals(
                """
                Norway: [condemnation, mediation_offer]
                junta: []
                ousted cabinet: []
                Norway: [condemnation]
                """,
                printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }
}
