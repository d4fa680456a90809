// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.calibration;

import io.github.stance4j.evaluation.Reliability;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How well the probabilities of a label are calibrated on a set of sentences.
 *
 * @param data what to call the sentences
 * @param subject the label, such as {@code condemnation}
 * @param reliability its answers, actors given
 */
public record CalibrationRow(String data, String subject, Reliability reliability) {

    private static final double DOUBTFUL_FROM = 0.1;
    private static final double DOUBTFUL_TO = 0.9;
    private static final int DRAWS = 1_000;
    private static final long SEED = 1;

    /** Returns the rows as a Markdown table. */
    public static String table(List<CalibrationRow> rows) {
        StringBuilder table =
                new StringBuilder(
                        "| data | label | answers | error | by chance | from 0.1 to 0.9 | error | by"
                                + " chance |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        for (CalibrationRow row : rows) {
            Reliability doubtful = row.doubtful();
            table.append(
                    String.format(
                            Locale.ROOT,
                            "| %s | %s | %d | %s | %s | %d | %s | %s |\n",
                            row.data(),
                            row.subject(),
                            row.reliability().answers(),
                            number(row.reliability().calibrationError()),
                            number(row.reliability().errorByChance(DRAWS, SEED)),
                            doubtful.answers(),
                            number(doubtful.calibrationError()),
                            number(doubtful.errorByChance(DRAWS, SEED))));
        }
        return table.toString();
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "–";
    }

    /** Returns the answers of which the system was not sure, with a probability of 0.1 to 0.9. */
    public Reliability doubtful() {
        return reliability.between(DOUBTFUL_FROM, DOUBTFUL_TO);
    }
}
