// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes a stream strictly from UTF-8, line by line, so that a wrong byte spoils its own line only
 * and memory is bounded. Core's decoder, which reads CSV here too, wants the whole file at once.
 *
 * <p>No byte of a character of several bytes is a line feed, so lines can be cut before they are
 * decoded.
 */
final class Utf8Lines {

    /** No sentence is that long; a file without line feeds must not fill the memory. */
    static final int LONGEST = 64 << 20;

    private static final int LONGEST_MARK = 4;

    private final BufferedInputStream in;
    private final int longest;
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private int number;

    /**
     * Begins to read; drops a byte order mark.
     *
     * @throws InputException if it is UTF-16
     */
    Utf8Lines(InputStream stream, String source) throws IOException {
        this(stream, source, LONGEST);
    }

    Utf8Lines(InputStream stream, String source, int longest) throws IOException {
        this.in = new BufferedInputStream(stream, 1 << 16);
        this.longest = longest;
        in.mark(LONGEST_MARK);
        byte[] start = in.readNBytes(LONGEST_MARK);
        in.reset();
        if (isUtf16(start)) {
            throw new InputException(
                    source + ": found UTF-16, expected UTF-8; save the file as UTF-8");
        }
        if (isAt(start, 0, 0xEF) && isAt(start, 1, 0xBB) && isAt(start, 2, 0xBF)) {
            in.skipNBytes(3);
        }
    }

    /** Tells by the byte order mark or, without it, by the zero halves of two ASCII characters. */
    private static boolean isUtf16(byte[] start) {
        boolean marked =
                isAt(start, 0, 0xFE) && isAt(start, 1, 0xFF)
                        || isAt(start, 0, 0xFF) && isAt(start, 1, 0xFE);
        boolean evenZero = isAt(start, 0, 0) && isAt(start, 2, 0);
        boolean oddZero = isAt(start, 1, 0) && isAt(start, 3, 0);
        return marked || start.length == LONGEST_MARK && evenZero != oddZero;
    }

    private static boolean isAt(byte[] bytes, int index, int value) {
        return index < bytes.length && (bytes[index] & 0xFF) == value;
    }

    /**
     * Returns the next line; empty at the end. What follows the last line feed is no line if it is
     * empty.
     */
    Optional<Utf8Line> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        int unit = in.read();
        if (unit < 0) {
            return Optional.empty();
        }
        number++;
        while (unit >= 0 && unit != '\n') {
            if (length++ < longest) {
                bytes.write(unit);
            }
            unit = in.read();
        }
        boolean terminated = unit == '\n';
        if (length > longest) {
            return Optional.of(
                    broken(
                            terminated,
                            "found a line of "
                                    + length
                                    + " bytes, expected at most "
                                    + longest
                                    + "; break it up"));
        }
        return Optional.of(decode(bytes.toByteArray(), terminated));
    }

    private Utf8Line decode(byte[] bytes, boolean terminated) {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer to = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.reset().decode(from, to, true);
        if (result.isError()) {
            return broken(
                    terminated,
                    String.format(
                            "found the byte 0x%02X at byte %d of the line, expected UTF-8; save the"
                                    + " file as UTF-8",
                            bytes[from.position()] & 0xFF, from.position() + 1));
        }
        return new Utf8Line(number, to.flip().toString(), terminated, Optional.empty());
    }

    private Utf8Line broken(boolean terminated, String defect) {
        return new Utf8Line(number, "", terminated, Optional.of(defect));
    }
}
