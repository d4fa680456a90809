// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.speed;

import java.util.List;
import java.util.Map;

/** Figures that were never measured, to be shown. */
final class SomeFigures {

    private static final Spread ONE = new Spread(1, 1, 1);

    private SomeFigures() {}

    /** Returns figures in which bytes are not as fast as they should be. */
    static SpeedFigures of() {
        String raw = MeasuredSystem.RAW.shown();
        String floats = MeasuredSystem.ONNX.shown();
        String bytes = MeasuredSystem.ONNX_INT8.shown();
        return new SpeedFigures(
                Map.of("Machine", "a slow one"),
                512,
                200,
                5,
                raw,
                List.of(
                        new BatchFigure(1, raw, 20, ONE),
                        new BatchFigure(1, floats, 5, new Spread(0.25, 0.2, 0.3)),
                        new BatchFigure(2, raw, 40, ONE),
                        new BatchFigure(2, floats, 38, new Spread(0.95, 0.9, 1.1)),
                        new BatchFigure(2, bytes, 60, new Spread(1.5, 1.4, 1.6))),
                List.of(
                        new SingleFigure(2, raw, 20, 30, 40, ONE),
                        new SingleFigure(2, floats, 22, 30, 66, new Spread(1.1, 1, 1.2))),
                List.of(new AloneFigure(floats, 123_456, 0.0754, 2.5, 31, 1000)),
                List.of(new MemoryFigure(floats, 300_000_000L, null, 400_000_000L)),
                List.of(
                        new GrowthFigure("length", 8, raw, new Spread(10, 9, 11), ONE),
                        new GrowthFigure(
                                "length",
                                8,
                                floats,
                                new Spread(12, 11, 13),
                                new Spread(1.2, 1, 1.4)),
                        new GrowthFigure("length", 512, raw, new Spread(400, 390, 410), ONE),
                        new GrowthFigure(
                                "length",
                                512,
                                floats,
                                new Spread(420, 410, 430),
                                new Spread(1.05, 1, 1.1))),
                null);
    }
}
