// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.model.StanceModel;
import io.github.stance4j.spi.ModelSource;
import io.github.stance4j.spi.StanceEngines;
import java.nio.file.Path;

/** A model as the command line names it: a file, or the built-in one by its short name. */
final class NamedModel {

    private NamedModel() {}

    /**
     * Reads a model.
     *
     * @throws io.github.stance4j.ModelFormatException if there is none, or it can't be read
     */
    static StanceModel read(String name) {
        return StanceModel.read(
                SystemCatalog.BUILT_IN.equals(name)
                        ? StanceEngines.modelOnClassPath()
                        : ModelSource.of(Path.of(name)));
    }
}
