// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import io.github.stance4j.ModelFormatException;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** Reads the entries that a manifest lists, each checked against it. */
final class EntryReader {

    /**
     * Weights hardly compress and text does so a few times over: more than this is no model but a
     * trap that expands.
     */
    private static final int EXPANSION_LIMIT = 50;

    /** What any archive may expand to, so that tiny models of zeros are read too. */
    private static final long SMALL = 16 << 20;

    private final ZipContainer zip;
    private final Iterator<Manifest.Entry> listed;
    private long allowance;

    EntryReader(ZipContainer zip, List<Manifest.Entry> listed, int archiveLength) {
        this.zip = zip;
        this.listed = listed.iterator();
        this.allowance = SMALL + (long) EXPANSION_LIMIT * archiveLength;
    }

    /**
     * Reads the next entry.
     *
     * @throws ModelFormatException if the manifest does not list it next, or it is not as listed
     */
    byte[] next(String name) throws IOException {
        Manifest.Entry entry = listed.hasNext() ? listed.next() : null;
        if (entry == null || !entry.name().equals(name)) {
            throw new ModelFormatException(
                    "its manifest must list "
                            + name
                            + " next, found "
                            + (entry == null ? "nothing" : entry.name()));
        }
        allowance -= entry.bytes();
        if (entry.bytes() < 0 || allowance < 0) {
            throw new ModelFormatException(
                    "the " + entry.bytes() + " bytes of its " + name + " are beyond reason");
        }
        byte[] bytes = zip.next(name, entry.bytes());
        if (bytes.length != entry.bytes() || !Sha256.of(bytes).equals(entry.sha256())) {
            throw new ModelFormatException(
                    "its "
                            + name
                            + " does not have the length and checksum that the manifest tells");
        }
        return bytes;
    }

    /**
     * Checks that nothing more is listed or there.
     *
     * @throws ModelFormatException if there is
     */
    void requireEnd() throws IOException {
        if (listed.hasNext()) {
            throw new ModelFormatException(
                    "its manifest lists " + listed.next().name() + ", which is unexpected");
        }
        zip.requireEnd();
    }
}
