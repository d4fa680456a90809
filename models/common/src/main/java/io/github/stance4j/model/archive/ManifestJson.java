// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stance4j.ModelFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** {@link Manifest} as JSON. */
final class ManifestJson {

    /** The field that the first version does not have. */
    private static final String TYPE = "type";

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter()
                                    // Not the system's line ends: equal bytes everywhere.
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n")))
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build();

    private ManifestJson() {}

    static byte[] write(Manifest manifest) {
        try {
            JsonNode tree = MAPPER.valueToTree(manifest);
            if (manifest.formatVersion() == Manifest.HALVES) {
                tensors(tree).forEach(tensor -> tensor.remove(TYPE));
            }
            return MAPPER.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "The description of the model is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Reads a manifest; only its format and version are judged before all fields are read, for a
     * newer version may have others.
     *
     * @throws ModelFormatException if it is not one that this version can read
     */
    static Manifest read(byte[] json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            requireReadable(tree);
            if (tree.path("formatVersion").intValue() == Manifest.HALVES) {
                tensors(tree).forEach(tensor -> tensor.put(TYPE, WeightType.FLOAT16.code()));
            }
            return MAPPER.treeToValue(tree, Manifest.class);
        } catch (JsonProcessingException e) {
            throw new ModelFormatException(
                    "its " + ModelArchive.MANIFEST + " is wrong: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ObjectNode> tensors(JsonNode tree) {
        List<ObjectNode> tensors = new ArrayList<>();
        for (JsonNode tensor : tree.path("tensors")) {
            if (tensor instanceof ObjectNode object) {
                tensors.add(object);
            }
        }
        return tensors;
    }

    private static void requireReadable(JsonNode tree) {
        String format = tree.path("format").asText();
        JsonNode version = tree.path("formatVersion");
        if (!format.equals(Manifest.FORMAT) || !version.isInt()) {
            throw new ModelFormatException(
                    "its "
                            + ModelArchive.MANIFEST
                            + " must name the format \""
                            + Manifest.FORMAT
                            + "\" and a version, found format \""
                            + format
                            + "\" and version "
                            + version);
        }
        if (version.intValue() > Manifest.VERSION) {
            throw new ModelFormatException(
                    "it was written by a newer version (stance4j "
                            + tree.path("libraryVersion").asText("unknown")
                            + ", format "
                            + version
                            + "; this version reads format "
                            + Manifest.VERSION
                            + "): update stance4j");
        }
        if (version.intValue() < Manifest.HALVES) {
            throw new ModelFormatException(
                    "there is no format " + version + ", the first is " + Manifest.HALVES);
        }
    }
}
