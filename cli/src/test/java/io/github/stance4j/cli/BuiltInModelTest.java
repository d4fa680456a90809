// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stance4j.spi.StanceEngines;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The command with the model and the engine that it is shipped with; passed over in a build before
 * the model was trained.
 */
@EnabledIf("isThere")
class BuiltInModelTest {

    static boolean isThere() {
        return BuiltInModelTest.class.getResource("/" + StanceEngines.MODEL_POINTER) != null;
    }

    private static final String SENTENCES =
            """
            {"id":"active","sentence":"Norway denounced the coup and offered to host talks between the junta and the ousted cabinet."}
            {"id":"passive","sentence":"The coup was condemned by Norway."}
            {"id":"refusal","sentence":"Norway declined to condemn the coup."}
            {"id":"given","sentence":"Norway denounced the coup.","actors":[{"start":0,"end":6}]}
            """;

    private static final Map<String, List<String>> NORWAY_HOLDS =
            Map.of(
                    "active", List.of("condemnation", "mediation_offer"),
                    "passive", List.of("condemnation"),
                    "refusal", List.of(),
                    "given", List.of("condemnation"));

    @Test
    void sentencesOfEveryKindAreScoredRight() {
        Run run =
                Run.withModels(
                        ClassifierSource.CLASS_PATH,
                        SENTENCES,
                        "score",
                        "--input-format=jsonl",
                        "--format=jsonl");

        assertEquals("", run.err());
        assertEquals(0, run.status());
        for (JsonNode line : run.json()) {
            for (JsonNode actor : line.get("actors")) {
                String id = line.get("id").textValue();
                boolean norway = actor.get("text").textValue().equals("Norway");
                assertEquals(norway ? NORWAY_HOLDS.get(id) : List.of(), held(actor), id + actor);
            }
            assertTrue(line.get("actors").toString().contains("\"text\":\"Norway\""), run.out());
        }
    }

    private static List<String> held(JsonNode actor) {
        return StreamSupport.stream(actor.get("held").spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    @Test
    void itIsDescribed() {
        Run run = Run.of("info");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("stance condemnation"), run.out());
        assertTrue(run.out().contains("Apache-2.0"), run.out());
    }
}
