// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.model.Provenance.SplitSize;
import io.github.stance4j.model.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@link Provenance} as JSON; the date is a string by ISO 8601. */
final class ProvenanceJson {

    private ProvenanceJson() {}

    static Map<String, Object> write(Provenance provenance) {
        Map<String, Object> splits = new LinkedHashMap<>();
        provenance.splits().forEach((name, size) -> splits.put(name, size(size)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dataSha256", provenance.dataSha256());
        json.put("splits", splits);
        json.put("seed", provenance.seed());
        json.put("configuration", provenance.configuration());
        json.put("versions", provenance.versions());
        json.put("date", provenance.date().toString());
        json.put("baseEncoder", provenance.baseEncoder());
        json.put("metrics", provenance.metrics());
        json.put("licence", provenance.licence());
        return json;
    }

    private static Map<String, Object> size(SplitSize size) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sentences", size.sentences());
        json.put("actors", size.actors());
        return json;
    }

    /**
     * @throws IllegalArgumentException if a field is missing, unknown or wrong
     */
    static Provenance read(JsonObject json) {
        Instant date = instant(json.string("date"));
        Provenance provenance =
                new Provenance(
                        json.string("dataSha256"),
                        json.map("splits", ProvenanceJson::size),
                        json.wholeNumber("seed"),
                        json.map("configuration", JsonObject::string),
                        json.map("versions", JsonObject::string),
                        date,
                        json.string("baseEncoder"),
                        json.map("metrics", JsonObject::number),
                        json.string("licence"));
        json.requireNoMore();
        return provenance;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "provenance.date is \"" + text + "\", expected as in 2026-11-22T10:15:30Z", e);
        }
    }

    private static SplitSize size(String path, Object value) {
        JsonObject json = JsonObject.of(path, value);
        SplitSize size = new SplitSize(json.integer("sentences"), json.integer("actors"));
        json.requireNoMore();
        return size;
    }
}
