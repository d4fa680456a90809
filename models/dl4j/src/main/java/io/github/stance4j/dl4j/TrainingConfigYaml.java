// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Settings as YAML: a mapping of names to values, those of a section in a mapping of their own. */
final class TrainingConfigYaml {

    /** What YAML reads as it is written, if it doesn't look like something else. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+/ -]*");

    private static final int WIDTH = 100;

    private TrainingConfigYaml() {}

    static Map<String, String> read(Path file) throws IOException {
        return SettingsYaml.read(
                file,
                yaml -> {
                    Map<String, String> settings = new LinkedHashMap<>();
                    yaml.values()
                            .forEach((name, value) -> settings.put(name, yaml.scalar(name, value)));
                    TrainingConfig.of(settings);
                    return settings;
                });
    }

    /** Writes those of the settings that there are values for. */
    static String write(Map<String, String> values) {
        StringBuilder yaml = new StringBuilder();
        String section = "";
        for (Setting<?> setting : TrainingSettings.all()) {
            if (!values.containsKey(setting.name())) {
                continue;
            }
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
