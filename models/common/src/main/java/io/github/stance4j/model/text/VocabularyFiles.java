// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.stance4j.ModelFormatException;
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

    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

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
        JsonNode root = parse(in, source);
        JsonNode model = root.path("model");
        require(
                model.path("type").asText("WordPiece").equals("WordPiece"),
                source,
                "its model is of the type " + model.path("type") + ", expected \"WordPiece\"");
        require(model.path("vocab").isObject(), source, "it has no object model.vocab");
        require(
                root.path("normalizer").path("lowercase").asBoolean(true),
                source,
                "it is a cased vocabulary, expected one with lower-casing");
        return inOrderOfIds(model.path("vocab"), source);
    }

    private static JsonNode parse(InputStream in, String source) throws IOException {
        try {
            return JSON.readTree(in);
        } catch (JsonProcessingException e) {
            throw new ModelFormatException(
                    source + ": not a tokenizer.json: " + e.getOriginalMessage(), e);
        }
    }

    private static List<String> inOrderOfIds(JsonNode vocabulary, String source) {
        String[] pieces = new String[vocabulary.size()];
        for (Map.Entry<String, JsonNode> entry : vocabulary.properties()) {
            int id = entry.getValue().isInt() ? entry.getValue().intValue() : -1;
            require(
                    id >= 0 && id < pieces.length && pieces[id] == null,
                    source,
                    "the id of \""
                            + entry.getKey()
                            + "\" is "
                            + entry.getValue()
                            + ", expected each of 0 to "
                            + (pieces.length - 1)
                            + " once");
            pieces[id] = entry.getKey();
        }
        return Arrays.asList(pieces);
    }

    private static void require(boolean holds, String source, String finding) {
        if (!holds) {
            throw new ModelFormatException(
                    source + ": not a tokenizer.json of a BERT uncased encoder: " + finding);
        }
    }
}
