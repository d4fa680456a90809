// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of stance4j that runs. */
public final class LibraryVersion {

    private static final String CURRENT = read();

    private LibraryVersion() {}

    /** Returns the version, such as {@code "0.1.0"}. */
    public static String current() {
        return CURRENT;
    }

    private static String read() {
        Properties properties = new Properties();
        try (InputStream in = LibraryVersion.class.getResourceAsStream("library.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
