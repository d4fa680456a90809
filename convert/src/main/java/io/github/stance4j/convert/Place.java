// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.convert.json.Json;
import java.util.Optional;

/**
 * Where something stands.
 *
 * @param source the name of the file
 * @param line counted from 1; 0 for the file as a whole
 * @param field the field or column, if that is known
 */
record Place(String source, int line, Optional<String> field) {

    static Place of(String source, int line) {
        return new Place(source, line, Optional.empty());
    }

    Place field(String name) {
        return new Place(source, line, Optional.of(name));
    }

    /** Returns the place of a value in the same file. */
    Place at(Json value, String name) {
        return new Place(source, value.line(), Optional.of(name));
    }
}
