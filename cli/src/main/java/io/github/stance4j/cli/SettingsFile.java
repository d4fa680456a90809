// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A file of settings: lines {@code key=value} in the form of Java properties, in UTF-8. */
final class SettingsFile {

    private SettingsFile() {}

    /**
     * Reads a file.
     *
     * @throws CommandException if it can't be read
     */
    static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        if (Files.isDirectory(file)) {
            throw new CommandException(file + ": found a directory, expected a file of settings");
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (NoSuchFileException e) {
            throw new CommandException(file + ": there is no such file", e);
        } catch (CharacterCodingException e) {
            throw new CommandException(file + ": expected UTF-8; save the file as UTF-8", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandException(file + ": can't be read: " + e.getMessage(), e);
        }
        Map<String, String> settings = new TreeMap<>();
        properties.stringPropertyNames().forEach(k -> settings.put(k, properties.getProperty(k)));
        return settings;
    }

    /** Prints settings so that they can be read again. */
    static void print(Map<String, String> settings, Console console) throws IOException {
        String lines =
                settings.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue().replace("\\", "\\\\") + "\n")
                        .collect(Collectors.joining());
        console.out().write(lines.getBytes(StandardCharsets.UTF_8));
        console.out().flush();
    }
}
