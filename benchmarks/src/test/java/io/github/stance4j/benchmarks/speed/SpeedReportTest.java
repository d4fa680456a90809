// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpeedReportTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void targetsAreComparedWithTheMostThreads() {
        String markdown = SpeedReport.markdown(SomeFigures.of());

        assertRow(markdown, "| sentences/s, stance4j-onnx, float32 | ≥ 0.85 | 0.95 |");
        assertRow(markdown, "| sentences/s, stance4j-onnx, int8 | ≥ 1.70 | 1.50, **not met** |");
        assertRow(markdown, "| a single sentence's p50, stance4j-onnx, float32 | ≤ 1.25 | 1.10 |");
        // 66/22 over 40/20
        assertRow(
                markdown,
                "| its p99/p50 over that of the encoder alone | ≤ 1.30 | 1.50, **not met** |");
    }

    @Test
    void besideWhatOneWouldTakeOtherwiseTenTimesAsFastIsTheTarget() {
        ObjectNode json = MAPPER.valueToTree(SomeFigures.of());
        json.put("reference", "something else");

        String markdown = SpeedReport.markdown(SpeedFigures.of(json));

        assertRow(
                markdown, "| sentences/s, stance4j-onnx, float32 | ≥ 10.00 | 0.95, **not met** |");
        assertFalse(markdown.contains("p99/p50 over"), markdown);
    }

    @Test
    void whatCouldNotBeMeasuredIsADash() {
        String markdown = SpeedReport.markdown(SomeFigures.of());

        assertRow(markdown, "| stance4j-onnx, float32 | 300 | – | 400 |");
        assertRow(markdown, "| stance4j-onnx, float32 | 123.5 | 0.075 | 2.50 | 31.0 | 1,000 |");
    }

    @Test
    void growthHasARowForEachSize() {
        String markdown = SpeedReport.markdown(SomeFigures.of());

        assertRow(markdown, "| 8 | 10.0 | 12.0 (1.20 [1.00, 1.40]) |");
        assertRow(markdown, "| 512 | 400.0 | 420.0 (1.05 [1.00, 1.10]) |");
        assertFalse(markdown.contains("actors"), markdown);
    }

    @Test
    void figuresAreReadAsTheyWereWritten() {
        SpeedFigures figures = SomeFigures.of();

        assertEquals(figures, SpeedFigures.of(MAPPER.valueToTree(figures)));
    }

    @Test
    void aMissingFigureIsRefused() {
        ObjectNode json = MAPPER.valueToTree(SomeFigures.of());
        json.remove("rounds");

        String message =
                assertThrows(IllegalArgumentException.class, () -> SpeedFigures.of(json))
                        .getMessage();

        assertTrue(message.contains("rounds"), message);
    }

    @Test
    void picturesAreOfWhatWasMeasuredToGrow() {
        Map<String, String> pictures = SpeedPlots.of(SomeFigures.of());

        assertEquals(Set.of("speed-length.svg"), pictures.keySet());
        String svg = pictures.get("speed-length.svg");
        assertTrue(svg.contains("<title>Milliseconds a sentence by word pieces</title>"), svg);
    }

    private static void assertRow(String markdown, String row) {
        assertTrue(markdown.contains("\n" + row + "\n"), markdown);
    }
}
