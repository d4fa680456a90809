// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.evaluation.Evaluation;
import io.github.stance4j.evaluation.Setting;
import io.github.stance4j.evaluation.Slice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One page of HTML about an evaluation or a training: what was measured, all figures with their
 * intervals, learning curves, precision-recall curves and reliability diagrams of each label,
 * confusion of exclusive labels, parts of the corpus, and the worst errors as sentences.
 *
 * <p>The page needs nothing else, neither a network nor a script: the one that it has only filters
 * errors. It can be read in light and dark, on paper and on a telephone. Everything from the corpus
 * is escaped, and the page allows no script but its own.
 *
 * <pre>{@code
 * Evaluator evaluator = new Evaluator(schema);
 * var answers = classifier.classifyQueries(gold.stream().map(AnnotatedSentence::query).toList());
 * HtmlReport.builder(schema, gold, evaluator.givenActors(gold, answers), answers)
 *         .title("my corpus")
 *         .endToEnd(evaluator.endToEnd(classifier, gold))
 *         .fact("Model", "name", "mine")
 *         .build()
 *         .write(Path.of("report.html"));
 * }</pre>
 */
public final class HtmlReport {

    /** How many errors are shown by default. */
    public static final int MOST_ERRORS = 100;

    private final ReportContents contents;

    private HtmlReport(ReportContents contents) {
        this.contents = contents;
    }

    /**
     * Starts a report.
     *
     * @param schema the labels that were evaluated
     * @param gold the sentences
     * @param givenActors the evaluation with given actors
     * @param answers what it was made of: for each sentence, an answer for each of its actors
     * @throws IllegalArgumentException if the evaluation is of the other setting, or there are not
     *     as many answers as actors
     */
    public static Builder builder(
            LabelSchema schema,
            List<AnnotatedSentence> gold,
            Evaluation givenActors,
            List<List<ActorStance>> answers) {
        return new Builder(schema, gold, givenActors, answers);
    }

    /** Returns the page. */
    public String html() {
        Page page = new Page();
        PageFrame.open(page, contents);
        FactsSection.write(page, contents);
        FiguresSection.write(page, contents);
        EpochsSection.write(page, contents);
        CurvesSection.write(page, contents);
        ConfusionSection.write(page, contents);
        SlicesSection.write(page, contents);
        ErrorsSection.write(page, contents);
        PageFrame.close(page);
        return page.html();
    }

    /**
     * Writes the page to a file, in UTF-8.
     *
     * @throws IOException if it can't be written
     */
    public void write(Path file) throws IOException {
        Files.write(file, html().getBytes(StandardCharsets.UTF_8));
    }

    /** Gathers what is to be on the page; all of it but the evaluation may be left out. */
    public static final class Builder {

        private final LabelSchema schema;
        private final List<AnnotatedSentence> gold;
        private final Evaluation givenActors;
        private final List<List<ActorStance>> answers;
        private final Map<String, Map<String, String>> facts = new LinkedHashMap<>();
        private String title = "Evaluation";
        private Optional<Evaluation> endToEnd = Optional.empty();
        private List<Slice> slices = List.of();
        private List<TrainingEpoch> epochs = List.of();
        private int mostErrors = MOST_ERRORS;

        private Builder(
                LabelSchema schema,
                List<AnnotatedSentence> gold,
                Evaluation givenActors,
                List<List<ActorStance>> answers) {
            this.schema = Objects.requireNonNull(schema, "schema");
            this.gold = List.copyOf(gold);
            this.givenActors = required(Setting.GIVEN_ACTORS, givenActors);
            this.answers = answers.stream().map(List::copyOf).toList();
            checkAnswers();
        }

        private void checkAnswers() {
            List<Integer> expected = gold.stream().map(s -> s.actors().size()).toList();
            List<Integer> found = new ArrayList<>(answers.stream().map(List::size).toList());
            if (!found.equals(expected)) {
                throw new IllegalArgumentException(
                        "Expected an answer for each actor of each sentence, found "
                                + found.stream().mapToInt(Integer::intValue).sum()
                                + " answers in "
                                + found.size()
                                + " lists for "
                                + expected.stream().mapToInt(Integer::intValue).sum()
                                + " actors in "
                                + expected.size()
                                + " sentences");
            }
        }

        private static Evaluation required(Setting setting, Evaluation evaluation) {
            if (evaluation.setting() != setting) {
                throw new IllegalArgumentException(
                        "Expected an evaluation of the setting "
                                + setting
                                + ", found one of "
                                + evaluation.setting());
            }
            return evaluation;
        }

        /** Sets the title of the page. */
        public Builder title(String text) {
            title = Objects.requireNonNull(text, "title");
            return this;
        }

        /**
         * Adds what was measured end to end on the same sentences.
         *
         * @throws IllegalArgumentException if the evaluation is of the other setting
         */
        public Builder endToEnd(Evaluation evaluation) {
            endToEnd = Optional.of(required(Setting.END_TO_END, evaluation));
            return this;
        }

        /** Adds parts of the same sentences, of one column or several. */
        public Builder slices(List<Slice> parts) {
            slices = List.copyOf(parts);
            return this;
        }

        /** Adds the epochs of the training, in order. */
        public Builder epochs(List<TrainingEpoch> history) {
            epochs = List.copyOf(history);
            return this;
        }

        /**
         * Adds something to know about what was measured.
         *
         * @param group what it is about; groups stand in the order in which they were first named
         * @param name what it is
         * @param value how it is
         */
        public Builder fact(String group, String name, String value) {
            facts.computeIfAbsent(group, g -> new LinkedHashMap<>()).put(name, value);
            return this;
        }

        /**
         * Sets how many errors are shown at most; by default {@value #MOST_ERRORS}.
         *
         * @throws IllegalArgumentException if the number is negative
         */
        public Builder mostErrors(int number) {
            if (number < 0) {
                throw new IllegalArgumentException(
                        "The number of errors must not be negative, found " + number);
            }
            mostErrors = number;
            return this;
        }

        /** Makes the report. */
        public HtmlReport build() {
            Map<String, Map<String, String>> copy = new LinkedHashMap<>();
            facts.forEach((group, values) -> copy.put(group, new LinkedHashMap<>(values)));
            return new HtmlReport(
                    new ReportContents(
                            title,
                            schema,
                            gold,
                            givenActors,
                            answers,
                            endToEnd,
                            slices,
                            epochs,
                            copy,
                            mostErrors));
        }
    }
}
