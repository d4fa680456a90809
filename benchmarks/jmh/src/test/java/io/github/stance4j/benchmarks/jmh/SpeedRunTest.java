// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.benchmarks.jmh.subject.OpenSubjects;
import io.github.stance4j.benchmarks.jmh.subject.Sentences;
import io.github.stance4j.benchmarks.jmh.subject.Subjects;
import io.github.stance4j.benchmarks.speed.BatchFigure;
import io.github.stance4j.benchmarks.speed.GrowthFigure;
import io.github.stance4j.benchmarks.speed.MeasuredSystem;
import io.github.stance4j.benchmarks.speed.SingleFigure;
import io.github.stance4j.model.text.WordPieceTokenizer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeedRunTest {

    private static final String RAW = MeasuredSystem.RAW.shown();
    private static final String ONNX = MeasuredSystem.ONNX.shown();

    @Test
    void theEngineIsTimedBesideTheEncoderAlone() throws IOException {
        Subjects subjects = Subjects.of(null);
        Sentences sentences = Sentences.load();
        WordPieceTokenizer tokenizer = new WordPieceTokenizer(subjects.model().vocabulary());
        try (OpenSubjects opened =
                subjects.open(List.of(MeasuredSystem.RAW, MeasuredSystem.ONNX), 1)) {
            SpeedRun run = new SpeedRun(opened, RAW, 1, false);

            List<BatchFigure> batches = run.batches(1, sentences.evenly(3));
            List<SingleFigure> singles = run.singles(1, sentences.evenly(2));
            List<GrowthFigure> length = run.length(sentences, tokenizer, 8);
            List<GrowthFigure> actors = run.actors(sentences, tokenizer, 20);

            assertEquals(List.of(RAW, ONNX), batches.stream().map(BatchFigure::system).toList());
            assertEquals(1, batches.get(0).ratio().median());
            batches.forEach(row -> assertTrue(row.sentencesPerSecond() > 0, row::toString));
            singles.forEach(row -> assertTrue(row.p99() >= row.p50(), row::toString));
            assertEquals(List.of(8, 8), length.stream().map(GrowthFigure::size).toList());
            assertEquals(List.of(20, 20), actors.stream().map(GrowthFigure::size).toList());
        }
    }
}
