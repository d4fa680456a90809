// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import java.util.List;
import java.util.function.Function;

/**
 * A setting of a training.
 *
 * @param <T> what its values are in a configuration
 * @param section where it stands in a file, empty for the top
 * @param name its name, which no other setting of any section has
 * @param type what its values are
 * @param byDefault its value as text if none is given
 * @param component where its value is in a configuration
 * @param comment what it means, in lines
 */
record Setting<T>(
        String section,
        String name,
        SettingType<T> type,
        String byDefault,
        Function<TrainingConfig, T> component,
        List<String> comment) {

    /**
     * Makes a value of text.
     *
     * @throws SettingException if the text is not of the type
     */
    T read(String text) {
        return type.reader().read(name, text);
    }

    /** Returns the value that a configuration has, as text that {@link #read} takes. */
    String write(TrainingConfig config) {
        return type.writer().apply(component.apply(config));
    }
}
