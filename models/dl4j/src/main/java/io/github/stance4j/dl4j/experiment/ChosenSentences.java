// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusHash;
import io.github.stance4j.model.json.JsonObject;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The groups of sentences that were chosen for a model, in a file. */
final class ChosenSentences {

    private static final String FORMAT = "stance4j-choice";
    private static final String GROUPS = "groups";

    private final KeptJson file;

    /**
     * @param seen what the model had learnt from that chose
     * @param rest what it chose from
     */
    ChosenSentences(Path file, Corpus seen, Corpus rest) {
        this.file = new KeptJson(file, FORMAT, 1, CorpusHash.sha256(seen, rest));
    }

    /**
     * Returns what is in the file; if it is not there, it is chosen and written.
     *
     * @throws io.github.stance4j.ModelFormatException if the file is about other sentences
     * @throws java.io.UncheckedIOException if it can't be read or written
     */
    Set<String> orElse(Supplier<Set<String>> choice) {
        Set<String> groups = new LinkedHashSet<>();
        file.read(root -> groups.addAll(root.list(GROUPS, JsonObject::string)));
        if (groups.isEmpty()) {
            groups.addAll(choice.get());
            file.write(Map.of(GROUPS, List.copyOf(groups)));
        }
        return groups;
    }
}
