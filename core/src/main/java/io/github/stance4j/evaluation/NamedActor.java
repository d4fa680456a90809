// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.evaluation;

import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All mentions of one name in one sentence, which count as one actor.
 *
 * <p>The same name is the same text but for white space around it; case makes a difference.
 *
 * @param mentions the annotated or predicted actors, in their order
 * @param spans where they stand
 */
record NamedActor<T>(List<T> mentions, List<Span> spans) {

    /** Puts those with the same name together; names come in the order of their first mention. */
    static <T> List<NamedActor<T>> group(List<T> mentions, Function<T, Mention> mentionOf) {
        Map<String, NamedActor<T>> actors = new LinkedHashMap<>();
        for (T each : mentions) {
            Mention mention = mentionOf.apply(each);
            NamedActor<T> actor =
                    actors.computeIfAbsent(
                            mention.text().strip(),
                            name -> new NamedActor<>(new ArrayList<>(), new ArrayList<>()));
            actor.mentions().add(each);
            actor.spans().add(mention.span());
        }
        return List.copyOf(actors.values());
    }

    boolean any(Predicate<T> condition) {
        return mentions.stream().anyMatch(condition);
    }
}
