// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import io.github.stance4j.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assumptions;

/** Hugging Face's tokenizers on the vocabulary of all-MiniLM-L6-v2, its spans made ours. */
final class ReferenceTokenizer implements AutoCloseable {

    /** The ids of the pieces, and where they stand in UTF-16 units. */
    record Pieces(List<Integer> ids, List<Span> spans) {}

    private final HuggingFaceTokenizer tokenizer;

    private ReferenceTokenizer(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** Loads it, or skips the test where there is no native library of it: on Macs by Intel. */
    static ReferenceTokenizer ofMiniLm() {
        String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        Assumptions.assumeFalse(platform.equals("Mac OS X x86_64"), platform);
        // Both are set in that tokenizer.json, to 128 pieces.
        Map<String, String> options =
                Map.of("truncation", "false", "padding", "false", "addSpecialTokens", "false");
        try (InputStream json = MiniLm.tokenizerJson()) {
            return new ReferenceTokenizer(HuggingFaceTokenizer.newInstance(json, options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Pieces tokenize(String text) {
        Encoding encoding = tokenizer.encode(text, false, false);
        List<Integer> ids =
                LongStream.of(encoding.getIds()).mapToInt(Math::toIntExact).boxed().toList();
        return new Pieces(ids, spans(text, encoding.getCharTokenSpans()));
    }

    private static List<Span> spans(String text, CharSpan[] spans) {
        // The reference counts code points, and in rising order.
        int[] units = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 1; i < units.length; i++) {
            units[i] = text.offsetByCodePoints(units[i - 1], 1);
        }
        var converted = new ArrayList<Span>();
        for (CharSpan span : spans) {
            int end = withAccents(text, units[span.getEnd()]);
            converted.add(new Span(units[span.getStart()], end));
        }
        return converted;
    }

    private static int withAccents(String text, int end) {
        int moved = end;
        while (moved < text.length() && UnicodeClasses.isNonSpacingMark(text.codePointAt(moved))) {
            moved += Character.charCount(text.codePointAt(moved));
        }
        return moved;
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
