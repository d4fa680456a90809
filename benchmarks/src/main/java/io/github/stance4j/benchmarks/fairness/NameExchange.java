// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.fairness;

import io.github.stance4j.SentenceQuery;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Renaming;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Exchanges the names of a sentence's actors for those of one region: a country that is an actor by
 * its bare name for a country, and the name after a person's title for a person's. All else stays,
 * so what an actor holds does, too.
 */
final class NameExchange {

    /** Countries by the names that Java gives them in English. */
    private static final Set<String> COUNTRIES =
            Arrays.stream(Locale.getISOCountries())
                    .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
                    .collect(Collectors.toUnmodifiableSet());

    /** A title, and after it nothing but a name of two words or more. */
    private static final Pattern PERSON =
            Pattern.compile(
                    "(?:^|.*[ -])(?i:president|premier|chancellor|minister|secretary|senator|governor|mayor"
                            + "|envoy|ambassador|delegate|negotiator|spokesman|spokeswoman|spokesperson"
                            + "|general|colonel|admiral|commander|chief|leader|chairman|chairwoman"
                            + "|director|bishop|archbishop|rabbi|imam|sheikh|judge|professor|aide"
                            + "|adviser|official|researcher|analyst|lawmaker|deputy|captain) "
                            + "(?<name>\\p{Lu}[\\p{L}'’.-]+(?: (?:\\p{Lu}[\\p{L}'’.-]*|al-\\p{L}+|bin|ibn|de|da|van|von|der))+)");

    private final Names names;
    private final String region;
    private final Random random;

    /**
     * @param region where the new names come from
     * @param random which of them
     */
    NameExchange(Names names, String region, Random random) {
        this.names = names;
        this.region = region;
        this.random = random;
    }

    /**
     * Returns the sentence with other names, its actors in their order, if it has any to change.
     */
    Optional<SentenceQuery> exchange(AnnotatedSentence sentence) {
        Map<String, String> others = others(sentence);
        if (others.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Renaming(others, Set.of()).of(sentence).query());
    }

    /** Returns the names to exchange and what for; no two for the same. */
    private Map<String, String> others(AnnotatedSentence sentence) {
        List<String> countries = shuffled(names.countries(region));
        List<String> persons = shuffled(names.persons(region));
        Map<String, String> others = new LinkedHashMap<>();
        for (AnnotatedActor actor : sentence.actors()) {
            String text = actor.text();
            Matcher person = PERSON.matcher(text);
            if (COUNTRIES.contains(text)) {
                countries.remove(text);
                if (!others.containsKey(text) && !countries.isEmpty()) {
                    others.put(text, countries.remove(0));
                }
            } else if (person.matches() && !persons.isEmpty()) {
                others.computeIfAbsent(person.group("name"), name -> persons.remove(0));
            }
        }
        return others;
    }

    private List<String> shuffled(List<String> all) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
