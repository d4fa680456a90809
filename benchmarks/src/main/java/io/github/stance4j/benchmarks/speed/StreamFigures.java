// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.github.stance4j.benchmarks.evaluation.MetricCell;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a long stream found.
 *
 * @param environment where and with what it was measured, by name, in order
 * @param system what answered
 * @param sentences how many were streamed
 * @param block after how many the encoder alone had its turn
 * @param tenths in their order
 */
@JsonNaming(SnakeCaseStrategy.class)
public record StreamFigures(
        Map<String, String> environment,
        String system,
        int sentences,
        int block,
        List<StreamTenth> tenths) {

    private static final double MEGA = 1e6;

    /**
     * Reads what JSON has of them.
     *
     * @throws IllegalArgumentException if a figure is missing or one too many
     */
    public static StreamFigures of(JsonNode json) {
        return FigureJson.read(json, StreamFigures.class);
    }

    private StreamTenth first() {
        return tenths.get(0);
    }

    private StreamTenth last() {
        return tenths.get(tenths.size() - 1);
    }

    /** Returns the last tenth's speed over the first's, each as a ratio to the encoder alone. */
    public double lastOverFirst() {
        return last().ratio().median() / first().ratio().median();
    }

    /** Returns the heap in use after the last tenth over that after the first. */
    public double heapGrowth() {
        return (double) last().heapBytes() / first().heapBytes();
    }

    /** Returns the resident memory likewise; nothing where the system does not tell it. */
    public OptionalDouble residentGrowth() {
        Long first = first().residentBytes();
        Long last = last().residentBytes();
        return first == null || last == null
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) last / first);
    }

    /**
     * Returns whether nothing has changed by more than it may.
     *
     * @param ratio how much the last tenth's ratio to the encoder alone may be off from the first's
     * @param memory how much greater heap or resident memory may be after it
     */
    public boolean isSteady(double ratio, double memory) {
        return Math.abs(lastOverFirst() - 1) <= ratio
                && heapGrowth() - 1 <= memory
                && residentGrowth().orElse(1) - 1 <= memory;
    }

    /** Returns the figures as a Markdown table. */
    public String markdown() {
        StringBuilder text = new StringBuilder(SpeedReport.environment(environment));
        text.append(
                String.format(
                        Locale.ROOT,
                        "%,d sentences as one stream through %s; after each %,d of them the encoder"
                                + " alone had the same ones.\n\n"
                                + "| tenth | sentences/s | encoder alone | ratio [least, greatest"
                                + " block] | heap in use, MB | resident, MB |\n"
                                + "| ---: | ---: | ---: | ---: | ---: | ---: |\n",
                        sentences,
                        system,
                        block));
        for (int i = 0; i < tenths.size(); i++) {
            StreamTenth tenth = tenths.get(i);
            text.append(
                    String.format(
                            Locale.ROOT,
                            "| %d | %.1f | %.1f | %s | %.1f | %s |\n",
                            i + 1,
                            tenth.sentencesPerSecond(),
                            tenth.rawPerSecond(),
                            SpeedReport.shown(tenth.ratio()),
                            tenth.heapBytes() / MEGA,
                            SpeedReport.megabytes(tenth.residentBytes())));
        }
        return text.append(
                        String.format(
                                Locale.ROOT,
                                "\nThe last tenth's ratio is %.3f of the first's, its heap %.3f, its"
                                        + " resident memory %s.\n",
                                lastOverFirst(),
                                heapGrowth(),
                                MetricCell.of(residentGrowth())))
                .toString();
    }
}
