// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Locale;
import java.util.Map;

/**
 * How long it takes until there is an answer, in seconds.
 *
 * @param environment where and with what it was measured, by name, in order
 * @param runs how often, each in a process of its own
 * @param load until the classifier is there
 * @param firstAnswer until it has scored a sentence, from the same moment on
 * @param command until the command has scored a sentence and ended, Java's own start included
 */
@JsonNaming(SnakeCaseStrategy.class)
public record StartFigures(
        Map<String, String> environment,
        int runs,
        Spread load,
        Spread firstAnswer,
        Spread command) {

    /**
     * Reads what JSON has of them.
     *
     * @throws IllegalArgumentException if a figure is missing or one too many
     */
    public static StartFigures of(JsonNode json) {
        return FigureJson.read(json, StartFigures.class);
    }

    /** Returns the figures as a Markdown table. */
    public String markdown() {
        return SpeedReport.environment(environment)
                + String.format(
                        Locale.ROOT,
                        "%d runs, each in a process of its own, after one that is not counted.\n\n"
                                + "| from | to | s, median [least, greatest] |\n"
                                + "| --- | --- | ---: |\n"
                                + "| `StanceClassifier.load()` | the classifier | %s |\n"
                                + "| `StanceClassifier.load()` | its first answer | %s |\n"
                                + "| `./stance4j score` of one sentence | its end | %s |\n",
                        runs,
                        SpeedReport.shown(load),
                        SpeedReport.shown(firstAnswer),
                        SpeedReport.shown(command));
    }
}
