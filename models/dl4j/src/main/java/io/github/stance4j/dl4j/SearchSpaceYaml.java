// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import io.github.stance4j.dl4j.SettingRange.Numbers;
import io.github.stance4j.dl4j.SettingRange.Values;
import io.github.stance4j.model.text.NearestName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the ranges of a search. */
final class SearchSpaceYaml {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String SCALE = "scale";
    private static final List<String> KEYS = List.of(FROM, TO, SCALE);

    private final SettingsYaml yaml;

    private SearchSpaceYaml(SettingsYaml yaml) {
        this.yaml = yaml;
    }

    static SearchSpace read(Path file) throws IOException {
        return SettingsYaml.read(
                file,
                yaml -> {
                    if (yaml.values().isEmpty()) {
                        throw new IllegalArgumentException(
                                file
                                        + ": there is nothing to search; expected ranges of"
                                        + " settings");
                    }
                    SearchSpaceYaml reader = new SearchSpaceYaml(yaml);
                    Map<String, SettingRange> ranges = new LinkedHashMap<>();
                    yaml.values()
                            .forEach((name, value) -> ranges.put(name, reader.range(name, value)));
                    return new SearchSpace(ranges);
                });
    }

    private SettingRange range(String name, Node value) {
        if (value instanceof ScalarNode one) {
            return new Values(List.of(one.getValue()));
        }
        if (value instanceof SequenceNode several) {
            List<String> values = new ArrayList<>();
            several.getValue().forEach(element -> values.add(yaml.scalar(name, element)));
            return new Values(values);
        }
        return numbers(name, (MappingNode) value);
    }

    private SettingRange numbers(String name, MappingNode range) {
        Map<String, ScalarNode> parts = new LinkedHashMap<>();
        for (NodeTuple entry : range.getValue()) {
            String key = yaml.scalar(name, entry.getKeyNode());
            if (!KEYS.contains(key)) {
                throw yaml.problem(
                        entry.getKeyNode(),
                        "a range has no \""
                                + key
                                + "\"; did you mean "
                                + NearestName.of(key, KEYS)
                                + "?");
            }
            yaml.scalar(name, entry.getValueNode());
            if (parts.put(key, (ScalarNode) entry.getValueNode()) != null) {
                throw yaml.problem(entry.getKeyNode(), key + " is given twice");
            }
        }
        if (!parts.containsKey(FROM) || !parts.containsKey(TO)) {
            throw yaml.problem(
                    range,
                    "expected a range {from: NUMBER, to: NUMBER}, or a list of values, for "
                            + name);
        }
        return new Numbers(number(parts.get(FROM)), number(parts.get(TO)), isLogarithmic(parts));
    }

    private double number(ScalarNode node) {
        try {
            double value = Double.parseDouble(node.getValue());
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below, with its place.
        }
        throw yaml.problem(node, "expected a number, found \"" + node.getValue() + "\"");
    }

    private boolean isLogarithmic(Map<String, ScalarNode> parts) {
        ScalarNode scale = parts.get(SCALE);
        if (scale == null || scale.getValue().equals("linear")) {
            return false;
        }
        if (scale.getValue().equals("log")) {
            return true;
        }
        throw yaml.problem(
                scale, "expected the scale linear or log, found \"" + scale.getValue() + "\"");
    }
}
