// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stance4j.Span;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusReader;
import io.github.stance4j.corpus.CorpusWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A corpus in another language than the encoder's trains, and its actors stand where they are said
 * to stand. How well they are found, and what is said of them, is another question.
 */
class OtherLanguageTest {

    private static final Corpus NOTICIAS =
            CorpusReader.read(ShownPage.ROOT.resolve("examples/corpora/noticias.csv"));

    /** What is counted otherwise in pieces or bytes than in characters. */
    private static final Pattern ACCENTED = Pattern.compile("[áéíóúüñÁÉÍÓÚÑ]");

    private static final Pattern QUOTES = Pattern.compile("[«»“”]");

    @TempDir private static Path folder;
    private static Path model;

    @BeforeAll
    static void train() throws IOException {
        Path corpus = folder.resolve("noticias.csv");
        CorpusWriter.write(
                new Corpus(NOTICIAS.schema(), NOTICIAS.sentences().subList(0, 60)), corpus);
        model = folder.resolve("noticias.stance");

        Run run =
                Run.of(
                        "train",
                        corpus.toString(),
                        "--output=" + model,
                        "--set=epochs=2",
                        "--set=batch-size=2",
                        "--set=frozen-layers=6",
                        "--set=head-learning-rate=0.003",
                        "--set=threads=1");

        assertEquals(0, run.status(), run.err());
    }

    /** Returns the answers about each sentence, whose text has come back as it was. */
    private static List<JsonNode> score(String input, String... args) {
        List<String> all = new ArrayList<>(List.of("score", "--model=" + model, "--format=jsonl"));
        all.addAll(List.of(args));
        Run run = Run.withModels(ClassifierSource.CLASS_PATH, input, all.toArray(String[]::new));
        assertEquals(0, run.status(), run.err());
        List<JsonNode> lines = run.json();
        assertEquals(
                NOTICIAS.sentences().stream().map(AnnotatedSentence::text).toList(),
                lines.stream().map(line -> line.get("sentence").textValue()).toList());
        return lines;
    }

    /** Returns the spans of a line, each of which has the text that stands there. */
    private static List<Span> spans(JsonNode line) {
        String sentence = line.get("sentence").textValue();
        List<Span> spans = new ArrayList<>();
        for (JsonNode actor : line.get("actors")) {
            Span span = new Span(actor.get("start").intValue(), actor.get("end").intValue());
            assertEquals(span.of(sentence), actor.get("text").textValue());
            spans.add(span);
        }
        return spans;
    }

    @Test
    void givenActorsStandWhereTheyWereGiven() {
        String file = ShownPage.ROOT.resolve("examples/corpora/noticias.csv").toString();

        List<List<Span>> scored =
                score("", file, "--input-format=csv").stream()
                        .map(OtherLanguageTest::spans)
                        .toList();

        assertEquals(
                NOTICIAS.sentences().stream()
                        .map(sentence -> sentence.actors().stream().map(a -> a.span()).toList())
                        .toList(),
                scored);
    }

    @Test
    void foundActorsAreWholeWordsOfTheSentence() {
        String input =
                NOTICIAS.sentences().stream()
                        .map(AnnotatedSentence::text)
                        .collect(Collectors.joining("\n"));

        List<JsonNode> lines = score(input, "-", "--input-format=lines");
        List<String> before = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            AnnotatedSentence sentence = NOTICIAS.sentences().get(i);
            for (Span span : spans(lines.get(i))) {
                assertTrue(
                        isWhole(sentence.text(), span),
                        () -> span.of(sentence.text()) + " in " + sentence.text());
                if (sentence.actors().stream().anyMatch(actor -> actor.span().equals(span))) {
                    before.add(sentence.text().substring(0, span.end()));
                }
            }
        }

        // The model is hardly trained, but none of these would be there if offsets were wrong.
        assertTrue(before.stream().anyMatch(ACCENTED.asPredicate()), before.toString());
        assertTrue(before.stream().anyMatch(QUOTES.asPredicate()), before.toString());
    }

    /** Tells whether no word goes on before or behind the span. */
    private static boolean isWhole(String sentence, Span span) {
        return (span.start() == 0 || !Character.isLetter(sentence.charAt(span.start() - 1)))
                && (span.end() == sentence.length()
                        || !Character.isLetter(sentence.charAt(span.end())));
    }
}
