// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    @ParameterizedTest
    @CsvSource({
        "keywrod, keyword",
        "major, majority",
        "majority, majority",
        "k, keyword",
        "'', english"
    })
    void theFewestChangesWin(String name, String nearest) {
        assertEquals(nearest, NearestName.of(name, List.of("english", "keyword", "majority")));
    }
}
