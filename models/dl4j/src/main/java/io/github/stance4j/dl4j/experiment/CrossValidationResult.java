// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment;

import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusWriter;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.model.archive.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a cross-validation gave.
 *
 * @param folds each fold's figures
 * @param pooled the figures on all sentences, each answered by the model that has not seen it, with
 *     95 % bootstrap intervals; in the settings of the folds' evaluations, and in their order
 * @param predictions the corpus with the labels that were predicted for its actors, in its order;
 *     columns {@code fold}, {@code probability:NAME} and {@code gold:NAME} beside them. Compare it
 *     with the corpus by {@link io.github.stance4j.evaluation.Agreement}
 */
public record CrossValidationResult(List<Fold> folds, List<Evaluation> pooled, Corpus predictions) {

    /** Copies the lists. */
    public CrossValidationResult {
        folds = List.copyOf(folds);
        pooled = List.copyOf(pooled);
    }

    /** Returns mean and standard deviation over the folds of each figure, in its order. */
    public List<FigureSummary> summaries() {
        List<FigureSummary> summaries = new ArrayList<>();
        for (int i = 0; i < pooled.size(); i++) {
            int setting = i;
            List<Evaluation> ofFolds =
                    folds.stream().map(fold -> fold.evaluations().get(setting)).toList();
            pooled.get(i)
                    .metrics()
                    .forEach(
                            metric ->
                                    summaries.add(
                                            FigureSummary.of(
                                                    pooled.get(setting).setting(),
                                                    metric,
                                                    ofFolds)));
        }
        return summaries;
    }

    /** Returns the figures that are compared most (F1 and accuracy) as a Markdown table. */
    public String markdown() {
        return CrossValidationText.markdown(this);
    }

    /**
     * Writes {@code cross-validation.md}, all figures as {@code cross-validation.json}, and {@code
     * predictions.csv}.
     *
     * @throws IOException if a file can't be written
     */
    public void writeTo(Path folder) throws IOException {
        AtomicFile.write(
                folder.resolve("cross-validation.md"),
                out -> out.write(markdown().getBytes(StandardCharsets.UTF_8)));
        AtomicFile.write(
                folder.resolve("cross-validation.json"),
                out -> out.write(CrossValidationText.json(this)));
        CorpusWriter.write(predictions, folder.resolve("predictions.csv"));
    }
}
