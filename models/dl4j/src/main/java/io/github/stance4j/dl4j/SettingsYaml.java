// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
 * A YAML file that says something about settings: a mapping of their names, those of a section in a
 * mapping of their own.
 *
 * <p>Only YAML's tree of nodes is read, which knows lines and makes no objects.
 */
final class SettingsYaml {

    private final Path file;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> places = new LinkedHashMap<>();

    private SettingsYaml(Path file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @param reader makes something of what stands at the settings
     * @throws IOException if the file can't be read
     * @throws IllegalArgumentException if it is no YAML, a name is unknown or the reader refuses
     *     it; the message has file, line and column
     */
    static <T> T read(Path file, Function<SettingsYaml, T> reader) throws IOException {
        SettingsYaml yaml = new SettingsYaml(file);
        try (Reader text = Files.newBufferedReader(file)) {
            Optional<Node> root =
                    new Compose(LoadSettings.builder().setLabel(file.toString()).build())
                            .composeReader(text);
            root.ifPresent(node -> yaml.take(node, ""));
            return reader.apply(yaml);
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

    /** Returns what stands at each setting, in the order of the file. */
    Map<String, Node> values() {
        return Collections.unmodifiableMap(values);
    }

    /** Returns the text that stands at a setting. */
    String scalar(String name, Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw problem(value, "expected one value for " + name);
    }

    /** Returns what to say of a node that is not as it should be. */
    IllegalArgumentException problem(Node node, String expected) {
        return new IllegalArgumentException(at(node.getStartMark()) + expected);
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
        Setting<?> setting =
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
        if (values.containsKey(name)) {
            throw problem(key, name + " is given twice");
        }
        values.put(name, value);
    }

    private static boolean isSection(String name) {
        return !name.isEmpty()
                && TrainingSettings.all().stream()
                        .anyMatch(setting -> setting.section().equals(name));
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
}
