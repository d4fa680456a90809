// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import io.github.stance4j.dl4j.TrainingSettings.Setting;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Settings as YAML: a mapping of names to values, those of a section in a mapping of their own.
 *
 * <p>Only YAML's tree of nodes is read, which knows lines and makes no objects.
 */
final class TrainingConfigYaml {

    /** What YAML reads as it is written, if it doesn't look like something else. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+/ -]*");

    private static final int WIDTH = 100;

    private final Path file;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, Node> places = new LinkedHashMap<>();

    private TrainingConfigYaml(Path file) {
        this.file = file;
    }

    static Map<String, String> read(Path file) throws IOException {
        TrainingConfigYaml yaml = new TrainingConfigYaml(file);
        try (Reader reader = Files.newBufferedReader(file)) {
            Optional<Node> root =
                    new Compose(LoadSettings.builder().setLabel(file.toString()).build())
                            .composeReader(reader);
            root.ifPresent(node -> yaml.take(node, ""));
            TrainingConfig.of(yaml.settings);
            return yaml.settings;
        } catch (MarkedYamlEngineException e) {
            throw new IllegalArgumentException(
                    yaml.at(e.getProblemMark()) + e.getProblem() + "; expected YAML", e);
        } catch (YamlEngineException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new IllegalArgumentException(
                        file + ": expected UTF-8; save the file as UTF-8", e);
            }
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    file + ": expected UTF-8; save the file as UTF-8", e);
        } catch (SettingException e) {
            Node place = yaml.places.get(e.setting());
            throw new SettingException(
                    e.setting(),
                    (place == null ? file + ": " : yaml.at(place.getStartMark())) + e.getMessage(),
                    e);
        }
    }

    private void take(Node node, String section) {
        if (!(node instanceof MappingNode mapping)) {
            throw problem(
                    node,
                    "expected settings name: value"
                            + (section.isEmpty() ? "" : " in the section " + section));
        }
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode name)) {
                throw problem(entry.getKeyNode(), "expected the name of a setting");
            }
            takeEntry(name, entry.getValueNode(), section);
        }
    }

    private void takeEntry(ScalarNode key, Node value, String section) {
        String name = key.getValue();
        if (section.isEmpty() && isSection(name)) {
            if (!(value instanceof ScalarNode empty && empty.getValue().isEmpty())) {
                take(value, name);
            }
            return;
        }
        places.putIfAbsent(name, key);
        Setting setting =
                TrainingSettings.named(name).orElseThrow(() -> TrainingSettings.unknown(name));
        if (!setting.section().equals(section)) {
            throw problem(
                    key,
                    name
                            + " belongs "
                            + (setting.section().isEmpty()
                                    ? "to the top of the file, outside of all sections"
                                    : "into the section " + setting.section()));
        }
        if (!(value instanceof ScalarNode scalar)) {
            throw problem(value, "expected one value for " + name);
        }
        if (settings.containsKey(name)) {
            throw problem(key, name + " is given twice");
        }
        settings.put(name, scalar.getValue());
    }

    private static boolean isSection(String name) {
        return !name.isEmpty()
                && TrainingSettings.CATALOG.stream()
                        .anyMatch(setting -> setting.section().equals(name));
    }

    private IllegalArgumentException problem(Node node, String expected) {
        return new IllegalArgumentException(at(node.getStartMark()) + expected);
    }

    private String at(Optional<Mark> mark) {
        return mark.map(
                        place ->
                                file
                                        + ":"
                                        + (place.getLine() + 1)
                                        + ":"
                                        + (place.getColumn() + 1)
                                        + ": ")
                .orElse(file + ": ");
    }

    static String write(Map<String, String> values) {
        StringBuilder yaml = new StringBuilder();
        String section = "";
        for (Setting setting : TrainingSettings.CATALOG) {
            if (!setting.section().equals(section)) {
                section = setting.section();
                yaml.append('\n').append(section).append(":\n");
            }
            String indent = section.isEmpty() ? "" : "  ";
            setting.comment().forEach(line -> comment(yaml, indent, line));
            yaml.append(indent)
                    .append(setting.name())
                    .append(": ")
                    .append(scalar(values.get(setting.name())))
                    .append('\n');
        }
        return yaml.toString();
    }

    private static void comment(StringBuilder yaml, String indent, String text) {
        StringBuilder line = new StringBuilder(indent).append('#');
        for (String word : text.split(" ")) {
            if (line.length() + 1 + word.length() > WIDTH) {
                yaml.append(line).append('\n');
                line = new StringBuilder(indent).append('#');
            }
            line.append(' ').append(word);
        }
        yaml.append(line).append('\n');
    }

    /** Quotes what YAML would read as something else, such as a name with a colon. */
    private static String scalar(String value) {
        return PLAIN.matcher(value).matches() && !value.endsWith(" ")
                ? value
                : "\""
                        + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                        + "\"";
    }
}
