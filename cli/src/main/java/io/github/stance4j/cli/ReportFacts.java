// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.evaluation.BootstrapOptions;
import io.github.stance4j.model.Provenance;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.archive.LibraryVersion;
import io.github.stance4j.model.archive.Sha256;
import io.github.stance4j.report.HtmlReport;
import io.github.stance4j.spi.ModelSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a page tells about corpus, model and measurement, so that it can be measured again. */
final class ReportFacts {

    private static final String SHA_256 = "SHA-256";

    private final HtmlReport.Builder report;

    ReportFacts(HtmlReport.Builder report) {
        this.report = report;
    }

    /** Adds what was measured on. */
    ReportFacts corpus(Path file, String split, List<AnnotatedSentence> sentences)
            throws IOException {
        String group = "Corpus";
        report.fact(group, "file", file.toString());
        try (InputStream in = Files.newInputStream(file)) {
            report.fact(group, SHA_256, Sha256.of(in));
        }
        report.fact(group, "split", split);
        report.fact(group, "sentences", Integer.toString(sentences.size()));
        int actors = sentences.stream().mapToInt(sentence -> sentence.actors().size()).sum();
        report.fact(group, "actors", Integer.toString(actors));
        return this;
    }

    /** Adds how it was measured, with the options that change figures. */
    ReportFacts measurement(ModelOptions options) {
        options.changes().forEach((name, value) -> report.fact("Measurement", name, value));
        return measurement();
    }

    /** Adds how it was measured. */
    ReportFacts measurement() {
        String group = "Measurement";
        BootstrapOptions bootstrap = BootstrapOptions.defaults();
        report.fact(
                group,
                "intervals",
                String.format(
                        Locale.ROOT,
                        "%.0f %%, percentile bootstrap over sentences, %d resamples, seed %d",
                        100 * bootstrap.level(),
                        bootstrap.resamples(),
                        bootstrap.seed()));
        report.fact(group, "stance4j", LibraryVersion.current());
        report.fact(group, "Java", System.getProperty("java.version"));
        report.fact(
                group,
                "system",
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        return this;
    }

    /**
     * Adds where the model comes from.
     *
     * @param name what it was called on the command line
     */
    ReportFacts model(String name, ModelSource source) throws IOException {
        StanceModel model = StanceModel.read(source);
        String group = "Model";
        report.fact(group, "file", name).fact(group, "name", model.name());
        try (InputStream in = source.open()) {
            report.fact(group, SHA_256, Sha256.of(in));
        }
        for (Stance stance : model.schema().stances()) {
            double threshold = model.calibration().of(stance).threshold();
            report.fact(group, stance + " held from", Double.toString(threshold));
        }
        provenance(group, model.provenance());
        return this;
    }

    private void provenance(String group, Provenance provenance) {
        report.fact(group, "trained from", provenance.baseEncoder());
        report.fact(group, "trained on", provenance.date().toString());
        report.fact(group, "seed", Long.toString(provenance.seed()));
        report.fact(group, "data SHA-256", provenance.dataSha256());
        provenance
                .splits()
                .forEach(
                        (split, size) ->
                                report.fact(
                                        group,
                                        split,
                                        size.sentences()
                                                + " sentences, "
                                                + size.actors()
                                                + " actors"));
        report.fact(group, "licence", provenance.licence());
        provenance
                .versions()
                .forEach((name, version) -> report.fact("What trained the model", name, version));
        provenance
                .configuration()
                .forEach((name, value) -> report.fact("Settings of the training", name, value));
    }
}
