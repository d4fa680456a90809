// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.output;

import io.github.stance4j.ActorStance;
import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Stance;
import io.github.stance4j.cli.input.InputDefect;
import io.github.stance4j.cli.input.InputSentence;
import io.github.stance4j.corpus.CorpusColumns;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the corpus format, with a probability in each stance's column and the most probable label
 * in that of a label set; {@code held} has the names of the stances held, with semicolons between
 * them.
 *
 * <p>A table has no place for an error: a defect is told on standard error only.
 */
final class CsvWriter implements ResultWriter {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private static final String HELD = "held";

    private final CSVPrinter printer;
    private final LabelSchema schema;
    private final boolean withTargets;

    CsvWriter(Writer out, LabelSchema schema, boolean withTargets) throws IOException {
        this.printer = new CSVPrinter(out, FORMAT);
        this.schema = schema;
        this.withTargets = withTargets;
        printer.printRecord(header());
    }

    private List<String> header() {
        List<String> header =
                new ArrayList<>(
                        List.of(
                                CorpusColumns.SENTENCE_ID,
                                CorpusColumns.SENTENCE,
                                CorpusColumns.ACTOR,
                                CorpusColumns.ACTOR_START,
                                CorpusColumns.ACTOR_END));
        if (withTargets) {
            header.add(CorpusColumns.TARGET);
            header.add(CorpusColumns.TARGET_START);
            header.add(CorpusColumns.TARGET_END);
        }
        schema.stances().forEach(s -> header.add(CorpusColumns.STANCE_PREFIX + s.name()));
        schema.labelSets().forEach(s -> header.add(CorpusColumns.CLASS_PREFIX + s.name()));
        header.add(HELD);
        return header;
    }

    @Override
    public void write(InputSentence sentence, List<ActorStance> actors) throws IOException {
        if (actors.isEmpty()) {
            printer.printRecord(row(sentence, Optional.empty()));
        }
        for (ActorStance actor : actors) {
            printer.printRecord(row(sentence, Optional.of(actor)));
        }
    }

    @Override
    public void write(InputDefect defect) {}

    private List<String> row(InputSentence sentence, Optional<ActorStance> actor) {
        List<String> row = new ArrayList<>(List.of(sentence.id().text(), sentence.text()));
        addMention(row, actor.map(ActorStance::actor));
        if (withTargets) {
            addMention(row, actor.flatMap(ActorStance::target));
        }
        for (Stance stance : schema.stances()) {
            row.add(actor.map(a -> Probability.exact(a.probability(stance))).orElse(""));
        }
        for (LabelSet set : schema.labelSets()) {
            row.add(actor.map(a -> a.label(set.name())).orElse(""));
        }
        row.add(actor.map(CsvWriter::held).orElse(""));
        row.replaceAll(Utf16::encodable);
        return row;
    }

    private static String held(ActorStance actor) {
        return actor.held().stream().map(Stance::name).collect(Collectors.joining(";"));
    }

    private static void addMention(List<String> row, Optional<Mention> mention) {
        row.add(mention.map(Mention::text).orElse(""));
        row.add(mention.map(m -> Integer.toString(m.span().start())).orElse(""));
        row.add(mention.map(m -> Integer.toString(m.span().end())).orElse(""));
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
