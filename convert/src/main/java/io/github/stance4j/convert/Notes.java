// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what is to be told. */
final class Notes {

    private final Map<String, Integer> losses = new LinkedHashMap<>();
    private final Map<String, Integer> remarks = new LinkedHashMap<>();

    void lost(String what) {
        lost(what, 1);
    }

    void lost(String what, int count) {
        if (count > 0) {
            losses.merge(what, count, Integer::sum);
        }
    }

    /**
     * Counts what can't become a column as columns of that name mean something.
     *
     * @param remedy what to do about it
     */
    void reserved(String what, String name, String remedy) {
        lost(what + " \"" + name + "\": the name means something else in a corpus, " + remedy);
    }

    void remark(String what) {
        remarks.merge(what, 1, Integer::sum);
    }

    List<Note> list() {
        List<Note> notes = new ArrayList<>();
        losses.forEach((text, count) -> notes.add(new Note(text, count, true)));
        remarks.forEach((text, count) -> notes.add(new Note(text, count, false)));
        return List.copyOf(notes);
    }
}
