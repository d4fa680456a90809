// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.cli.terminal.TerminalText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    private static final String TEXT =
            "Peru and the 中国外交部 of a rather long name condemned it, urged restraint and waited.";

    @Test
    void anActorHasALineWithEveryLabel() throws IOException {
        assertEquals(
                """
                s1  Peru slept.
                   actor                                     anger        awe          tone
                   Peru                                      ✓ 0.75 held    0.13       warm 0.60

                s2  not scored: line 7: found <x>

                ✓ held: the probability reaches the model's threshold for the stance
                """,
                table(100, "Peru slept.", Answers.actor("Peru slept.", 0, 4, Answers.ANGER)));
    }

    @Test
    void aNarrowTerminalHasALineForEachLabel() throws IOException {
        assertEquals(
                """
                s1  Peru slept.
                   Peru
                     ✓ 0.75 held  anger
                       0.13       awe
                       warm 0.60  tone
                """,
                table(40, "Peru slept.", Answers.actor("Peru slept.", 0, 4, Answers.ANGER))
                        .lines()
                        .limit(5)
                        .reduce("", (a, b) -> a + b + "\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 40, 50, 60, 72, 80, 100, 200})
    void noLineIsWiderThanTheTerminal(int width) throws IOException {
        String table =
                table(
                        width,
                        TEXT.repeat(3),
                        Answers.actor(TEXT, 0, 4, Answers.ANGER, Answers.AWE),
                        Answers.toward(Answers.actor(TEXT, 0, 60), TEXT, 0, 60));

        table.lines().forEach(line -> assertTrue(TerminalText.width(line) <= width, line + width));
        assertTrue(table.replaceAll("\\s", "").contains("外交部ofarather"), table);
    }

    @Test
    void longNamesOfLabelsBreakWhereTheirWordsEnd() {
        LabelSchema schema =
                new LabelSchema(
                        List.of(
                                Stance.CONDEMNATION,
                                Stance.DE_ESCALATION_CALL,
                                Stance.MEDIATION_OFFER),
                        List.of(new LabelSet("sentiment", List.of("negative"))));

        assertEquals(1, new TableLayout(schema, 100).header().size());
        List<String> header = new TableLayout(schema, 80).header();
        assertEquals(2, header.size());
        assertTrue(header.get(0).matches("actor +condemnation +de_escalation_ +mediation_ .*"));
        assertTrue(header.get(1).matches(" +call +offer"));
        assertFalse(new TableLayout(schema, 60).hasColumns());
    }

    @Test
    void colourIsOnlyAddedToSignAndWord() throws IOException {
        String text = "Peru slept.";
        ActorStance actor = Answers.actor(text, 0, 4, Answers.ANGER);

        String coloured =
                Answers.written(
                        OutputFormat.TABLE, new OutputLook("", true, 100, true), text, actor);

        assertTrue(coloured.contains("\u001B[1;36m✓ 0.75 held\u001B[0m"), coloured);
        assertEquals(table(100, text, actor), coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
    }

    @Test
    void textCanNotActOnTheTerminal() throws IOException {
        String text = "Pe\u001B[31mru\u0007 \u009B2J\nslept.";

        String table = table(100, text, Answers.actor(text, 0, 9));

        assertTrue(table.codePoints().allMatch(c -> c == '\n' || !Character.isISOControl(c)));
        assertTrue(table.contains("Pe�[31mru� �2J slept."), table);
    }

    @Test
    void sentencesWithoutTextOrActorsSaySo() throws IOException {
        assertTrue(table(100, " ").startsWith("s1  (blank)\n   no actors\n"));
    }

    private static String table(int width, String text, ActorStance... actors) throws IOException {
        return Answers.written(
                OutputFormat.TABLE, new OutputLook("", true, width, false), text, actors);
    }
}
