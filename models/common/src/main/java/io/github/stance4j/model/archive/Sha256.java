// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hexadecimal. */
public final class Sha256 {

    /** The number of hexadecimal digits. */
    static final int LENGTH = 64;

    private Sha256() {}

    static String of(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }

    /** Returns the 64 digits of some bytes. */
    public static String of(byte[] bytes) {
        return of(bytes, bytes.length);
    }
}
