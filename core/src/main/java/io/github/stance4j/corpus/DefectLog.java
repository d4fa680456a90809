// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the defects of one file, so that all are reported in one run. */
final class DefectLog {

    private final String source;
    private final List<CorpusDefect> defects = new ArrayList<>();

    DefectLog(String source) {
        this.source = source;
    }

    void add(int line, String column, String message) {
        defects.add(new CorpusDefect(source, line, Optional.of(column), message));
    }

    void add(int line, String message) {
        defects.add(new CorpusDefect(source, line, Optional.empty(), message));
    }

    void add(CorpusDefect defect) {
        defects.add(defect);
    }

    boolean isEmpty() {
        return defects.isEmpty();
    }

    int size() {
        return defects.size();
    }

    /** Returns the defects in the order of the file. */
    List<CorpusDefect> sorted() {
        return defects.stream().sorted(Comparator.comparingInt(CorpusDefect::line)).toList();
    }

    void throwIfAny() {
        if (!defects.isEmpty()) {
            throw new CorpusFormatException(sorted());
        }
    }
}
