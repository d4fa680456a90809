// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import io.github.stance4j.Span;
import io.github.stance4j.model.text.SentenceSplitter;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.regex.Pattern;

/**
 * Finds the sentences of running text and counts them.
 *
 * <p>No sentence reaches over a blank line, so the text is split in pieces that end at one.
 */
final class TextReader implements InputReader {

    /** Long enough for any article to be split as a whole. */
    private static final int PIECE = 1 << 20;

    /** What between two sentences is more than a wrapped line: a blank line, or a list's marker. */
    private static final Pattern PARAGRAPH = Pattern.compile("\\R\\h*(?:\\R|\\H)");

    /** A longer line has not been wrapped, so that the next one is another paragraph. */
    private static final int WRAPPED = 160;

    private final Utf8Lines lines;
    private final String source;
    private final SentenceSplitter splitter;
    private final int pieceLength;
    private final Queue<InputItem> sentences = new ArrayDeque<>();
    private long offset;
    private long count;

    TextReader(InputStream in, String source, SentenceSplitter splitter) throws IOException {
        this(in, source, splitter, PIECE);
    }

    TextReader(InputStream in, String source, SentenceSplitter splitter, int pieceLength)
            throws IOException {
        this.lines = new Utf8Lines(in, source);
        this.source = source;
        this.splitter = splitter;
        this.pieceLength = pieceLength;
    }

    @Override
    public Optional<InputItem> next() throws IOException {
        while (sentences.isEmpty()) {
            String piece = piece();
            if (piece.isEmpty()) {
                return Optional.empty();
            }
            split(piece);
            offset += piece.length();
        }
        return Optional.of(sentences.remove());
    }

    private String piece() throws IOException {
        StringBuilder piece = new StringBuilder();
        Optional<Utf8Line> line = lines.next();
        while (line.isPresent()) {
            Utf8Line found = line.get();
            if (found.defect().isPresent()) {
                // A sentence may reach over lines, so there is none that could be left out alone.
                throw new InputException(
                        source + ":" + found.number() + ": " + found.defect().get());
            }
            piece.append(found.text()).append(found.isTerminated() ? "\n" : "");
            boolean full = piece.length() >= pieceLength && found.text().isBlank();
            line = full ? Optional.empty() : lines.next();
        }
        return piece.toString();
    }

    private void split(String piece) {
        int end = 0;
        for (Span span : splitter.split(piece)) {
            sentences.add(
                    new InputSentence(
                            ItemId.of(++count),
                            span.of(piece),
                            OptionalLong.of(offset + span.start()),
                            end == 0 || startsParagraph(piece, end, span.start()),
                            Optional.empty()));
            end = span.end();
        }
    }

    private static boolean startsParagraph(String piece, int from, int to) {
        if (PARAGRAPH.matcher(piece).region(from, to).find()) {
            return true;
        }
        int lineStart = piece.lastIndexOf('\n', from - 1) + 1;
        int lineEnd = piece.indexOf('\n', from);
        return lineEnd >= 0 && lineEnd < to && lineEnd - lineStart > WRAPPED;
    }
}
