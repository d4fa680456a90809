// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import io.github.stance4j.ModelFormatException;
import io.github.stance4j.model.json.Json;
import io.github.stance4j.model.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@link Manifest} as JSON. */
final class ManifestJson {

    private ManifestJson() {}

    static byte[] write(Manifest manifest) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", manifest.format());
        json.put("formatVersion", manifest.formatVersion());
        json.put("libraryVersion", manifest.libraryVersion());
        json.put("model", manifest.model());
        json.put("entries", manifest.entries().stream().map(ManifestJson::entry).toList());
        boolean typed = manifest.formatVersion() >= Manifest.TYPES;
        json.put(
                "tensors",
                manifest.tensors().stream().map(tensor -> tensor(tensor, typed)).toList());
        try {
            return Json.write(json);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The description of the model is " + e.getMessage(), e);
        }
    }

    private static Map<String, Object> entry(Manifest.Entry entry) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", entry.name());
        json.put("bytes", entry.bytes());
        json.put("sha256", entry.sha256());
        return json;
    }

    private static Map<String, Object> tensor(Manifest.Tensor tensor, boolean typed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", tensor.name());
        json.put("shape", tensor.shape());
        json.put("offset", tensor.offset());
        if (typed) {
            json.put("type", tensor.type());
        }
        return json;
    }

    /**
     * Reads a manifest; only its format and version are judged before all fields are read, for a
     * newer version may have others.
     *
     * @throws ModelFormatException if it is not one that this version can read
     */
    static Manifest read(byte[] utf8) {
        try {
            JsonObject json = JsonObject.of("", Json.read(utf8));
            requireReadable(json);
            return manifest(json);
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException(
                    "its " + ModelArchive.MANIFEST + " is wrong: " + e.getMessage(), e);
        }
    }

    private static void requireReadable(JsonObject json) {
        Object format = json.has("format") ? json.field("format") : "";
        Object found = json.has("formatVersion") ? json.field("formatVersion") : "none";
        if (!format.equals(Manifest.FORMAT) || !(found instanceof Integer version)) {
            throw new ModelFormatException(
                    "its "
                            + ModelArchive.MANIFEST
                            + " must name the format \""
                            + Manifest.FORMAT
                            + "\" and a version, found format \""
                            + format
                            + "\" and version "
                            + found);
        }
        if (version > Manifest.VERSION) {
            throw new ModelFormatException(
                    "it was written by a newer version (stance4j "
                            + (json.has("libraryVersion")
                                    ? json.field("libraryVersion")
                                    : "unknown")
                            + ", format "
                            + version
                            + "; this version reads format "
                            + Manifest.VERSION
                            + "): update stance4j");
        }
        if (version < Manifest.HALVES) {
            throw new ModelFormatException(
                    "there is no format " + version + ", the first is " + Manifest.HALVES);
        }
    }

    private static Manifest manifest(JsonObject json) {
        boolean typed = json.integer("formatVersion") >= Manifest.TYPES;
        Manifest manifest =
                new Manifest(
                        json.string("format"),
                        json.integer("formatVersion"),
                        json.string("libraryVersion"),
                        json.map("model", (path, value) -> value),
                        json.list("entries", ManifestJson::entry),
                        json.list("tensors", (path, value) -> tensor(path, value, typed)));
        json.requireNoMore();
        return manifest;
    }

    private static Manifest.Entry entry(String path, Object value) {
        JsonObject json = JsonObject.of(path, value);
        Manifest.Entry entry =
                new Manifest.Entry(
                        json.string("name"), json.integer("bytes"), json.string("sha256"));
        json.requireNoMore();
        return entry;
    }

    private static Manifest.Tensor tensor(String path, Object value, boolean typed) {
        JsonObject json = JsonObject.of(path, value);
        Manifest.Tensor tensor =
                new Manifest.Tensor(
                        json.string("name"),
                        json.list("shape", JsonObject::wholeNumber),
                        json.wholeNumber("offset"),
                        typed ? json.string("type") : WeightType.FLOAT16.code());
        json.requireNoMore();
        return tensor;
    }
}
