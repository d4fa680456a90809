// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.Mention;
import io.github.stance4j.Stance;
import io.github.stance4j.cli.input.InputDefect;
import io.github.stance4j.cli.input.InputSentence;
import io.github.stance4j.cli.input.ItemId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Writes one JSON object a line; the order of the fields is part of the contract. */
final class JsonLinesWriter implements ResultWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final Writer out;

    JsonLinesWriter(Writer out) {
        this.out = out;
    }

    @FunctionalInterface
    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    @Override
    public void write(InputSentence sentence, List<ActorStance> actors) throws IOException {
        line(
                sentence.id(),
                json -> {
                    json.writeStringField("sentence", sentence.text());
                    if (sentence.offset().isPresent()) {
                        json.writeNumberField("offset", sentence.offset().getAsLong());
                    }
                    json.writeArrayFieldStart("actors");
                    for (ActorStance actor : actors) {
                        writeActor(json, actor);
                    }
                    json.writeEndArray();
                });
    }

    @Override
    public void write(InputDefect defect) throws IOException {
        String error = "line " + defect.line() + ": " + defect.message();
        line(defect.id(), json -> json.writeStringField("error", error));
    }

    private void line(ItemId id, Fields fields) throws IOException {
        // A generator on characters passes lone surrogates on, one on bytes refuses them.
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeFieldName("id");
            if (id.isNumber()) {
                json.writeNumber(id.text());
            } else {
                json.writeString(id.text());
            }
            fields.write(json);
            json.writeEndObject();
        }
        out.write(Utf16.escapedInJson(line.toString()));
        out.write('\n');
    }

    private static void writeActor(JsonGenerator json, ActorStance actor) throws IOException {
        json.writeStartObject();
        writeMention(json, actor.actor());
        if (actor.target().isPresent()) {
            json.writeObjectFieldStart("target");
            writeMention(json, actor.target().get());
            json.writeEndObject();
        }
        json.writeObjectFieldStart("stances");
        for (Map.Entry<Stance, Double> stance : actor.stances().entrySet()) {
            writeProbability(json, stance.getKey().name(), stance.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("held");
        for (Stance stance : actor.held()) {
            json.writeString(stance.name());
        }
        json.writeEndArray();
        writeClasses(json, actor.labels());
        json.writeEndObject();
    }

    private static void writeMention(JsonGenerator json, Mention mention) throws IOException {
        json.writeStringField("text", mention.text());
        json.writeNumberField("start", mention.span().start());
        json.writeNumberField("end", mention.span().end());
    }

    private static void writeClasses(JsonGenerator json, Map<String, LabelDistribution> labels)
            throws IOException {
        json.writeObjectFieldStart("classes");
        for (Map.Entry<String, LabelDistribution> set : labels.entrySet()) {
            json.writeObjectFieldStart(set.getKey());
            json.writeStringField("label", set.getValue().label());
            json.writeObjectFieldStart("scores");
            for (Map.Entry<String, Double> score : set.getValue().scores().entrySet()) {
                writeProbability(json, score.getKey(), score.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeProbability(JsonGenerator json, String name, double probability)
            throws IOException {
        json.writeFieldName(name);
        json.writeNumber(Probability.exact(probability));
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
