// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads everything that a reader has. */
final class Items {

    private Items() {}

    static List<InputItem> of(InputReader reader) throws IOException {
        List<InputItem> items = new ArrayList<>();
        for (var item = reader.next(); item.isPresent(); item = reader.next()) {
            items.add(item.get());
        }
        return items;
    }
}
