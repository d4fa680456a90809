// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh.subject;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Systems that are closed together.
 *
 * @param all in their order
 */
public record OpenSubjects(List<Subject> all) implements AutoCloseable {

    /** Copies the list. */
    public OpenSubjects {
        all = List.copyOf(all);
    }

    /** Makes something of each, by their names, in order. */
    public <T> Map<String, T> each(Function<Subject, T> maker) {
        Map<String, T> made = new LinkedHashMap<>();
        all.forEach(subject -> made.put(subject.name(), maker.apply(subject)));
        return made;
    }

    @Override
    public void close() {
        all.forEach(Subject::close);
    }
}
