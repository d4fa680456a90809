// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.stance4j.ActorQuery;
import io.github.stance4j.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code {"id":…,"sentence":…,"actors":[{"start":…,"end":…,"target":{"start":…,"end":…}}]}}.
 *
 * <p>Only the sentence is required; null is the same as absent, and other fields are passed over,
 * so that what was written can be scored again. A {@code text} beside offsets is compared with the
 * sentence, since offsets that count something else than UTF-16 units would go unnoticed.
 */
final class JsonSentenceParser {

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxStringLength(Utf8Lines.LONGEST)
                                                    .build())
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    /** Reads one line; what is wrong with it is a defect. */
    InputItem parse(String line, int number) {
        ItemId id = ItemId.of(number);
        try {
            JsonNode item = object(MAPPER.readTree(line), "the line");
            id = id(item, id);
            String sentence = sentence(item);
            return InputSentence.of(id, sentence, actors(item, sentence));
        } catch (JsonProcessingException e) {
            return new InputDefect(id, number, malformed(e));
        } catch (IllegalArgumentException e) {
            return new InputDefect(id, number, e.getMessage());
        }
    }

    private static String malformed(JsonProcessingException e) {
        // Where Jackson goes on to tell what it would have taken is of no use to who reads a log.
        String what = e.getOriginalMessage().lines().findFirst().orElse("");
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        return "malformed JSON at column " + column + ": " + what;
    }

    private static ItemId id(JsonNode item, ItemId absent) {
        JsonNode id = item.path("id");
        if (id.isMissingNode() || id.isNull()) {
            return absent;
        }
        if (!id.isTextual() && !id.isNumber()) {
            throw wrong("id", id, "a string or a number");
        }
        return new ItemId(id.asText(), id.isNumber());
    }

    private static String sentence(JsonNode item) {
        JsonNode sentence = item.path("sentence");
        if (sentence.isMissingNode() || sentence.isNull()) {
            throw new IllegalArgumentException("sentence: missing, expected a string");
        }
        if (!sentence.isTextual()) {
            throw wrong("sentence", sentence, "a string");
        }
        return sentence.textValue();
    }

    private static Optional<List<ActorQuery>> actors(JsonNode item, String sentence) {
        JsonNode actors = item.path("actors");
        if (actors.isMissingNode() || actors.isNull()) {
            return Optional.empty();
        }
        if (!actors.isArray()) {
            throw wrong("actors", actors, "an array");
        }
        List<ActorQuery> queries = new ArrayList<>();
        for (JsonNode actor : actors) {
            queries.add(query(actor, sentence, "actors[" + queries.size() + "]"));
        }
        return Optional.of(queries);
    }

    private static ActorQuery query(JsonNode actor, String sentence, String place) {
        ActorQuery query = ActorQuery.of(span(actor, sentence, place));
        JsonNode target = actor.path("target");
        return target.isMissingNode() || target.isNull()
                ? query
                : query.toward(span(target, sentence, place + ".target"));
    }

    private static Span span(JsonNode mention, String sentence, String place) {
        object(mention, place);
        JsonNode text = mention.path("text");
        return Mentions.span(
                sentence,
                offset(mention, "start", place),
                offset(mention, "end", place),
                text.isTextual() ? Optional.of(text.textValue()) : Optional.empty(),
                place);
    }

    private static int offset(JsonNode mention, String field, String place) {
        JsonNode offset = mention.path(field);
        if (offset.isMissingNode()) {
            throw new IllegalArgumentException(
                    place + "." + field + ": missing, expected a whole number of UTF-16 units");
        }
        if (!offset.isIntegralNumber() || !offset.canConvertToInt()) {
            throw wrong(place + "." + field, offset, "a whole number of UTF-16 units");
        }
        return offset.intValue();
    }

    private static JsonNode object(JsonNode node, String place) {
        if (!node.isObject()) {
            throw wrong(place, node, "an object");
        }
        return node;
    }

    private static IllegalArgumentException wrong(String place, JsonNode found, String expected) {
        return new IllegalArgumentException(
                place + ": found " + Shown.of(found.toString()) + ", expected " + expected);
    }
}
