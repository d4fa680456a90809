// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.evaluation.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Takes a system's answers from one process to another. The file is no result and no interface; the
 * sentences are not in it.
 */
public final class AnswersJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String SYSTEM = "system";
    private static final String OPEN = "open_seconds";
    private static final String PEAK = "peak_bytes";
    private static final String SPEED = "sentences_per_second";
    private static final String STANCES = "stances";
    private static final String LABEL_SETS = "label_sets";
    private static final String ANSWERS = "answers";

    private AnswersJson() {}

    /**
     * Writes answers.
     *
     * @throws IOException if the file can't be written
     */
    public static void write(SystemAnswers system, Path file) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put(SYSTEM, system.system()).put(OPEN, system.openSeconds());
        system.peakBytes().ifPresent(bytes -> root.put(PEAK, bytes));
        ObjectNode speed = root.putObject(SPEED);
        system.sentencesPerSecond().forEach((setting, value) -> speed.put(setting.name(), value));
        ArrayNode stances = root.putArray(STANCES);
        system.schema().stances().forEach(stance -> stances.add(stance.name()));
        ObjectNode sets = root.putObject(LABEL_SETS);
        for (LabelSet set : system.schema().labelSets()) {
            ArrayNode labels = sets.putArray(set.name());
            set.labels().forEach(labels::add);
        }
        ActorStanceJson form = new ActorStanceJson(system.schema());
        ObjectNode answers = root.putObject(ANSWERS);
        system.answers()
                .forEach(
                        (data, ofData) -> {
                            ObjectNode settings = answers.putObject(data);
                            ofData.forEach(
                                    (setting, all) ->
                                            write(all, settings.putArray(setting.name()), form));
                        });
        MAPPER.writeValue(file.toFile(), root);
    }

    private static void write(List<List<ActorStance>> all, ArrayNode node, ActorStanceJson form) {
        for (List<ActorStance> ofSentence : all) {
            ArrayNode actors = node.addArray();
            ofSentence.forEach(answer -> form.write(answer, actors.addObject()));
        }
    }

    /**
     * Reads answers.
     *
     * @param measured what they are about, by name
     * @throws IOException if the file can't be read
     */
    public static SystemAnswers read(Path file, Map<String, Corpus> measured) throws IOException {
        JsonNode root = MAPPER.readTree(file.toFile());
        LabelSchema schema = schema(root);
        ActorStanceJson form = new ActorStanceJson(schema);
        Map<Setting, Double> speed = new EnumMap<>(Setting.class);
        Map<String, Map<Setting, List<List<ActorStance>>>> answers = new LinkedHashMap<>();
        for (Setting setting : Setting.values()) {
            speed.put(setting, root.path(SPEED).path(setting.name()).doubleValue());
            measured.forEach(
                    (data, corpus) ->
                            answers.computeIfAbsent(data, name -> new EnumMap<>(Setting.class))
                                    .put(
                                            setting,
                                            read(
                                                    root.path(ANSWERS)
                                                            .path(data)
                                                            .path(setting.name()),
                                                    corpus.sentences(),
                                                    form)));
        }
        return new SystemAnswers(
                root.path(SYSTEM).textValue(),
                schema,
                root.path(OPEN).doubleValue(),
                root.has(PEAK)
                        ? OptionalLong.of(root.path(PEAK).longValue())
                        : OptionalLong.empty(),
                speed,
                answers);
    }

    private static LabelSchema schema(JsonNode root) {
        List<Stance> stances = new ArrayList<>();
        root.path(STANCES).forEach(name -> stances.add(new Stance(name.textValue())));
        List<LabelSet> sets = new ArrayList<>();
        for (Map.Entry<String, JsonNode> set : root.path(LABEL_SETS).properties()) {
            List<String> labels = new ArrayList<>();
            set.getValue().forEach(label -> labels.add(label.textValue()));
            sets.add(new LabelSet(set.getKey(), labels));
        }
        return new LabelSchema(stances, sets);
    }

    private static List<List<ActorStance>> read(
            JsonNode node, List<AnnotatedSentence> gold, ActorStanceJson form) {
        List<List<ActorStance>> answers = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            String text = gold.get(i).text();
            List<ActorStance> ofSentence = new ArrayList<>();
            node.path(i).forEach(answer -> ofSentence.add(form.read(answer, text)));
            answers.add(ofSentence);
        }
        return answers;
    }
}
