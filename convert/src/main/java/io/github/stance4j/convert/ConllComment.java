// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment of a file in columns, as of CoNLL-U.
 *
 * @param name what it tells; empty if it is free text
 * @param value empty if there is none
 */
record ConllComment(String name, String value) {

    static final String TEXT = "text";
    static final String ID = "sent_id";

    /** Begins a document. */
    static final String NEW_DOCUMENT = "newdoc";

    static final String NEW_PARAGRAPH = "newpar";

    /** Names the columns, as of CoNLL-U Plus. */
    static final String COLUMNS = "global.columns";

    private static final Pattern NAMED =
            Pattern.compile("# ?([\\w.-]+) =(?: (.*))?", Pattern.DOTALL);
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "# ?(" + NEW_DOCUMENT + "|" + NEW_PARAGRAPH + ")(?: id =(?: (.*))?)? *",
                    Pattern.DOTALL);

    /**
     * Reads a line; empty if it is none. The first token of a sentence may be a hash, too.
     *
     * @param tabs whether the file parts its columns by tabs, so that no row is without
     */
    static Optional<ConllComment> read(String line, boolean tabs) {
        for (Pattern form : new Pattern[] {BEGINNING, NAMED}) {
            Matcher matcher = form.matcher(line);
            if (matcher.matches()) {
                String value = Optional.ofNullable(matcher.group(2)).orElse("");
                return Optional.of(new ConllComment(matcher.group(1), value));
            }
        }
        return tabs && line.startsWith("#") && line.indexOf('\t') < 0
                ? Optional.of(new ConllComment("", line))
                : Optional.empty();
    }
}
