// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stance4j.cli.terminal.TerminalText;
import io.github.stance4j.evaluation.Agreement;
import io.github.stance4j.evaluation.Disagreement;
import io.github.stance4j.evaluation.NominalAgreement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes an agreement for people and for harnesses. */
final class AgreementText {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** A row of figures; F1 of an exclusive label set is not one figure and so is not there. */
    private record Row(String subject, NominalAgreement agreement, OptionalDouble f1) {}

    private AgreementText() {}

    static String table(Agreement agreement, boolean disagreements) {
        StringBuilder text = new StringBuilder();
        text.append(agreement.sentences()).append(" sentences\n\n");
        text.append(
                String.format(
                        "  %-24s  %6s  %8s  %6s  %6s  %6s%n",
                        "", "units", "observed", "alpha", "kappa", "F1"));
        for (Row row : rows(agreement)) {
            text.append(
                    String.format(
                            "  %-24s  %6d  %8s  %6s  %6s  %6s%n",
                            row.subject(),
                            row.agreement().units(),
                            show(row.agreement().observed()),
                            show(row.agreement().alpha()),
                            show(row.agreement().kappa()),
                            show(row.f1())));
        }
        text.append(
                String.format(
                        "  %-24s  %6s  %8s  %6s  %6s  %6s%n",
                        "actors, exact spans", "", "", "", "", show(agreement.exactActors().f1())));
        if (disagreements) {
            text.append('\n');
            for (Disagreement one : agreement.disagreements()) {
                text.append(
                        String.format(
                                "  %s  %s  %s: %s | %s%n",
                                one.sentenceId(),
                                one.actor(),
                                one.label(),
                                one.first(),
                                one.second()));
            }
        }
        return TerminalText.lines(text.toString().replace(System.lineSeparator(), "\n"));
    }

    private static List<Row> rows(Agreement agreement) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("actors", agreement.words(), agreement.overlappingActors().f1()));
        agreement
                .stances()
                .forEach(
                        (stance, figures) ->
                                rows.add(
                                        new Row(
                                                "stance:" + stance.name(),
                                                figures,
                                                agreement.holders().get(stance).f1())));
        agreement
                .labelSets()
                .forEach(
                        (set, figures) ->
                                rows.add(new Row("class:" + set, figures, OptionalDouble.empty())));
        return rows;
    }

    private static String show(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "-";
    }

    static String json(Agreement agreement, boolean disagreements) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("sentences", agreement.sentences());
        for (Row row : rows(agreement)) {
            ObjectNode node = root.putObject(row.subject());
            node.put("units", row.agreement().units());
            put(node, "observed", row.agreement().observed());
            put(node, "alpha", row.agreement().alpha());
            put(node, "kappa", row.agreement().kappa());
            put(node, "f1", row.f1());
        }
        put(root.withObjectProperty("actors"), "exact_f1", agreement.exactActors().f1());
        if (disagreements) {
            ArrayNode list = root.putArray("disagreements");
            for (Disagreement one : agreement.disagreements()) {
                list.addObject()
                        .put("sentence_id", one.sentenceId())
                        .put("actor", one.actor())
                        .put("label", one.label())
                        .put("first", one.first())
                        .put("second", one.second());
            }
        }
        return root.toPrettyString() + "\n";
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(name, value.getAsDouble());
        } else {
            node.putNull(name);
        }
    }
}
