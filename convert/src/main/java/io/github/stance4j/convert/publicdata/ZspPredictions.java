// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert.publicdata;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelDistribution;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the authors of PLV published as the answers of their own system, ZSP, beside the test rows:
 * entailment by RoBERTa-large-MNLI, with a codebook for hypotheses, at two levels of its tree of
 * queries.
 */
public final class ZspPredictions {

    private static final Map<String, String> COLUMNS = columns();

    private final PublicFile file;

    private ZspPredictions(PublicFile file) {
        this.file = file;
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("ZSP, level 1", "root_L1");
        columns.put("ZSP, level 2", "root_L2");
        return columns;
    }

    /**
     * Returns the answers of each level about the actors of the test split.
     *
     * @param data the directory that has {@code plv/test.tsv}
     * @param gold sentences of the test split
     * @throws io.github.stance4j.corpus.CorpusFormatException if the file is missing, has another
     *     size or a broken row; it lists every defect
     */
    public static Map<String, List<List<ActorStance>>> read(
            Path data, List<AnnotatedSentence> gold) {
        return read(data.resolve(PublicData.PLV.label()), PlvReader.TEST, gold);
    }

    static Map<String, List<List<ActorStance>>> read(
            Path folder, PublicFile file, List<AnnotatedSentence> gold) {
        Source source = new Source(folder.resolve(file.name()));
        List<PlvRow> rows =
                source.text().map(text -> PlvTable.read(text, file, source)).orElse(List.of());
        ZspPredictions predictions = new ZspPredictions(file);
        Map<String, List<List<ActorStance>>> answers = new LinkedHashMap<>();
        COLUMNS.forEach(
                (name, column) -> {
                    Map<String, String> roots = predictions.roots(rows, column, source);
                    answers.put(
                            name,
                            gold.stream()
                                    .filter(sentence -> roots.containsKey(sentence.id()))
                                    .map(sentence -> answers(sentence, roots.get(sentence.id())))
                                    .toList());
                });
        Source.throwIfAny(List.of(source));
        return answers;
    }

    private Map<String, String> roots(List<PlvRow> rows, String column, Source source) {
        Map<String, String> roots = new HashMap<>();
        for (PlvRow row : rows) {
            String root = row.cells().isMapped(column) ? row.cells().get(column) : "";
            if (PlvRow.ROOTS.labels().contains(root)) {
                roots.put(row.id(file), root);
            } else {
                source.refuse(
                        row.line(),
                        column,
                        "found "
                                + Source.show(root)
                                + ", expected one of "
                                + PlvRow.ROOTS.labels());
            }
        }
        return roots;
    }

    private static List<ActorStance> answers(AnnotatedSentence sentence, String root) {
        double[] probabilities = new double[PlvRow.ROOTS.labels().size()];
        probabilities[PlvRow.ROOTS.indexOf(root)] = 1;
        LabelDistribution answer = LabelDistribution.of(PlvRow.ROOTS, probabilities);
        return sentence.actors().stream().map(actor -> answer(actor, answer)).toList();
    }

    private static ActorStance answer(AnnotatedActor actor, LabelDistribution answer) {
        return new ActorStance(
                actor.actor(),
                actor.target(),
                Map.of(),
                Set.of(),
                Map.of(PlvRow.ROOTS.name(), answer));
    }
}
