// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.stance4j.Stance;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/** {@link ModelDescription} as JSON; stances and dates are strings, all else is field by field. */
final class DescriptionJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .addModule(strings())
                    .build();

    private DescriptionJson() {}

    static Map<String, Object> write(ModelDescription description) {
        return MAPPER.convertValue(description, new TypeReference<>() {});
    }

    /**
     * @throws IllegalArgumentException if a field is missing (two of the network, which are
     *     younger, may be), unknown or wrong
     */
    static ModelDescription read(Map<String, Object> json) {
        JsonNode tree = MAPPER.valueToTree(json);
        if (tree.get("network") instanceof ObjectNode network) {
            // Models were first written without these.
            if (!network.has("markers")) {
                network.put("markers", false);
            }
            if (!network.has("findsActors")) {
                network.put("findsActors", true);
            }
        }
        return MAPPER.convertValue(tree, ModelDescription.class);
    }

    private static SimpleModule strings() {
        return new SimpleModule()
                .addSerializer(Stance.class, ToStringSerializer.instance)
                .addDeserializer(Stance.class, new Parsed<>(Stance.class, Stance::new))
                .addKeyDeserializer(Stance.class, new StanceKey())
                .addSerializer(Instant.class, ToStringSerializer.instance)
                .addDeserializer(Instant.class, new Parsed<>(Instant.class, Instant::parse));
    }

    private static final class Parsed<T> extends FromStringDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parser;

        Parsed(Class<T> type, Function<String, T> parser) {
            super(type);
            this.parser = parser;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) {
            return parser.apply(text);
        }
    }

    private static final class StanceKey extends KeyDeserializer {

        @Override
        public Stance deserializeKey(String key, DeserializationContext context)
                throws JsonMappingException {
            return new Stance(key);
        }
    }
}
