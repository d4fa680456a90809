// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.CsvTable;
import io.github.stance4j.evaluation.Agreement;
import io.github.stance4j.evaluation.Disagreement;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Both annotations are on record, and what they disagree on has been decided. */
class SecondAnnotationTest {

    private static final Corpus FIRST = read("first-annotation.csv");
    private static final Corpus SECOND = read("second-annotation.csv");
    private static final Map<String, AnnotatedSentence> CORPUS =
            Sentences.ALL.stream()
                    .collect(Collectors.toMap(AnnotatedSentence::id, Function.identity()));

    private record Key(String sentence, String actor, String label) {}

    private static Corpus read(String file) {
        return CorpusReader.read(Sentences.FOLDER.resolve(file));
    }

    private static Map<Key, String> decisions() throws IOException {
        String file = "adjudication.csv";
        CsvTable table = CsvTable.parse(Files.readString(Sentences.FOLDER.resolve(file)), file);
        Map<Key, String> decisions = new HashMap<>();
        table.rows()
                .forEach(
                        row ->
                                decisions.put(
                                        new Key(
                                                table.cell(row, "sentence_id"),
                                                table.cell(row, "actor"),
                                                table.cell(row, "label")),
                                        table.cell(row, "decision")));
        return decisions;
    }

    @Test
    void bothAreOfSentencesThatAreNotTrainedOn() {
        assertEquals(
                FIRST.sentences().stream().map(AnnotatedSentence::id).toList(),
                SECOND.sentences().stream().map(AnnotatedSentence::id).toList());
        for (AnnotatedSentence sentence : SECOND.sentences()) {
            AnnotatedSentence own = CORPUS.get(sentence.id());
            assertEquals(own.text(), sentence.text());
            assertTrue(!own.split().orElseThrow().label().equals("train"), own.id());
        }
    }

    @Test
    void everyDisagreementIsDecidedAndTheCorpusHasTheDecision() throws IOException {
        Map<Key, String> decisions = decisions();
        List<Disagreement> disagreements = Agreement.of(FIRST, SECOND).disagreements();

        assertEquals(disagreements.size(), decisions.size());
        for (Disagreement one : disagreements) {
            String decision = decisions.get(new Key(one.sentenceId(), one.actor(), one.label()));
            assertTrue(
                    "first".equals(decision) || "second".equals(decision), one + ": " + decision);
            String decided = decision.equals("first") ? one.first() : one.second();
            assertEquals(decided, ofCorpus(one), one.toString());
        }
    }

    private static String ofCorpus(Disagreement one) {
        Optional<AnnotatedActor> actor =
                CORPUS.get(one.sentenceId()).actors().stream()
                        .filter(a -> a.text().equals(one.actor()))
                        .findFirst();
        if (one.label().equals(Disagreement.ACTOR)) {
            return actor.isPresent() ? Disagreement.MARKED : Disagreement.NOT_MARKED;
        }
        String name = one.label().substring(one.label().indexOf(':') + 1);
        return one.label().startsWith("class:")
                ? actor.orElseThrow().label(name).orElseThrow()
                : actor.orElseThrow().holds(new Stance(name)) ? "1" : "0";
    }
}
