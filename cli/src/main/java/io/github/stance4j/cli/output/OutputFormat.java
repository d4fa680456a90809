// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.output;

import io.github.stance4j.LabelSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The formats of answers. */
public enum OutputFormat {
    /** A table for a terminal. */
    TABLE,
    /** One JSON object a line. */
    JSONL,
    /** The corpus format with probabilities. */
    CSV,
    /** One page that shows the actors in the text. */
    HTML;

    /**
     * Begins a document.
     *
     * @param out takes the characters, which UTF-8 can encode; flushed but not closed
     * @param schema the labels of the answers
     * @param look what else the document depends on
     * @throws IOException if it can't be written
     */
    public ResultWriter open(Writer out, LabelSchema schema, OutputLook look) throws IOException {
        return switch (this) {
            case TABLE ->
                    new TableWriter(out, new TableLayout(schema, look.width()), look.colour());
            case JSONL -> new JsonLinesWriter(out);
            case CSV -> new CsvWriter(out, schema, look.withTargets());
            case HTML -> new HtmlWriter(out, schema, look.title());
        };
    }

    /** Returns the name by which the option asks for it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
