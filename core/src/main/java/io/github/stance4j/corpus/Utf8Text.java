// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Text decoded strictly from UTF-8, with what was wrong in it.
 *
 * <p>A wrong encoding taken leniently becomes wrong text without a word. Here each line with a
 * malformed byte is a defect, and the text has U+FFFD in that place, so that whatever else is wrong
 * in the file can be found in the same run. A byte order mark is dropped.
 *
 * @param text the decoded text
 * @param defects one for each line that is not UTF-8; empty if all is well
 */
public record Utf8Text(String text, List<CorpusDefect> defects) {

    /** Copies the list. */
    public Utf8Text {
        defects = List.copyOf(defects);
    }

    /**
     * Decodes the bytes of a file.
     *
     * @param bytes the whole file
     * @param source the name of the file, for the defects
     */
    public static Utf8Text decode(byte[] bytes, String source) {
        if (isUtf32(bytes) || isUtf16(bytes)) {
            String message =
                    String.format(
                            "found %s, expected UTF-8; save the file as UTF-8",
                            isUtf32(bytes) ? "UTF-32" : "UTF-16");
            return new Utf8Text("", List.of(CorpusDefect.ofFile(source, message)));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        in.position(startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        Map<Integer, Integer> malformed = decode(in, out);
        String text = out.flip().toString();
        return new Utf8Text(text, defects(text, malformed, source));
    }

    /** Returns the first malformed byte at each position of the text where there is one. */
    private static Map<Integer, Integer> decode(ByteBuffer in, CharBuffer out) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        Map<Integer, Integer> malformed = new TreeMap<>();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            malformed.put(out.position(), in.get(in.position()) & 0xFF);
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            result = decoder.decode(in, out, true);
        }
        return malformed;
    }

    private static List<CorpusDefect> defects(
            String text, Map<Integer, Integer> malformed, String source) {
        LineIndex lines = new LineIndex(text);
        Map<Integer, List<Integer>> bytesByLine = new TreeMap<>();
        malformed.forEach(
                (position, value) ->
                        bytesByLine
                                .computeIfAbsent(lines.line(position), line -> new ArrayList<>())
                                .add(value));
        List<CorpusDefect> defects = new ArrayList<>();
        bytesByLine.forEach(
                (line, bytes) ->
                        defects.add(
                                new CorpusDefect(source, line, Optional.empty(), message(bytes))));
        return defects;
    }

    private static String message(List<Integer> bytes) {
        String more = bytes.size() == 1 ? "" : " and " + (bytes.size() - 1) + " more such";
        return String.format(
                "found the byte 0x%02X%s, expected UTF-8; save the file as UTF-8",
                bytes.get(0), more);
    }

    /** Tells by the byte order mark, which begins as that of UTF-16, or by the zeros of ASCII. */
    private static boolean isUtf32(byte[] bytes) {
        if (bytes.length < 4) {
            return false;
        }
        boolean marked = startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF);
        boolean bigEndian = startsWith(bytes, 0, 0, 0) && bytes[3] != 0;
        boolean littleEndian = bytes[0] != 0 && bytes[1] == 0 && bytes[2] == 0 && bytes[3] == 0;
        return marked || bigEndian || littleEndian;
    }

    /** Tells by the byte order mark or, without it, by the zero halves of two ASCII characters. */
    private static boolean isUtf16(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return true;
        }
        if (bytes.length < 4) {
            return false;
        }
        boolean evenZero = bytes[0] == 0 && bytes[2] == 0;
        boolean oddZero = bytes[1] == 0 && bytes[3] == 0;
        return evenZero != oddZero;
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
