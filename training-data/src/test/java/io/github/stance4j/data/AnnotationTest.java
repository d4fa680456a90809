// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.Span;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the codebook asks of each sentence and of each actor, as far as a program can tell. */
class AnnotationTest {

    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:the|an?) .*");
    private static final Pattern PROPER_ARTICLE = Pattern.compile("The (?:Hague|Gambia)\\b.*");
    private static final Pattern NOT_A_LINE = Pattern.compile("\\p{Cntrl}|\uFFFD| {2}|^\\s|\\s$");

    private static final List<AnnotatedSentence> SENTENCES = Sentences.ALL;

    @Test
    void sentencesAreOneCleanLine() {
        assertNone(s -> NOT_A_LINE.matcher(s.text()).find());
        assertNone(s -> !Normalizer.isNormalized(s.text(), Normalizer.Form.NFC));
    }

    @Test
    void mentionsHaveNoLeadingArticleAndNoSpaceAround() {
        assertNone((s, actor) -> !actor.text().equals(actor.text().strip()));
        assertNone(
                (s, actor) ->
                        ARTICLE.matcher(actor.text()).matches()
                                && !PROPER_ARTICLE.matcher(actor.text()).matches());
    }

    @Test
    void mentionsAreWholeWords() {
        assertNone((s, actor) -> inAWord(s.text(), actor.span().start()));
        assertNone((s, actor) -> inAWord(s.text(), actor.span().end()));
    }

    @Test
    void mentionsDoNotOverlap() {
        assertNone(
                s -> {
                    List<Span> spans =
                            s.actors().stream().map(AnnotatedActor::span).sorted().toList();
                    for (int i = 1; i < spans.size(); i++) {
                        if (spans.get(i).start() < spans.get(i - 1).end()) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    @Test
    void everyStanceHeldHasACueThatStandsInTheSentence() {
        assertNone((s, actor) -> cues(actor).size() != actor.held().size());
        assertNone((s, actor) -> cues(actor).stream().anyMatch(cue -> !standsIn(s.text(), cue)));
    }

    /** Which values are known, {@link CodebookTest} checks. */
    @ParameterizedTest
    @EnumSource(Column.class)
    void aColumnIsTheSameInAllRowsOfASentence(Column column) {
        assertNone(s -> column.cells(s).size() != 1);
    }

    private static boolean inAWord(String text, int place) {
        return place > 0
                && place < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(place))
                && Character.isLetterOrDigit(text.codePointAt(place));
    }

    private static List<String> cues(AnnotatedActor actor) {
        String cell = actor.metadata().getOrDefault("cue", "");
        return Arrays.stream(cell.split(" ; ")).filter(cue -> !cue.isEmpty()).toList();
    }

    /** The parts of a cue stand in the sentence in their order, in upper or lower case. */
    private static boolean standsIn(String text, String cue) {
        String sentence = text.toLowerCase(Locale.ROOT);
        int from = 0;
        for (String part : cue.toLowerCase(Locale.ROOT).split(" … ")) {
            int place = sentence.indexOf(part, from);
            if (place < 0) {
                return false;
            }
            from = place + part.length();
        }
        return true;
    }

    private void assertNone(Predicate<AnnotatedSentence> defective) {
        List<String> found =
                SENTENCES.stream().filter(defective).map(s -> s.id() + " " + s.text()).toList();
        assertEquals(List.of(), found);
    }

    private void assertNone(BiPredicate<AnnotatedSentence, AnnotatedActor> defective) {
        List<String> found =
                SENTENCES.stream()
                        .flatMap(
                                s ->
                                        s.actors().stream()
                                                .filter(actor -> defective.test(s, actor))
                                                .map(actor -> s.id() + " " + actor.text()))
                        .toList();
        assertEquals(List.of(), found);
    }
}
