// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.LabelSet;
import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import io.github.stance4j.convert.json.JsonText;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.Corpus;
import io.github.stance4j.corpus.CorpusColumns;
import io.github.stance4j.corpus.Split;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes one document of brat, whose text has a sentence a line. An actor is a marked text whose
 * attributes are its labels; each line is marked, too, for a note with what brat has no place for.
 */
final class BratWriter {

    private static final String WHOLE = "corpus";

    private final ExportContext context;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder annotations = new StringBuilder();
    private int marked;
    private int attributes;
    private int relations;
    private int notes;

    private BratWriter(ExportContext context) {
        this.context = context;
    }

    /** Returns the files by name: a pair for each split, and the configuration of brat. */
    static Map<String, String> write(ExportContext context) {
        context.noteOptions();
        Map<String, String> files = new LinkedHashMap<>();
        if (context.corpus().hasSplits()) {
            for (Split split : Split.values()) {
                addFiles(files, split.label(), context.corpus().split(split), context);
            }
        } else {
            addFiles(files, WHOLE, context.corpus(), context);
        }
        files.put("annotation.conf", BratConfiguration.of(context));
        return files;
    }

    private static void addFiles(
            Map<String, String> files, String name, Corpus part, ExportContext context) {
        if (!part.sentences().isEmpty()) {
            BratWriter writer = new BratWriter(context);
            writer.write(part.sentences());
            files.put(name + BratFiles.TEXT, writer.text.toString());
            files.put(name + BratFiles.ANNOTATIONS, writer.annotations.toString());
        }
    }

    /** Offsets count from the begin of the document. */
    private void write(List<AnnotatedSentence> sentences) {
        int start = 0;
        for (AnnotatedSentence sentence : sentences) {
            String line = FlatText.of(sentence.text(), context.notes());
            Offsets offsets = Offsets.of(line, context.unit());
            add(sentence, new Line(line, offsets, start));
            text.append(line).append('\n');
            start += offsets.length() + 1;
        }
    }

    /** A sentence's line, and where it begins in the unit of the offsets. */
    private record Line(String text, Offsets offsets, int start) {

        String range(Span span) {
            return (start + offsets.fromUtf16(span.start()))
                    + " "
                    + (start + offsets.fromUtf16(span.end()));
        }
    }

    private void add(AnnotatedSentence sentence, Line line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(CorpusColumns.SENTENCE_ID, sentence.id());
        if (!sentence.group().equals(sentence.id())) {
            fields.put(CorpusColumns.GROUP, sentence.group());
        }
        sentence.split().ifPresent(split -> fields.put(CorpusColumns.SPLIT, split.label()));
        fields.putAll(sentence.metadata());
        Span whole = whole(line.text());
        note(mark(BratReader.SENTENCE, whole, line), fields);
        Map<Mention, String> targets = new HashMap<>();
        for (AnnotatedActor actor : sentence.actors()) {
            String id = mark(context.options().actorLabel(), actor.span(), line);
            label(id, actor);
            if (!actor.metadata().isEmpty()) {
                note(id, actor.metadata());
            }
            actor.target()
                    .ifPresent(
                            target ->
                                    relate(
                                            id,
                                            targets.computeIfAbsent(
                                                    target, t -> markTarget(t, line))));
        }
    }

    private static Span whole(String line) {
        int start = line.length() - line.stripLeading().length();
        return new Span(start, line.stripTrailing().length());
    }

    private String markTarget(Mention target, Line line) {
        return mark(context.options().targetLabel(), target.span(), line);
    }

    private String mark(String type, Span span, Line line) {
        String id = "T" + ++marked;
        append(id, LineLabels.write(type) + " " + line.range(span), span.of(line.text()));
        return id;
    }

    private void label(String id, AnnotatedActor actor) {
        for (Stance stance : context.corpus().schema().stances()) {
            String name = BratConfiguration.name(stance.name());
            if (actor.holds(stance)) {
                append("A" + ++attributes, name + " " + id);
            } else if (!actor.isAnnotated(stance)) {
                append("A" + ++attributes, name + " " + id + " " + LabelCodes.NOT_ANNOTATED);
            }
        }
        for (LabelSet set : context.corpus().schema().labelSets()) {
            actor.label(set.name())
                    .ifPresent(
                            label ->
                                    append(
                                            "A" + ++attributes,
                                            BratConfiguration.name(set.name())
                                                    + " "
                                                    + id
                                                    + " "
                                                    + BratConfiguration.value(label)));
        }
    }

    private void relate(String from, String to) {
        String type = LineLabels.write(context.options().targetLabel());
        append("R" + ++relations, type + " Arg1:" + from + " Arg2:" + to);
    }

    private void note(String about, Map<String, ?> fields) {
        append("#" + ++notes, "AnnotatorNotes " + about, JsonText.of(fields));
    }

    private void append(String... parts) {
        annotations.append(String.join("\t", parts)).append('\n');
    }
}
