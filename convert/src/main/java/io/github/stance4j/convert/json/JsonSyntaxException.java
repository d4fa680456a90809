// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.json;

import com.fasterxml.jackson.core.JsonProcessingException;

/** A text is not JSON; the message tells what was found. */
public final class JsonSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    JsonSyntaxException(int line, String message, Throwable cause) {
        super(message, cause);
        this.line = line;
    }

    /** Jackson's messages have places of its own in brackets, which count other lines than ours. */
    static JsonSyntaxException of(JsonProcessingException e, int firstLine) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        String message =
                e.getOriginalMessage()
                        .lines()
                        .findFirst()
                        .orElse("it ends too early")
                        .replaceAll(" ?\\(start marker at \\[[^]]*]\\)", "");
        return new JsonSyntaxException(firstLine + line - 1, "found no JSON: " + message, e);
    }

    /** Returns the line where it was found. */
    public int line() {
        return line;
    }
}
