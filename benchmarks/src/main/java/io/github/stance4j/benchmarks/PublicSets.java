// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks;

import io.github.stance4j.ActorStance;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.benchmarks.results.PublicTable;
import io.github.stance4j.convert.publicdata.PublicData;
import io.github.stance4j.convert.publicdata.ZspPredictions;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.Split;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Measures models that were trained on public data sets on the test splits of these. */
final class PublicSets {

    private static final String PLV_MODELS = "plv-*.stance";
    private static final String NEWSMTSC_MODELS = "newsmtsc-*.stance";

    private final Path data;
    private final Path models;
    private final UnaryOperator<Corpus> part;
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final Map<String, Path> files = new LinkedHashMap<>();

    /**
     * Takes the directories.
     *
     * @param data has a directory for each set; null for none
     * @param models has the models; null for none
     * @param part takes what is to be measured on of a test split
     */
    PublicSets(Path data, Path models, UnaryOperator<Corpus> part) {
        this.data = data;
        this.models = models;
        this.part = part;
    }

    /**
     * Compares the models of PLV with what its authors published.
     *
     * @throws io.github.stance4j.corpus.CorpusFormatException if a file of the set is not as it was
     *     published
     */
    String plv() throws IOException {
        List<Path> found = models(PLV_MODELS);
        Optional<String> missing = missing(PublicData.PLV, PLV_MODELS, found);
        if (missing.isPresent()) {
            return missing.get();
        }
        Corpus corpus = PublicData.PLV.read(data).corpus();
        List<AnnotatedSentence> gold = part.apply(corpus.split(Split.TEST)).sentences();
        PublicTable table = new PublicTable(corpus.schema(), gold, ZspPredictions.read(data, gold));
        add(found, Map.of(PublicData.PLV.label(), table), Map.of(PublicData.PLV.label(), gold));
        addFile(PublicData.PLV, "test.tsv");
        return table.markdown();
    }

    /**
     * Measures the models of NewsMTSC on each of its test files.
     *
     * @throws io.github.stance4j.corpus.CorpusFormatException if a file of the set is not as it was
     *     published
     */
    String newsMtsc() throws IOException {
        List<Path> found = models(NEWSMTSC_MODELS);
        Optional<String> missing = missing(PublicData.NEWSMTSC, NEWSMTSC_MODELS, found);
        if (missing.isPresent()) {
            return missing.get();
        }
        Corpus corpus = PublicData.NEWSMTSC.read(data).corpus();
        Map<String, List<AnnotatedSentence>> parts =
                part.apply(corpus.split(Split.TEST)).sentences().stream()
                        .collect(
                                Collectors.groupingBy(
                                        PublicSets::file, LinkedHashMap::new, Collectors.toList()));
        Map<String, PublicTable> tables = new LinkedHashMap<>();
        parts.forEach(
                (part, gold) -> tables.put(part, new PublicTable(corpus.schema(), gold, Map.of())));
        add(found, tables, parts);
        StringBuilder text = new StringBuilder();
        tables.forEach(
                (part, table) -> {
                    addFile(PublicData.NEWSMTSC, part + ".jsonl");
                    text.append("`").append(part).append("`:\n\n").append(table.markdown());
                    text.append('\n');
                });
        return text.toString();
    }

    private static String file(AnnotatedSentence sentence) {
        return sentence.actors().get(0).metadata().get(PublicData.PART);
    }

    /** Returns all figures as maps for JSON. */
    Map<String, Object> figures() {
        return figures;
    }

    private void addFile(PublicData set, String name) {
        files.put(set.label() + "/" + name, data.resolve(set.label()).resolve(name));
    }

    /**
     * Returns the files that figures depend on, of the sets and the models, by what to call them.
     */
    Map<String, Path> files() {
        return files;
    }

    private void add(
            List<Path> found,
            Map<String, PublicTable> tables,
            Map<String, List<AnnotatedSentence>> parts) {
        for (Path model : found) {
            System.err.println("Asking " + model);
            try (StanceClassifier classifier = StanceClassifier.load(model)) {
                tables.forEach(
                        (part, table) ->
                                table.add(
                                        model.getFileName().toString(),
                                        answers(classifier, parts.get(part))));
            } catch (IllegalArgumentException e) {
                throw new BenchmarkInputException(
                        model + " can't answer for this set: " + e.getMessage());
            }
        }
        tables.forEach((part, table) -> figures.put(part, table.figures()));
        found.forEach(model -> files.put(model.getFileName().toString(), model));
    }

    private static List<List<ActorStance>> answers(
            StanceClassifier classifier, List<AnnotatedSentence> gold) {
        return classifier.classifyQueries(gold.stream().map(AnnotatedSentence::query).toList());
    }

    private List<Path> models(String pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        if (models != null) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(models, pattern)) {
                stream.forEach(found::add);
            }
        }
        return found.stream().sorted().toList();
    }

    private Optional<String> missing(PublicData set, String pattern, List<Path> found) {
        if (data == null) {
            return Optional.of(NotMeasured.because("`--public DIR` with the set is missing"));
        }
        if (!Files.isDirectory(data.resolve(set.label()))) {
            return Optional.of(
                    NotMeasured.because(
                            "the directory of `--public` has no `" + set.label() + "`"));
        }
        if (models == null) {
            return Optional.of(
                    NotMeasured.because("`--models DIR` with `" + pattern + "` is missing"));
        }
        return found.isEmpty()
                ? Optional.of(
                        NotMeasured.because("the directory of `--models` has no `" + pattern + "`"))
                : Optional.empty();
    }
}
