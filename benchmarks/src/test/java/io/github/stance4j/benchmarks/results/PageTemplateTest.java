// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTemplateTest {

    private final PageTemplate template = new PageTemplate("A\n\n{{one}}\n\nB {{other}}.\n");

    @Test
    void partsStandInTheirPlacesAsTheyAre() {
        assertEquals(
                "A\n\n| $1 \\ |\n\nB x.\n",
                template.fill(Map.of("one", "\n| $1 \\ |\n", "other", "x")));
    }

    @Test
    void aPlaceWithoutAPartIsRefused() {
        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> template.fill(Map.of("one", "1", "others", "2")))
                        .getMessage();
        assertTrue(message.contains("[one, other]"), message);
    }
}
