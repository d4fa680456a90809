// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import io.github.stance4j.ModelFormatException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The last bytes of an archive: the checksum of all that comes before them.
 *
 * <p>It stands in the ZIP's comment, where ZIP tools expect free text, and so it protects the
 * manifest and the ZIP's own structures too, which no checksum inside of an entry could.
 */
final class Seal {

    private static final String PREFIX = "stance4j-model sha256=";
    private static final int LENGTH = PREFIX.length() + Sha256.LENGTH;
    private static final byte[] ZIP_START = {'P', 'K', 3, 4};

    /** What stands in the comment until {@link #close(byte[])}; of the final length. */
    static final String OPEN = PREFIX + "0".repeat(Sha256.LENGTH);

    private static final String REMEDY =
            ". Copy or download it again, as it is: an archive that another program has packed anew"
                    + " has no seal";

    private Seal() {}

    /** Puts the checksum into the last bytes, which hold {@link #OPEN}. */
    static void close(byte[] archive) {
        byte[] seal = of(archive);
        System.arraycopy(seal, 0, archive, archive.length - LENGTH, LENGTH);
    }

    /**
     * Checks that an archive is whole.
     *
     * @throws ModelFormatException if it is not an archive of ours, or incomplete, or altered
     */
    static void check(byte[] archive) {
        if (archive.length == 0) {
            throw new ModelFormatException("it is empty" + REMEDY);
        }
        if (!Arrays.equals(ZIP_START, Arrays.copyOf(archive, ZIP_START.length))) {
            throw new ModelFormatException(
                    "it is no stance4j model: a model is a ZIP archive, as stance4j train and export"
                            + " write it");
        }
        if (archive.length <= LENGTH || !tail(archive).startsWith(PREFIX)) {
            throw new ModelFormatException(
                    "it is truncated or altered, or another kind of ZIP archive: it does not end"
                            + " with the checksum of a stance4j model"
                            + REMEDY);
        }
        String expected = new String(of(archive), StandardCharsets.US_ASCII);
        if (!tail(archive).equals(expected)) {
            throw new ModelFormatException(
                    "it is altered: it ends with \""
                            + tail(archive)
                            + "\", but its content has \""
                            + expected
                            + "\""
                            + REMEDY);
        }
    }

    private static byte[] of(byte[] archive) {
        return (PREFIX + Sha256.of(archive, archive.length - LENGTH))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String tail(byte[] archive) {
        return new String(archive, archive.length - LENGTH, LENGTH, StandardCharsets.ISO_8859_1);
    }
}
