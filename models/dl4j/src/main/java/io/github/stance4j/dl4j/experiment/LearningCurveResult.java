// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.evaluation.Setting;
import io.github.stance4j.model.archive.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What more data bought.
 *
 * @param figure the name of the figure: {@code stances:micro.f1}, or for a corpus without stances
 *     the macro F1 of its first label set
 * @param setting whether actors were given or found
 * @param points one for each model and data set, smaller parts first
 */
public record LearningCurveResult(String figure, Setting setting, List<CurvePoint> points) {

    /** Copies the list. */
    public LearningCurveResult {
        points = List.copyOf(points);
    }

    /** Returns a Markdown table, and in words what the last step gave. */
    public String markdown() {
        return CurveText.table(this) + CurveText.lastStep(this);
    }

    /** Returns a Markdown table. */
    public String table() {
        return CurveText.table(this);
    }

    /** Returns a line of comma-separated values for each point, below a header. */
    public String csv() {
        return CurveText.csv(points);
    }

    /** Returns a picture as SVG: a line for each data set. */
    public String svg() {
        return CurvePlot.of(CurveText.title(this), points);
    }

    /**
     * Writes {@code learning-curve.md}, {@code .csv} and {@code .svg}.
     *
     * @throws IOException if a file can't be written
     */
    public void writeTo(Path folder) throws IOException {
        write(folder.resolve("learning-curve.md"), markdown());
        write(folder.resolve("learning-curve.csv"), csv());
        write(folder.resolve("learning-curve.svg"), svg());
    }

    private static void write(Path file, String text) throws IOException {
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
