// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.model.StanceModel;
import io.github.stance4j.spi.ModelSource;
import io.github.stance4j.spi.StanceEngines;
import java.nio.file.Path;
import java.util.Optional;

/** A model as the command line names it: a file, or the built-in one by its short name. */
final class NamedModel {

    private NamedModel() {}

    /** Returns the file that is named; empty for the built-in model, also if nothing is named. */
    static Optional<Path> file(Path name) {
        return Optional.ofNullable(name)
                .filter(file -> !file.equals(Path.of(SystemCatalog.BUILT_IN)));
    }

    /**
     * Reads a model.
     *
     * @throws io.github.stance4j.ModelFormatException if there is none, or it can't be read
     */
    static StanceModel read(String name) {
        return StanceModel.read(
                file(Path.of(name))
                        .map(ModelSource::of)
                        .orElseGet(StanceEngines::modelOnClassPath));
    }
}
