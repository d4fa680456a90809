// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.data;

import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of metadata that describe a sentence, and the values that they can have. */
enum Column {
    CONSTRUCTION(
            "active passive nominalisation quote_speaker_first quote_speaker_inside"
                    + " quote_speaker_last quote_implicit indirect_report spokesperson relayer"
                    + " negation hypothetical demanded coordination_same coordination_mixed"
                    + " contrast relative_clause apposition pronoun headline metonymy collective"
                    + " mediation_in_passing minimal_pair near_miss plain_news"),
    DOMAIN(
            "diplomacy armed_conflict domestic_politics elections labour business courts sport"
                    + " education religion local environment trade economy crime science weather"
                    + " culture"),
    REGION(
            "north_africa middle_east sub_saharan_africa western_europe eastern_europe"
                    + " central_asia south_asia east_asia southeast_asia oceania north_america"
                    + " latin_america caribbean global"),
    REGISTER("wire broadsheet communique transcript headline social_media"),
    YEAR("");

    private final Set<String> known;

    Column(String values) {
        this.known =
                Arrays.stream(values.split(" "))
                        .filter(value -> !value.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the values that the column may have; none for {@link #YEAR}. */
    Set<String> known() {
        return known;
    }

    /** Returns the column's name in the file. */
    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the different cells of a sentence's rows: one, if all is well. */
    List<String> cells(AnnotatedSentence sentence) {
        Stream<Map<String, String>> rows =
                sentence.actors().isEmpty()
                        ? Stream.of(sentence.metadata())
                        : sentence.actors().stream().map(AnnotatedActor::metadata);
        return rows.map(row -> row.getOrDefault(header(), "")).distinct().toList();
    }

    /** Returns the values of a sentence. */
    List<String> of(AnnotatedSentence sentence) {
        return List.of(cells(sentence).get(0).split(" "));
    }
}
