// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import io.github.stance4j.ModelFormatException;
import io.github.stance4j.spi.ModelSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Reads and writes model archives; the package's documentation describes their layout. */
public final class ModelArchive {

    static final String MANIFEST = "manifest.json";
    static final String VOCABULARY = "vocabulary.txt";
    static final String WEIGHTS = "weights.bin";
    static final String LICENCE = "LICENSE";

    /** More than any file that is meant to be one; a 6-layer model has 45 MB. */
    private static final int FILE_LIMIT = 1 << 30;

    private static final int MANIFEST_LIMIT = 16 << 20;

    private ModelArchive() {}

    /**
     * Writes an archive beside the file and moves it into place, so that the file is complete or as
     * it was before. The same contents give the same bytes on the same Java release.
     *
     * @throws UncheckedIOException if it can't be written; no part of it is left behind
     * @throws IllegalArgumentException if the description is not JSON, or a word piece or the
     *     licence has a lone surrogate
     */
    public static void write(Path file, ArchiveContents contents) {
        try {
            AtomicFile.write(file, ZipContainer.pack(entries(contents)));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The model can't be written to " + file + ": " + reason(e, "folder"), e);
        }
    }

    /**
     * Reads an archive whole and checks all of it.
     *
     * @throws ModelFormatException if it is absent, empty, truncated, altered, of a newer version
     *     or not an archive; the message names the source and the reason
     */
    public static ArchiveContents read(ModelSource source) {
        try {
            return unpack(bytes(source));
        } catch (ModelFormatException | IllegalArgumentException e) {
            throw new ModelFormatException(
                    source.name() + " can't be read as a model: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new ModelFormatException(
                    source.name() + " can't be read as a model: " + reason(e, "file"), e);
        }
    }

    /**
     * Returns the bytes of an archive's file.
     *
     * @throws IllegalArgumentException as {@link #write}
     */
    public static byte[] pack(ArchiveContents contents) {
        try {
            return ZipContainer.pack(entries(contents));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can't be written to", e);
        }
    }

    private static Map<String, byte[]> entries(ArchiveContents contents) {
        Map<String, byte[]> data = new LinkedHashMap<>();
        data.put(VOCABULARY, utf8(lines(contents.vocabulary())));
        data.put(WEIGHTS, WeightsCodec.encode(contents.weights()));
        data.put(LICENCE, utf8(contents.licence()));
        Manifest manifest =
                new Manifest(
                        Manifest.FORMAT,
                        version(contents.weights()),
                        LibraryVersion.current(),
                        contents.model(),
                        data.entrySet().stream()
                                .map(entry -> digest(entry.getKey(), entry.getValue()))
                                .toList(),
                        WeightsCodec.layout(contents.weights()));
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(MANIFEST, ManifestJson.write(manifest));
        all.putAll(data);
        return all;
    }

    /** The oldest that can hold the tensors, so that older libraries read what they can. */
    private static int version(List<WeightTensor> weights) {
        return weights.stream().allMatch(tensor -> tensor.type() == WeightType.FLOAT16)
                ? Manifest.HALVES
                : Manifest.TYPES;
    }

    private static Manifest.Entry digest(String name, byte[] bytes) {
        return new Manifest.Entry(name, bytes.length, Sha256.of(bytes));
    }

    private static byte[] bytes(ModelSource source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] first = atOnce(in);
            byte[] rest = in.readNBytes(FILE_LIMIT + 1 - first.length);
            if (first.length + rest.length > FILE_LIMIT) {
                throw new ModelFormatException("it has more than " + FILE_LIMIT + " bytes");
            }
            return rest.length == 0 ? first : joined(first, rest);
        }
    }

    /**
     * Reads what a stream says that it has, which is all of a file or of an entry of a JAR. Without
     * knowing the length, many small arrays would be filled and copied together.
     */
    private static byte[] atOnce(InputStream in) throws IOException {
        byte[] bytes = new byte[Math.min(in.available(), FILE_LIMIT)];
        int length = in.readNBytes(bytes, 0, bytes.length);
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    private static byte[] joined(byte[] first, byte[] rest) {
        byte[] all = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }

    /**
     * Unpacks an archive while another thread checks its seal. Nothing is returned of one that is
     * not whole, and that is what is told of it, whatever else that has led to.
     */
    private static ArchiveContents unpack(byte[] archive) throws IOException {
        CompletableFuture<Void> seal =
                CompletableFuture.runAsync(() -> Seal.check(archive), ModelArchive::runBeside);
        try {
            return contents(archive);
        } finally {
            await(seal);
        }
    }

    /** The common pool is the host's, and may be busy as long as it likes. */
    private static void runBeside(Runnable task) {
        Thread thread = new Thread(task, "stance4j-seal");
        thread.setDaemon(true);
        thread.start();
    }

    private static void await(CompletableFuture<Void> seal) {
        try {
            seal.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ModelFormatException broken) {
                throw broken;
            }
            throw e;
        }
    }

    private static ArchiveContents contents(byte[] archive) throws IOException {
        try (ZipContainer zip = ZipContainer.open(archive)) {
            Manifest manifest = ManifestJson.read(zip.next(MANIFEST, MANIFEST_LIMIT));
            try {
                return contents(zip, manifest, archive.length);
            } catch (ModelFormatException | IllegalArgumentException e) {
                // Under a seal that is right, so no other copy of it will do.
                throw new ModelFormatException(
                        e.getMessage() + ". It was written so: train or export the model anew", e);
            }
        }
    }

    private static ArchiveContents contents(ZipContainer zip, Manifest manifest, int length)
            throws IOException {
        EntryReader entries = new EntryReader(zip, manifest.entries(), length);
        List<String> vocabulary = unlines(text(VOCABULARY, entries.next(VOCABULARY)));
        byte[] weights = entries.next(WEIGHTS);
        String licence = text(LICENCE, entries.next(LICENCE));
        entries.requireEnd();
        return new ArchiveContents(
                manifest.model(),
                vocabulary,
                WeightsCodec.decode(manifest.tensors(), weights),
                licence);
    }

    private static String lines(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static List<String> unlines(String text) {
        if (!text.isEmpty() && !text.endsWith("\n")) {
            throw new ModelFormatException("the last line of " + VOCABULARY + " has no end");
        }
        // String.lines() would also split at carriage returns.
        return text.isEmpty()
                ? List.of()
                : List.of(text.substring(0, text.length() - 1).split("\n", -1));
    }

    private static byte[] utf8(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "A word piece or the licence has a lone surrogate, which UTF-8 can't hold", e);
        }
    }

    private static String text(String name, byte[] utf8) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
        } catch (CharacterCodingException e) {
            throw new ModelFormatException("its " + name + " is not UTF-8", e);
        }
    }

    /** In words where the exception has the path only. */
    private static String reason(IOException e, String missing) {
        if (e instanceof NoSuchFileException) {
            return "there is no such " + missing;
        }
        return e instanceof AccessDeniedException ? "access is denied" : e.getMessage();
    }
}
