// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.evaluation.Setting;
import io.github.stance4j.model.archive.AtomicFile;
import io.github.stance4j.selection.SelectionStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What choosing sentences bought.
 *
 * @param figure the name of the figure, as in a {@link LearningCurveResult}
 * @param setting whether actors were given or found
 * @param points one for each strategy, part and seed
 */
public record ChoiceCurveResult(String figure, Setting setting, List<ChoicePoint> points) {

    /** Copies the list. */
    public ChoiceCurveResult {
        points = List.copyOf(points);
    }

    /** Returns the strategies, in the order of the points. */
    public List<SelectionStrategy> strategies() {
        return points.stream().map(ChoicePoint::strategy).distinct().toList();
    }

    /**
     * Returns by how much each strategy is better than the lot: at each part after the first, and
     * in the mean over these if there are several. None if the lot is not among the strategies.
     */
    public List<ChoiceDifference> differences() {
        return strategies().stream()
                .filter(strategy -> strategy != SelectionStrategy.RANDOM)
                .flatMap(strategy -> ChoiceDifference.of(strategy, points).stream())
                .toList();
    }

    /** Returns a Markdown table, and in words by how much choosing is better than the lot. */
    public String markdown() {
        return ChoiceText.table(this) + ChoiceText.differences(this);
    }

    /** Returns a line of comma-separated values for each point, below a header. */
    public String csv() {
        return ChoiceText.csv(points);
    }

    /** Returns a picture as SVG: a line for each strategy. */
    public String svg() {
        return CurvePlot.of(
                CurveText.title(figure, setting),
                points.stream().map(ChoiceCurveResult::lineOfStrategy).toList());
    }

    /** A line is drawn for each data set; here it is to be for each strategy. */
    private static CurvePoint lineOfStrategy(ChoicePoint one) {
        CurvePoint point = one.point();
        return new CurvePoint(
                point.part(),
                point.seed(),
                point.sentences(),
                point.epochs(),
                one.strategy().toString(),
                point.value(),
                point.interval());
    }

    /**
     * Writes {@code choice-curve.md}, {@code .csv}, {@code .json} and {@code .svg}.
     *
     * @throws IOException if a file can't be written
     */
    public void writeTo(Path folder) throws IOException {
        write(folder.resolve("choice-curve.md"), markdown().getBytes(StandardCharsets.UTF_8));
        write(folder.resolve("choice-curve.csv"), csv().getBytes(StandardCharsets.UTF_8));
        write(folder.resolve("choice-curve.json"), ChoiceJson.of(this));
        write(folder.resolve("choice-curve.svg"), svg().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        AtomicFile.write(file, out -> out.write(bytes));
    }
}
