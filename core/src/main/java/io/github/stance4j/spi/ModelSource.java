// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.spi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of a model come from: a file, a resource on the class path or memory. */
public final class ModelSource {

    @FunctionalInterface
    private interface Opener {
        InputStream open() throws IOException;
    }

    private final String name;
    private final Opener opener;

    private ModelSource(String name, Opener opener) {
        this.name = name;
        this.opener = opener;
    }

    /** Takes a file. */
    public static ModelSource of(Path file) {
        return new ModelSource(file.toString(), () -> open(file));
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            // Else the systems differ: some open it and fail later, some deny access.
            throw new IOException("it is a directory");
        }
        return Files.newInputStream(file);
    }

    /** Takes a resource. */
    public static ModelSource of(URL resource) {
        return new ModelSource(resource.toString(), () -> open(resource));
    }

    /** Java would keep a JAR open, and what it has read of it, as long as it runs. */
    static InputStream open(URL resource) throws IOException {
        URLConnection connection = resource.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    /**
     * Takes the bytes of a model file.
     *
     * @param name what to call them in messages
     * @param bytes copied
     */
    public static ModelSource of(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new ModelSource(name, () -> new ByteArrayInputStream(copy));
    }

    /** Returns the path, the URL or the given name, for messages. */
    public String name() {
        return name;
    }

    /**
     * Opens the source; the caller closes the stream.
     *
     * @throws IOException if it can't be read
     */
    public InputStream open() throws IOException {
        return opener.open();
    }
}
