// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 in lower-case hexadecimal. */
public final class Sha256 {

    /** The number of hexadecimal digits. */
    static final int LENGTH = 64;

    private Sha256() {}

    /**
     * Returns the 64 digits of all that is left of a stream, which the caller closes.
     *
     * @throws IOException if it can't be read
     */
    public static String of(InputStream in) throws IOException {
        MessageDigest digest = digest();
        try (OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(sink);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Returns the 64 digits of the tensors' names in UTF-8 and elements as big-endian floats. */
    public static String of(List<WeightTensor> tensors) {
        MessageDigest digest = digest();
        for (WeightTensor tensor : tensors) {
            digest.update(tensor.name().getBytes(StandardCharsets.UTF_8));
            ByteBuffer values = ByteBuffer.allocate(tensor.size() * Float.BYTES);
            tensor.writeTo(values.asFloatBuffer());
            digest.update(values);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] bytes, int length) {
        MessageDigest digest = digest();
        digest.update(bytes, 0, length);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }

    static String of(byte[] bytes) {
        return of(bytes, bytes.length);
    }
}
