// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.dl4j.SettingRange.Numbers;
import io.github.stance4j.dl4j.SettingRange.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchSpaceTest {

    @TempDir Path folder;

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("ranges.yaml"), yaml);
    }

    @Test
    void rangesAreReadInTheirOrder() throws IOException {
        Path file =
                file(
                        """
                        network:
                          dropout: [0.1, 0.2]
                        training:
                          learning-rate: {from: 1e-5, to: 1e-3, scale: log}
                          batch-size: {from: 8, to: 32, scale: linear}
                          epochs: 3
                        """);

        assertEquals(
                List.of(
                        Map.entry("dropout", new Values(List.of("0.1", "0.2"))),
                        Map.entry("learning-rate", new Numbers(1e-5, 1e-3, true)),
                        Map.entry("batch-size", new Numbers(8, 32, false)),
                        Map.entry("epochs", new Values(List.of("3")))),
                new ArrayList<>(SearchSpace.read(file).ranges().entrySet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "training:\\n  learnig-rate: [1e-4]"
                        + "|:2:3: There is no setting \"learnig-rate\"; did you mean learning-rate?",
                "epochs: [2]|:1:1: epochs belongs into the section training",
                "training:\\n  epochs: [2, 0]"
                        + "|:2:3: The setting epochs must be at least 1, found 0",
                "training:\\n  epochs: [2, 2]|:2:3: A value of epochs is given twice: [2, 2]",
                "training:\\n  epochs: []|:2:3: There is no value for epochs",
                "training:\\n  epochs: [2, [3]]|:2:15: expected one value for epochs",
                "training:\\n  epochs: {from: 1, too: 2}"
                        + "|:2:21: a range has no \"too\"; did you mean to?",
                "training:\\n  epochs: {from: 1}"
                        + "|:2:11: expected a range {from: NUMBER, to: NUMBER}, or a list of values,"
                        + " for epochs",
                "training:\\n  epochs: {from: one, to: 2}"
                        + "|:2:18: expected a number, found \"one\"",
                "training:\\n  epochs: {from: 1, to: 2, scale: lin}"
                        + "|:2:35: expected the scale linear or log, found \"lin\"",
                "training:\\n  epochs: {from: 1, to: 2, to: 3}|:2:28: to is given twice",
                "training:\\n  epochs: {from: 1.5, to: 3}"
                        + "|:2:3: The setting epochs must be a whole number, found \"1.5\"",
                "training:\\n  epochs: {from: 3, to: 3}"
                        + "|:2:3: A range must end above its beginning, found 3 to 3 for epochs",
                "training:\\n  mixout: {from: 0, to: 0.5, scale: log}"
                        + "|:2:3: A logarithmic range must begin above 0, found 0 for mixout",
                "training:\\n  mixout: {from: 0, to: 1}"
                        + "|:2:3: The setting mixout must be in [0, 1), found 1.0",
                "training:\\n  class-weights: {from: 0, to: 1}"
                        + "|:2:3: The setting class-weights has no numbers; expected a list of values",
                "training:\\n  class-weights: [some]"
                        + "|:2:3: The setting class-weights must be one of none, square-root",
                "seed: [1, 2]|:1:1: The setting seed is not searched, because the best of several",
                "data:\\n  dev-part: [0.1, 0.2]|:2:3: The setting dev-part is not searched, because",
                "training:\\n  epochs: [1|; expected YAML",
                "training:|: there is nothing to search; expected ranges of settings"
            })
    void whatIsWrongIsToldWithFileLineAndColumn(String yaml, String expected) throws IOException {
        Path file = file(yaml.replace("\\n", "\n"));

        String message =
                assertThrows(IllegalArgumentException.class, () -> SearchSpace.read(file))
                        .getMessage();

        assertTrue(message.startsWith(file + ":"), message);
        assertTrue(
                expected.startsWith(":")
                        ? message.startsWith(file + expected)
                        : message.endsWith(expected),
                message);
    }

    @Test
    void wholeNumbersAreThoseThatTheSettingsTakeAlone() {
        for (Setting<?> setting : TrainingSettings.all()) {
            String name = setting.name();
            String message = "";
            try {
                TrainingConfig.of(Map.of(name, "0.5"));
            } catch (SettingException e) {
                message = e.getMessage();
            }
            assertEquals(message.contains("a whole number"), setting.type().isWhole(), name);
            boolean number;
            try {
                Double.parseDouble(setting.byDefault());
                number = true;
            } catch (NumberFormatException e) {
                number = false;
            }
            assertEquals(number, setting.type().isNumber(), name);
        }
    }

    private static List<String> drawn(SettingRange range, boolean whole) {
        Random random = new Random(7);
        return IntStream.range(0, 3000).mapToObj(i -> range.draw(random, whole)).toList();
    }

    @Test
    void wholeNumbersAreDrawnEquallyOftenBothEndsIncluded() {
        List<String> drawn = drawn(new Numbers(2, 4, false), true);

        assertEquals(Set.of("2", "3", "4"), new HashSet<>(drawn));
        for (String one : Set.of("2", "3", "4")) {
            assertEquals(1000, drawn.stream().filter(one::equals).count(), 100);
        }
    }

    @Test
    void onALogarithmicScaleEachOrderOfMagnitudeIsEquallyLikely() {
        List<Double> drawn =
                drawn(new Numbers(1e-5, 1e-2, true), false).stream().map(Double::valueOf).toList();

        assertTrue(drawn.stream().allMatch(value -> value >= 1e-5 && value <= 1e-2));
        assertEquals(1000, drawn.stream().filter(value -> value < 1e-4).count(), 100);
        assertEquals(1000, drawn.stream().filter(value -> value >= 1e-3).count(), 100);
        List<String> whole = drawn(new Numbers(1, 8, true), true);
        assertEquals(Set.of("1", "2", "3", "4", "5", "6", "7", "8"), new HashSet<>(whole));
    }

    @Test
    void numbersHaveThreeDigits() {
        List<String> drawn = drawn(new Numbers(0.1, 0.3, false), false);

        assertTrue(drawn.stream().allMatch(text -> text.matches("0\\.\\d{1,3}")), drawn::toString);
        assertEquals(
                1500, drawn.stream().filter(text -> Double.parseDouble(text) < 0.2).count(), 120);
    }

    @Test
    void oneSeedDrawsAlike() {
        SearchSpace space =
                new SearchSpace(
                        Map.of(
                                "dropout", new Numbers(0.1, 0.3, false),
                                "class-weights", new Values(List.of("none", "balanced"))));

        assertEquals(space.draw(new Random(3)), space.draw(new Random(3)));
        assertEquals(Set.of("dropout", "class-weights"), space.draw(new Random(3)).keySet());
        assertThrows(IllegalArgumentException.class, () -> new SearchSpace(Map.of()));
    }
}
