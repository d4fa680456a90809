// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Pattern;

/** A text is not JSON; the message tells what was found. */
public final class JsonSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Jackson's messages have places of its own, which count other lines, and its settings. */
    private static final Pattern OF_JACKSON =
            Pattern.compile(
                    " ?\\(start marker at \\[[^]]*]\\)"
                            + "|[:;,]? ?\\(?enable `[^`]*` to allow\\)?"
                            + "| \\(not recognized as one since [^)]*\\)");

    private final int line;

    JsonSyntaxException(int line, String message, Throwable cause) {
        super(message, cause);
        this.line = line;
    }

    static JsonSyntaxException of(JsonProcessingException e, int firstLine) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        String message = e.getOriginalMessage().lines().findFirst().orElse("it ends too early");
        return new JsonSyntaxException(
                firstLine + line - 1,
                "found no JSON: " + OF_JACKSON.matcher(message).replaceAll(""),
                e);
    }

    /** Returns the line where it was found. */
    public int line() {
        return line;
    }
}
