// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.input.InputDefect;
import io.github.stance4j.cli.input.InputFormat;
import io.github.stance4j.cli.terminal.Console;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** A file or standard input, and how much of it has been read. */
final class Input implements AutoCloseable {

    /** What standard input is called on the command line. */
    static final String STANDARD_INPUT = "-";

    private static final String STANDARD_INPUT_NAME = "standard input";

    private final InputStream in;
    private final String name;
    private final long size;
    private long read;

    private Input(InputStream in, String name, long size) {
        this.in = new Counted(in);
        this.name = name;
        this.size = size;
    }

    /**
     * Opens a file, or standard input for {@code "-"}.
     *
     * @throws CommandException if there is no file that can be read
     */
    static Input open(String file, Console console) {
        if (file.equals(STANDARD_INPUT)) {
            if (console.terminal().input()) {
                console.say("reading from the terminal; end with Ctrl-D");
            }
            return new Input(console.in(), STANDARD_INPUT_NAME, 0);
        }
        Path path = path(file);
        if (Files.isDirectory(path)) {
            throw new CommandException(file + ": found a directory, expected a file");
        }
        try {
            return new Input(Files.newInputStream(path), file, Files.size(path));
        } catch (NoSuchFileException e) {
            throw new CommandException(file + ": there is no such file", e);
        } catch (IOException e) {
            throw new CommandException(file + ": can't be read: " + e, e);
        }
    }

    /** Returns the format that the name tells; empty if it tells none. */
    static Optional<InputFormat> format(String file) {
        return file.equals(STANDARD_INPUT)
                ? Optional.of(InputFormat.TXT)
                : InputFormat.ofExtension(path(file));
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new CommandException(file + ": can't be the name of a file here", e);
        }
    }

    InputStream stream() {
        return in;
    }

    /** Returns what to call it in messages. */
    String name() {
        return name;
    }

    /** Returns what to call it above what was made of it. */
    String title() {
        return name.equals(STANDARD_INPUT_NAME)
                ? "Scored sentences"
                : Path.of(name).getFileName().toString();
    }

    /** Returns how many bytes have been read. */
    long read() {
        return read;
    }

    /** Returns how many bytes there are; 0 if that is not known. */
    long size() {
        return size;
    }

    /** Reports what is wrong where a sentence was expected. */
    void report(InputDefect defect, Console console) {
        console.report(name + ":" + defect.line() + ": " + defect.message());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            read += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            read += Math.max(0, count);
            return count;
        }
    }
}
