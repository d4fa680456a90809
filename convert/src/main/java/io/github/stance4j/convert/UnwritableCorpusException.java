// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import java.util.List;

/** A corpus would be wrong in a format; the message has a line for each reason. */
public final class UnwritableCorpusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnwritableCorpusException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
