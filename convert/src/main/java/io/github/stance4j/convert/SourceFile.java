// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.corpus.Utf8Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file that has to be UTF-8. */
final class SourceFile {

    private SourceFile() {}

    /** Returns the text; empty if there is none, which is a defect. */
    static Optional<String> text(Path file, Defects defects) {
        Place place = Place.of(file.toString(), 0);
        try {
            Utf8Text decoded = Utf8Text.decode(Files.readAllBytes(file), file.toString());
            decoded.defects().forEach(defects::add);
            return decoded.defects().isEmpty() ? Optional.of(decoded.text()) : Optional.empty();
        } catch (NoSuchFileException e) {
            defects.add(place, "there is no such file");
        } catch (AccessDeniedException e) {
            defects.add(place, "can't be read: permission denied");
        } catch (IOException e) {
            defects.add(place, "can't be read: " + e.getMessage());
        }
        return Optional.empty();
    }
}
