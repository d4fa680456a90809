// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stance4j.spi.StanceEngines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    @Test
    void itCanBeNamedAsModelFilesAre() {
        Run named =
                Run.withModels(
                        ClassifierSource.CLASS_PATH,
                        SENTENCES,
                        "score",
                        "--input-format=jsonl",
                        "--format=jsonl",
                        "--model=english");
        Run info = Run.of("info", "english");

        assertEquals(0, named.status(), named.err());
        assertEquals(SENTENCES.lines().count(), named.json().size());
        assertEquals(0, info.status(), info.err());
        assertEquals(Run.of("info").out(), info.out());
    }

    private static List<String> held(JsonNode actor) {
        return StreamSupport.stream(actor.get("held").spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }

    /** What the wire report says, by the beginnings of its sentences. */
    @Test
    void theWireReportIsReadRight() throws IOException {
        Path report = Path.of("..", "examples", "wire-report.txt");
        Run run =
                Run.withModels(
                        ClassifierSource.CLASS_PATH,
                        "",
                        "score",
                        report.toString(),
                        "--format=jsonl");

        assertEquals(0, run.status(), run.err());
        Map<String, List<String>> held = new TreeMap<>();
        for (JsonNode line : run.json()) {
            for (JsonNode actor : line.get("actors")) {
                String sentence = line.get("sentence").textValue();
                String key = sentence.substring(0, 12) + " | " + actor.get("text").textValue();
                held.put(key, held(actor));
            }
        }
        List<String> both = List.of("condemnation", "de_escalation_call");
        assertEquals(both, held.get("ANKARA, Marc | Turkish President Kemal Soydan"));
        assertEquals(both, held.get("ANKARA, Marc | Kazakh President Daniyar Seitov"));
        assertEquals(List.of("mediation_offer"), held.get("Soydan again | Soydan"));
        assertEquals(both, held.get("Turkish pres | Türkiye"));
        held.forEach(
                (actor, stances) -> {
                    String name = actor.substring(actor.indexOf('|') + 2);
                    boolean quiet =
                            name.contains("Marmara")
                                    || List.of("Eritrea", "Djibouti", "Kenya").contains(name);
                    assertTrue(!quiet || stances.isEmpty(), actor + " holds " + stances);
                });
    }

    @Test
    void itIsDescribed() {
        Run run = Run.of("info");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("stance condemnation"), run.out());
        assertTrue(run.out().contains("Apache-2.0"), run.out());
    }
}
