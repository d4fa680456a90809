// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which models differ in nothing but their seed, by the names that {@code run-public.sh} gives. */
final class SeedGroups {

    private static final Pattern NAME = Pattern.compile("(.+)-seed\\d+\\.stance");

    private SeedGroups() {}

    /** Returns the models that have others of their kind, by what they are called without seed. */
    static Map<String, List<String>> of(Collection<String> models) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String model : models) {
            Matcher name = NAME.matcher(model);
            if (name.matches()) {
                groups.computeIfAbsent(name.group(1), group -> new ArrayList<>()).add(model);
            }
        }
        groups.values().removeIf(group -> group.size() < 2);
        return groups;
    }
}
