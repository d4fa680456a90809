// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import io.github.stance4j.ModelFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A sealed ZIP, written and read in order of its entries. */
final class ZipContainer implements AutoCloseable {

    /** The first instant that a ZIP can tell: equal models give equal bytes. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** What is told to expand further is not given memory before it has come. */
    private static final int TRUSTED_EXPANSION = 4;

    private final ZipInputStream zip;
    private final long trusted;

    private ZipContainer(byte[] archive) {
        this.zip = new ZipInputStream(new ByteArrayInputStream(archive));
        this.trusted = (long) TRUSTED_EXPANSION * archive.length;
    }

    /** Packs entries in the order of the map. */
    static byte[] pack(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment(Seal.OPEN);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTimeLocal(EPOCH);
                if (entry.getKey().equals(ModelArchive.WEIGHTS)) {
                    store(header, entry.getValue());
                }
                zip.putNextEntry(header);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        byte[] archive = bytes.toByteArray();
        Seal.close(archive);
        return archive;
    }

    /** Weights hardly compress, and to expand them would take as long as all else of reading. */
    private static void store(ZipEntry header, byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        header.setMethod(ZipEntry.STORED);
        header.setSize(bytes.length);
        header.setCrc(checksum.getValue());
    }

    /** Opens an archive before its first entry; whether it is whole is for {@link Seal} to tell. */
    static ZipContainer open(byte[] archive) {
        return new ZipContainer(archive);
    }

    /**
     * Reads the next entry.
     *
     * @param name the name that it must have
     * @param limit the number of bytes that it may have
     * @throws ModelFormatException if it is another one, or there is none, or it is longer
     */
    byte[] next(String name, int limit) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new ModelFormatException(
                    "its next entry must be "
                            + name
                            + ", found "
                            + (entry == null ? "the end" : entry.getName()));
        }
        byte[] bytes = bytes(limit);
        if (zip.read() >= 0) {
            throw new ModelFormatException(
                    "its entry " + name + " has more than the " + limit + " bytes expected");
        }
        return bytes;
    }

    /** Reads at most so many bytes. */
    private byte[] bytes(int limit) throws IOException {
        if (limit > trusted) {
            return zip.readNBytes(limit);
        }
        byte[] bytes = new byte[limit];
        int length = zip.readNBytes(bytes, 0, limit);
        return length == limit ? bytes : Arrays.copyOf(bytes, length);
    }

    /**
     * Checks that no entry is left.
     *
     * @throws ModelFormatException if there is one
     */
    void requireEnd() throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry != null) {
            throw new ModelFormatException("its entry " + entry.getName() + " is unexpected");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
