// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import io.github.stance4j.ModelFormatException;
import io.github.stance4j.model.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The two file formats in which vocabularies come. */
final class VocabularyFiles {

    private VocabularyFiles() {}

    static List<String> readLines(InputStream in, String source) throws IOException {
        // A decoder of its own reports malformed bytes, which a Charset would replace in silence.
        var reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        try {
            return readLines(reader);
        } catch (CharacterCodingException e) {
            throw new ModelFormatException(
                    source + ": not UTF-8; a vocabulary is UTF-8 text with a piece a line", e);
        }
    }

    private static List<String> readLines(BufferedReader reader) throws IOException {
        var lines = new ArrayList<String>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    static List<String> readTokenizerJson(InputStream in, String source) throws IOException {
        Object root = parse(in, source);
        Object model = child(root, "model");
        Object type = child(model, "type");
        require(
                type == null || type.equals("WordPiece"),
                source,
                "its model is of the type \"" + type + "\", expected \"WordPiece\"");
        require(child(model, "vocab") instanceof Map, source, "it has no object model.vocab");
        require(
                !Boolean.FALSE.equals(child(child(root, "normalizer"), "lowercase")),
                source,
                "it is a cased vocabulary, expected one with lower-casing");
        return inOrderOfIds((Map<?, ?>) child(model, "vocab"), source);
    }

    private static Object parse(InputStream in, String source) throws IOException {
        try {
            return Json.read(in);
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException(source + ": not a tokenizer.json: " + e.getMessage(), e);
        }
    }

    /** Returns the field of what may be an object; null if it has none. */
    private static Object child(Object parent, String name) {
        return parent instanceof Map<?, ?> object ? object.get(name) : null;
    }

    private static List<String> inOrderOfIds(Map<?, ?> vocabulary, String source) {
        String[] pieces = new String[vocabulary.size()];
        vocabulary.forEach(
                (piece, value) -> {
                    int id = value instanceof Integer whole ? whole : -1;
                    require(
                            id >= 0 && id < pieces.length && pieces[id] == null,
                            source,
                            "the id of \""
                                    + piece
                                    + "\" is "
                                    + (value instanceof String ? "\"" + value + "\"" : value)
                                    + ", expected each of 0 to "
                                    + (pieces.length - 1)
                                    + " once");
                    pieces[id] = (String) piece;
                });
        return Arrays.asList(pieces);
    }

    private static void require(boolean holds, String source, String finding) {
        if (!holds) {
            throw new ModelFormatException(
                    source + ": not a tokenizer.json of a BERT uncased encoder: " + finding);
        }
    }
}
