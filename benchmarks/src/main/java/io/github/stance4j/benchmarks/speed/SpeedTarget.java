// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a ratio should be, and is.
 *
 * @param what the ratio
 * @param atLeast whether it should be at least the bound; at most otherwise
 * @param bound what it should be
 * @param is what it is
 */
record SpeedTarget(String what, boolean atLeast, double bound, double is) {

    private static final double FLOAT32 = 0.85;
    private static final double INT8 = 1.7;
    private static final double DL4J = 0.30;
    private static final double MEDIAN = 1.25;
    private static final double TAIL = 1.3;

    /** Over what one would take otherwise. */
    private static final double RIVAL = 10;

    /**
     * Returns the targets of what was measured with most threads against the encoder alone, or
     * against what one would take otherwise.
     */
    static List<SpeedTarget> of(SpeedFigures figures) {
        boolean referenceIsOurs =
                Stream.of(MeasuredSystem.values())
                        .anyMatch(system -> system.shown().equals(figures.reference()));
        if (!referenceIsOurs) {
            return batch(figures, MeasuredSystem.ONNX)
                    .map(is -> List.of(ofBatches(MeasuredSystem.ONNX, RIVAL, is)))
                    .orElse(List.of());
        }
        return figures.reference().equals(MeasuredSystem.RAW.shown())
                ? besideTheEncoder(figures)
                : List.of();
    }

    private static List<SpeedTarget> besideTheEncoder(SpeedFigures figures) {
        List<SpeedTarget> targets = new ArrayList<>();
        batch(figures, MeasuredSystem.ONNX)
                .ifPresent(is -> targets.add(ofBatches(MeasuredSystem.ONNX, FLOAT32, is)));
        batch(figures, MeasuredSystem.ONNX_INT8)
                .ifPresent(is -> targets.add(ofBatches(MeasuredSystem.ONNX_INT8, INT8, is)));
        double dl4j =
                figures.productBound() == null
                        ? DL4J
                        : Math.min(DL4J, figures.productBound().median());
        batch(figures, MeasuredSystem.DL4J)
                .ifPresent(is -> targets.add(ofBatches(MeasuredSystem.DL4J, dl4j, is)));
        Optional<SingleFigure> raw = single(figures, MeasuredSystem.RAW);
        Optional<SingleFigure> onnx = single(figures, MeasuredSystem.ONNX);
        if (raw.isPresent() && onnx.isPresent()) {
            targets.add(
                    new SpeedTarget(
                            "a single sentence's p50, " + MeasuredSystem.ONNX.shown(),
                            false,
                            MEDIAN,
                            onnx.get().ratio().median()));
            targets.add(
                    new SpeedTarget(
                            "its p99/p50 over that of the encoder alone",
                            false,
                            TAIL,
                            onnx.get().tail() / raw.get().tail()));
        }
        return targets;
    }

    private static SpeedTarget ofBatches(MeasuredSystem system, double bound, double is) {
        return new SpeedTarget("sentences/s, " + system.shown(), true, bound, is);
    }

    private static Optional<Double> batch(SpeedFigures figures, MeasuredSystem system) {
        return figures.batches().stream()
                .filter(row -> row.system().equals(system.shown()))
                .reduce((one, other) -> other.threads() > one.threads() ? other : one)
                .map(row -> row.ratio().median());
    }

    private static Optional<SingleFigure> single(SpeedFigures figures, MeasuredSystem system) {
        return figures.single().stream()
                .filter(row -> row.system().equals(system.shown()))
                .reduce((one, other) -> other.threads() > one.threads() ? other : one);
    }

    private boolean holds() {
        return atLeast ? is >= bound : is <= bound;
    }

    /** Returns the row of the table. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %s %.2f | %.2f%s |\n",
                what,
                atLeast ? "≥" : "≤",
                bound,
                is,
                holds() ? "" : ", **not met**");
    }
}
