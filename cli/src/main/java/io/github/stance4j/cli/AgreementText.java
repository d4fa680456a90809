// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stance4j.cli.terminal.Lines;
import io.github.stance4j.cli.terminal.TerminalText;
import io.github.stance4j.evaluation.Agreement;
import io.github.stance4j.evaluation.Disagreement;
import io.github.stance4j.evaluation.NominalAgreement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes an agreement for people and for harnesses. */
final class AgreementText {

    private static final int SUBJECT = 24;
    private static final JsonMapper MAPPER = new JsonMapper();

    /** A row of figures; F1 of an exclusive label set is not one figure and so is not there. */
    private record Row(String subject, NominalAgreement agreement, OptionalDouble f1) {}

    private final Agreement agreement;
    private final boolean disagreements;

    /**
     * @param disagreements whether to list everything that differs, too
     */
    AgreementText(Agreement agreement, boolean disagreements) {
        this.agreement = agreement;
        this.disagreements = disagreements;
    }

    /** Returns figures below each other, with what is left out of each file. */
    String table(Path first, Path second) {
        Lines text = new Lines();
        text.add(agreement.sentences() + " sentences");
        if (agreement.onlyFirst() + agreement.onlySecond() > 0) {
            text.add("left out, only in " + first + ": " + agreement.onlyFirst());
            text.add("left out, only in " + second + ": " + agreement.onlySecond());
        }
        text.add("");
        text.add(line("", "units", "observed", "alpha", "kappa", "F1"));
        for (Row row : rows(agreement)) {
            NominalAgreement figures = row.agreement();
            text.add(
                    line(
                            row.subject(),
                            Integer.toString(figures.units()),
                            show(figures.observed()),
                            show(figures.alpha()),
                            show(figures.kappa()),
                            show(row.f1())));
        }
        String exact = show(agreement.exactActors().f1());
        text.add(line("actors, exact spans", "", "", "", "", exact));
        if (disagreements) {
            text.add("");
            agreement.disagreements().forEach(one -> text.add(line(one)));
        }
        return text.toString();
    }

    private static String line(
            String subject, String units, String observed, String alpha, String kappa, String f1) {
        return String.format(
                "  %s  %6s  %8s  %6s  %6s  %6s",
                TerminalText.padded(subject, SUBJECT), units, observed, alpha, kappa, f1);
    }

    private static String line(Disagreement one) {
        return String.format(
                "  %s  %s  %s: %s | %s",
                one.sentenceId(), one.actor(), one.label(), one.first(), one.second());
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

    String json() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("sentences", agreement.sentences());
        root.put("only_first", agreement.onlyFirst());
        root.put("only_second", agreement.onlySecond());
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
