// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.ProgressBar;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.dl4j.EpochReport;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.Setting;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.network.NetworkConfig;
import io.github.stance4j.report.HtmlReport;
import io.github.stance4j.report.TrainingEpoch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes the page about a training: its epochs, and its model on the development split. */
final class TrainingPage {

    private final Console console;
    private final ClassifierSource models;
    private final Path corpus;
    private final Path output;

    /**
     * @param corpus what was trained on
     * @param output where the model has been written
     */
    TrainingPage(Console console, ClassifierSource models, Path corpus, Path output) {
        this.console = console;
        this.models = models;
        this.corpus = corpus;
        this.output = output;
    }

    /** Evaluates the model as it was written, on the sentences that it was chosen by. */
    HtmlReport.Builder of(StanceModel model, List<AnnotatedSentence> dev, List<EpochReport> history)
            throws IOException {
        try (StanceClassifier classifier =
                models.load(Optional.of(output), LoadOptions.defaults())) {
            EvaluationRun run = new EvaluationRun(classifier, model.schema());
            List<Evaluation> evaluations =
                    run.evaluate(dev, settings(model.network()), new ProgressBar(console, true));
            HtmlReport.Builder page =
                    run.page(dev, evaluations, "Training of " + model.name())
                            .epochs(history.stream().map(TrainingPage::epoch).toList());
            new ReportFacts(page)
                    .corpus(corpus, "dev", dev)
                    .measurement()
                    .model(output.toString(), models.archive(Optional.of(output)));
            return page;
        }
    }

    /** As the training itself does. */
    private static List<Setting> settings(NetworkConfig network) {
        return network.needsGivenActors()
                ? List.of(Setting.GIVEN_ACTORS)
                : List.of(Setting.END_TO_END, Setting.GIVEN_ACTORS);
    }

    private static TrainingEpoch epoch(EpochReport report) {
        return new TrainingEpoch(
                report.epoch(),
                report.loss(),
                report.devScore(),
                report.best(),
                report.seconds(),
                report.metrics());
    }
}
