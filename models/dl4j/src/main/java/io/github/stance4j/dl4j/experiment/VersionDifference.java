// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Something that trained a model and is not the same now.
 *
 * @param name what it is, such as {@code java} or {@code threads}
 * @param then what it was; empty if the model does not tell
 * @param now what it is; empty if it is not there
 */
public record VersionDifference(String name, Optional<String> then, Optional<String> now) {

    private static final Map<String, String> EFFECTS =
            Map.of(
                    "stance4j", "another release may train in another way",
                    "nd4j", "another release of ND4J may compute in another order",
                    "nd4j-build",
                            "another build of ND4J's library adds in another order, so that last"
                                    + " digits differ",
                    "threads", "with other numbers of threads the last digits of products differ",
                    "java", "another Java may round functions such as exp in another way",
                    "os", "libraries of another system or processor compute in another order");

    /** Checks that all are there. */
    public VersionDifference {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(then, "then");
        Objects.requireNonNull(now, "now");
    }

    static List<VersionDifference> between(Map<String, String> then, Map<String, String> now) {
        Set<String> names = new LinkedHashSet<>(then.keySet());
        names.addAll(now.keySet());
        List<VersionDifference> differences = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(then.get(name), now.get(name))) {
                differences.add(
                        new VersionDifference(
                                name,
                                Optional.ofNullable(then.get(name)),
                                Optional.ofNullable(now.get(name))));
            }
        }
        return differences;
    }

    /** Returns in words what it was, what it is, and what that may do. */
    public String text() {
        return name
                + " was "
                + then.orElse("not written down")
                + ", is "
                + now.orElse("not there")
                + ": "
                + EFFECTS.getOrDefault(name, "what that does is not known");
    }
}
