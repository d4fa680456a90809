// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void aLineStaysOneAndAsWideAsItWas() {
        Lines lines = new Lines();

        lines.add("  new\nline  a\r\nb\u2028c\u0085d\u001Be \n");
        lines.add("");
        lines.add("end");

        assertEquals("  new line  a  b c d\uFFFDe\n\nend\n", lines.toString());
    }
}
