// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingConfigTest {

    private static final Map<String, String> OTHER_WORDS =
            Map.of(
                    "model-name", "other",
                    "rare-labels", "refuse",
                    "encoder", "bge-small-en-v1.5",
                    "entity-markers", "true",
                    "last-epoch", "true",
                    "class-weights", "balanced",
                    "calibrate", "false");

    @Test
    void settingsReplaceDefaults() {
        TrainingConfig config = TrainingConfig.of(Map.of("learning-rate", "5e-5", "epochs", "3"));
        assertEquals(5e-5, config.learningRate());
        assertEquals(3, config.epochs());
        assertEquals(TrainingConfig.defaults().batchSize(), config.batchSize());
    }

    @Test
    void itsTextMakesItAgain() {
        TrainingConfig config = TrainingConfig.of(Map.of("dropout", "0.25", "seed", "-4"));
        assertEquals(config, TrainingConfig.of(config.toMap()));
    }

    @Test
    void eachSettingIsReadAndWrittenAsItself() {
        Map<String, String> defaults = TrainingConfig.defaults().toMap();
        for (Setting<?> setting : TrainingSettings.all()) {
            String name = setting.name();
            String number = setting.type().isWhole() ? "3" : "0.25";
            String other = setting.type().isNumber() ? number : OTHER_WORDS.get(name);
            Map<String, String> expected = new LinkedHashMap<>(defaults);

            assertNotEquals(other, expected.put(name, other), name);
            assertEquals(expected, TrainingConfig.of(Map.of(name, other)).toMap(), name);
        }
    }

    @Test
    void anUnknownSettingIsRefusedWithTheNearestName() {
        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> TrainingConfig.of(Map.of("learning_rate", "1")))
                        .getMessage();
        assertEquals("There is no setting \"learning_rate\"; did you mean learning-rate?", message);
    }

    @ParameterizedTest
    @CsvSource({
        "layer-decay, 0, 'in (0, 1]'",
        "label-smoothing, 1, 'in [0, 1)'",
        "consistency, -1, at least 0",
        "mixout, 1, 'in [0, 1)'",
        "weight-averaging, 1, 'in [0, 1)'",
        "name-exchange, 1.5, 'in [0, 1]'",
        "epochs, 0, at least 1",
        "epochs, three, a whole number",
        "dropout, 1, 'in [0, 1)'",
        "learning-rate, NaN, finite",
        "learning-rate, -1, greater than 0",
        "encoder, bert, one of",
        "last-epoch, perhaps, true or false",
        "batch-size, 2.5, a whole number"
    })
    void anImpossibleValueIsRefused(String name, String value, String expected) {
        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> TrainingConfig.of(Map.of(name, value)))
                        .getMessage();
        assertTrue(message.contains(expected), message);
        assertTrue(message.contains(name), message);
    }
}
