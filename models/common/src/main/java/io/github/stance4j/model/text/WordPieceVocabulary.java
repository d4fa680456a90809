// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import io.github.stance4j.ModelFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The word pieces of a BERT-type encoder and their indices, which are rows of its embedding matrix.
 *
 * <p>A piece that continues a word is written with {@code ##} before it, as in {@code ##ing}.
 * Immutable.
 */
public final class WordPieceVocabulary {

    static final String PADDING = "[PAD]";
    static final String UNKNOWN = "[UNK]";
    static final String CLASSIFICATION = "[CLS]";
    static final String SEPARATOR = "[SEP]";
    private static final String CONTINUATION = "##";

    private final List<String> pieces;
    private final Map<String, Integer> initial = new HashMap<>();
    private final Map<String, Integer> continuing = new HashMap<>();
    private final int padding;
    private final int unknown;
    private final int classification;
    private final int separator;
    private final int longest;

    private WordPieceVocabulary(List<String> pieces, String source) {
        this.pieces = List.copyOf(pieces);
        for (int id = 0; id < this.pieces.size(); id++) {
            add(this.pieces.get(id), id, source);
        }
        padding = special(PADDING, source);
        unknown = special(UNKNOWN, source);
        classification = special(CLASSIFICATION, source);
        separator = special(SEPARATOR, source);
        longest = this.pieces.stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * Makes a vocabulary of pieces; a piece's index in the list is its id.
     *
     * @throws ModelFormatException if a piece is empty, holds a line break or stands twice, or one
     *     of {@code [PAD]}, {@code [UNK]}, {@code [CLS]} and {@code [SEP]} is missing
     */
    public static WordPieceVocabulary of(List<String> pieces) {
        return of(pieces, "The vocabulary");
    }

    /**
     * Reads a {@code vocab.txt}: UTF-8, a piece a line, the first line having id 0. The stream is
     * not closed.
     *
     * @param source what to call the stream in messages, such as its path
     * @throws ModelFormatException if it is not UTF-8 or not such a vocabulary
     * @throws IOException if the stream can't be read
     */
    public static WordPieceVocabulary readText(InputStream in, String source) throws IOException {
        return of(VocabularyFiles.readLines(in, source), source);
    }

    /**
     * Reads the vocabulary of a Hugging Face {@code tokenizer.json} whose model is a WordPiece one
     * with lower-casing; all else in it, truncation and padding included, is left aside. The stream
     * is not closed.
     *
     * @param source what to call the stream in messages, such as its path
     * @throws ModelFormatException if it is not such a file
     * @throws IOException if the stream can't be read
     */
    public static WordPieceVocabulary readTokenizerJson(InputStream in, String source)
            throws IOException {
        return of(VocabularyFiles.readTokenizerJson(in, source), source);
    }

    private static WordPieceVocabulary of(List<String> pieces, String source) {
        return new WordPieceVocabulary(pieces, source);
    }

    private void add(String piece, int id, String source) {
        if (piece.isEmpty() || piece.indexOf('\n') >= 0 || piece.indexOf('\r') >= 0) {
            throw new ModelFormatException(
                    source + ": the piece with id " + id + " is empty or holds a line break");
        }
        boolean continues = piece.length() > 2 && piece.startsWith(CONTINUATION);
        Integer previous =
                continues
                        ? continuing.putIfAbsent(piece.substring(2), id)
                        : initial.putIfAbsent(piece, id);
        if (previous != null) {
            throw new ModelFormatException(
                    source
                            + ": the piece \""
                            + piece
                            + "\" has two ids, "
                            + previous
                            + " and "
                            + id
                            + "; each piece must stand once");
        }
    }

    private int special(String piece, String source) {
        Integer id = initial.get(piece);
        if (id == null) {
            throw new ModelFormatException(
                    source
                            + ": the piece "
                            + piece
                            + " is missing among "
                            + pieces.size()
                            + "; use the vocabulary that came with the encoder");
        }
        return id;
    }

    /** Returns the number of pieces. */
    public int size() {
        return pieces.size();
    }

    /** Returns all pieces in the order of their ids. */
    public List<String> pieces() {
        return pieces;
    }

    /**
     * Returns the piece with that id.
     *
     * @throws IndexOutOfBoundsException if the id is not in [0, {@link #size()})
     */
    public String piece(int id) {
        return pieces.get(id);
    }

    /** Returns the id of {@code [PAD]}. */
    public int padding() {
        return padding;
    }

    /** Returns the id of {@code [UNK]}. */
    public int unknown() {
        return unknown;
    }

    /** Returns the id of {@code [CLS]}. */
    public int classification() {
        return classification;
    }

    /** Returns the id of {@code [SEP]}. */
    public int separator() {
        return separator;
    }

    /**
     * Returns the vocabulary as {@code vocab.txt} holds it: a piece a line, {@code \n} after each.
     */
    public String toText() {
        return String.join("\n", pieces) + "\n";
    }

    /** Tells whether the other is a vocabulary of the same pieces with the same ids. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WordPieceVocabulary vocabulary && pieces.equals(vocabulary.pieces);
    }

    @Override
    public int hashCode() {
        return pieces.hashCode();
    }

    /** Returns the id of a piece, written without {@code ##}, or null if it is not known. */
    Integer id(String text, boolean continues) {
        return continues ? continuing.get(text) : initial.get(text);
    }

    /** Returns a length in UTF-16 units that no piece exceeds. */
    int longest() {
        return longest;
    }
}
