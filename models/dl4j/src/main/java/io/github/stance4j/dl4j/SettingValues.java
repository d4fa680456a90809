// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import java.util.LinkedHashMap;
import java.util.Map;

/** Values of all settings as text: those that are given, and the defaults of the others. */
final class SettingValues {

    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * @throws SettingException if there is no setting of a name
     */
    SettingValues(Map<String, String> given) {
        TrainingSettings.all().forEach(setting -> values.put(setting.name(), setting.byDefault()));
        given.forEach(
                (name, value) -> {
                    if (!values.containsKey(name)) {
                        throw TrainingSettings.unknown(name);
                    }
                    values.put(name, value.strip());
                });
    }

    /**
     * Reads the values.
     *
     * @throws SettingException if one is not of its type or out of its range
     */
    TrainingConfig config() {
        return new TrainingConfig(
                value(TrainingSettings.MODEL_NAME),
                value(TrainingSettings.SEED),
                value(TrainingSettings.HEAD_SEED),
                value(TrainingSettings.DEV_PART),
                value(TrainingSettings.RARE_LABELS),
                value(TrainingSettings.FEWEST_ACTORS),
                value(TrainingSettings.LONGEST_SENTENCE),
                value(TrainingSettings.ENCODER),
                value(TrainingSettings.FROZEN_LAYERS),
                value(TrainingSettings.DROPOUT),
                value(TrainingSettings.TAGGER_HIDDEN),
                value(TrainingSettings.ACTOR_HIDDEN),
                value(TrainingSettings.ENTITY_MARKERS),
                value(TrainingSettings.EPOCHS),
                value(TrainingSettings.PATIENCE),
                value(TrainingSettings.LAST_EPOCH),
                value(TrainingSettings.BATCH_SIZE),
                value(TrainingSettings.LEARNING_RATE),
                value(TrainingSettings.HEAD_LEARNING_RATE),
                value(TrainingSettings.LAYER_DECAY),
                value(TrainingSettings.WARM_UP),
                value(TrainingSettings.WEIGHT_DECAY),
                value(TrainingSettings.GRADIENT_NORM),
                value(TrainingSettings.LABEL_SMOOTHING),
                value(TrainingSettings.CONSISTENCY),
                value(TrainingSettings.MIXOUT),
                value(TrainingSettings.WEIGHT_AVERAGING),
                value(TrainingSettings.NAME_EXCHANGE),
                value(TrainingSettings.CLASS_WEIGHTS),
                value(TrainingSettings.TAGGER_LOSS_WEIGHT),
                value(TrainingSettings.CUE_LOSS_WEIGHT),
                value(TrainingSettings.ATTENTION_LOSS_WEIGHT),
                value(TrainingSettings.CHECKPOINT_MINUTES),
                value(TrainingSettings.THREADS),
                value(TrainingSettings.CALIBRATE));
    }

    private <T> T value(Setting<T> setting) {
        return setting.read(values.get(setting.name()));
    }
}
