// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.Lines;
import io.github.stance4j.cli.terminal.TerminalText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Lines of a name and a value, the values below each other. */
final class Report {

    private record Line(String name, String value) {}

    private final List<Line> lines = new ArrayList<>();

    void add(String name, Object value) {
        lines.add(new Line(TerminalText.unbroken(name), value.toString()));
    }

    /** Writes to standard output. */
    void print(Console console) throws IOException {
        int width =
                lines.stream().mapToInt(line -> TerminalText.width(line.name())).max().orElse(0);
        Lines text = new Lines();
        for (Line line : lines) {
            String name = TerminalText.padded(line.name(), width);
            text.add(name + "  " + TerminalText.line(line.value()));
        }
        console.out().write(text.toString().getBytes(StandardCharsets.UTF_8));
        console.out().flush();
    }
}
