// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.Span;
import io.github.stance4j.convert.json.Json;
import io.github.stance4j.convert.json.JsonReader;
import io.github.stance4j.convert.json.JsonSyntaxException;
import io.github.stance4j.corpus.CorpusColumns;
import io.github.stance4j.corpus.CorpusDefect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes sentences of one document of brat: each line of its text is one. */
final class BratReader {

    /** The type by which our writer marks a line, to note its id, group, split and metadata. */
    static final String SENTENCE = "Sentence";

    /** The column for notes of annotators. */
    static final String NOTE = "note";

    /** The column for the words that carry a stance. */
    private static final String CUE = "cue";

    private final ImportContext context;
    private final BratDocument document;
    private final String name;
    private final String textSource;
    private final List<Draft> drafts = new ArrayList<>();

    /** Where each sentence begins in the text. */
    private final List<Integer> starts = new ArrayList<>();

    /**
     * @param name the name of the document, which is that of its files without extension
     * @param textSource the name of its text file
     */
    BratReader(String name, String textSource, BratDocument document, ImportContext context) {
        this.name = name;
        this.textSource = textSource;
        this.document = document;
        this.context = context;
    }

    void read(String text) {
        cut(text);
        Map<String, BratDocument.Marked> sentences = new LinkedHashMap<>();
        Set<String> triggers = new HashSet<>();
        document.events().values().forEach(event -> triggers.add(event.trigger().line().id()));
        document.events().values().forEach(this::relate);
        Set<String> reached = new HashSet<>();
        document.marked()
                .forEach(
                        (id, marked) -> {
                            if (isSentence(marked)) {
                                sentences.put(id, marked);
                            } else if (!triggers.contains(id)) {
                                reached.addAll(actor(marked));
                            }
                        });
        document.events().values().forEach(this::label);
        sentences.values().forEach(this::describe);
        document.marked()
                .forEach(
                        (id, marked) -> {
                            if (document.isTarget(marked.type()) && !reached.contains(id)) {
                                context.notes()
                                        .lost("targets: no relation from an actor leads to them");
                            }
                        });
        drafts.forEach(context.corpus()::add);
    }

    private void cut(String text) {
        int number = 0;
        int start = 0;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            number++;
            if (!line.isBlank()) {
                Draft draft = new Draft(Place.of(textSource, number), name + "-" + number, line);
                draft.group(name);
                drafts.add(draft);
                starts.add(start);
            }
            start += line.length();
            start += text.startsWith("\r\n", start) ? 2 : 1;
        }
    }

    private static boolean isSentence(BratDocument.Marked marked) {
        return marked.type().equals(SENTENCE)
                && marked.notes().stream().anyMatch(note -> json(note).isPresent());
    }

    /** Returns the fields of a note that our writer made. */
    private static Optional<Map<String, Json>> json(String note) {
        if (!note.startsWith("{")) {
            return Optional.empty();
        }
        try {
            return Optional.of(JsonReader.value(note, 1).fields());
        } catch (JsonSyntaxException e) {
            return Optional.empty(); // a person wrote it
        }
    }

    /** Finds the sentence of a span; it is a defect if there is none. */
    private Optional<Integer> sentence(BratDocument.Marked marked) {
        int place = Collections.binarySearch(starts, marked.span().start());
        int index = place >= 0 ? place : -place - 2;
        if (index >= 0
                && marked.span().end() <= starts.get(index) + drafts.get(index).text().length()) {
            return Optional.of(index);
        }
        context.defects()
                .add(
                        document.place(marked.line()),
                        "found "
                                + CorpusDefect.quoted(marked.line().text())
                                + " over the end of a line, expected a mention within one; each line"
                                + " is a sentence");
        return Optional.empty();
    }

    private Set<String> actor(BratDocument.Marked marked) {
        boolean onlyTarget = document.isTarget(marked.type()) && marked.attributes().isEmpty();
        Optional<Integer> sentence = sentence(marked);
        if (onlyTarget || sentence.isEmpty()) {
            return Set.of();
        }
        for (Optional<Span> target : targets(marked, sentence.get())) {
            Span span = marked.span().shifted(-starts.get(sentence.get()));
            Place place = document.place(marked.line());
            DraftActor actor = drafts.get(sentence.get()).actor(span, target, place);
            label(actor, marked.type(), place);
            marked.attributes().forEach(attribute -> attribute(actor, attribute));
            marked.notes().forEach(note -> note(note, actor.metadata()));
        }
        return marked.targets();
    }

    private List<Optional<Span>> targets(BratDocument.Marked marked, int sentence) {
        List<Optional<Span>> targets = new ArrayList<>();
        for (String id : marked.targets()) {
            BratDocument.Marked target = document.marked().get(id);
            Optional<Integer> there = sentence(target);
            if (there.isPresent() && there.get() == sentence) {
                targets.add(Optional.of(target.span().shifted(-starts.get(sentence))));
            } else {
                context.notes().lost("targets in another sentence than their actor");
            }
        }
        if (targets.isEmpty()) {
            targets.add(Optional.empty());
        }
        return targets;
    }

    private void label(DraftActor actor, String type, Place place) {
        context.label(LineLabels.read(type, context.options()), place)
                .ifPresent(code -> actor.add(code, place, context.defects()));
    }

    /** Without a value it is a stance that is held, with one the label of an exclusive set. */
    private void attribute(DraftActor actor, BratLine line) {
        String attribute = PercentCode.decode(line.word(0));
        String value = line.words().size() > 2 ? line.word(2) : "";
        LabelCode code;
        if (value.isEmpty()) {
            code = LabelCode.held(attribute);
        } else if (value.equals(LabelCodes.NOT_ANNOTATED)) {
            code = LabelCode.unknown(attribute);
        } else if (context.options().independent().contains(attribute)) {
            code = context.codes().read(value);
        } else {
            code = LabelCode.of(attribute, PercentCode.decode(value));
        }
        actor.add(code, document.place(line), context.defects());
    }

    /** What an event leads to is a target of its actors, whatever else is said about them. */
    private void relate(BratDocument.Event event) {
        List<String> targets = named(event, context.options().targetLabel());
        List<String> actors = named(event, context.options().actorLabel());
        actors.forEach(id -> document.marked().get(id).targets().addAll(targets));
        context.notes()
                .lost(
                        "arguments of events that are neither actors nor targets, by their role",
                        event.arguments().size() - targets.size() - actors.size());
        if (actors.isEmpty()) {
            context.notes()
                    .lost(
                            "events without an argument "
                                    + context.options().actorLabel()
                                    + "; if theirs is called otherwise, say --actor-label");
        }
    }

    /** An event is a stance of its actor toward its target, and its trigger is the cue. */
    private void label(BratDocument.Event event) {
        BratDocument.Marked about = new BratDocument.Marked(event.line(), event.trigger().span());
        about.targets().addAll(named(event, context.options().targetLabel()));
        for (String id : named(event, context.options().actorLabel())) {
            BratDocument.Marked holder = document.marked().get(id);
            sentence(holder).ifPresent(index -> label(event, holder.span(), about, index));
        }
    }

    private void label(
            BratDocument.Event event, Span holder, BratDocument.Marked about, int sentence) {
        Draft draft = drafts.get(sentence);
        Place place = document.place(event.line());
        for (Optional<Span> target : targets(about, sentence)) {
            for (DraftActor actor : draft.actors()) {
                boolean meant =
                        actor.span().equals(holder.shifted(-starts.get(sentence)))
                                && (target.isEmpty() || target.equals(actor.target()));
                if (meant) {
                    label(actor, event.type(), place);
                    actor.metadata().merge(CUE, event.trigger().line().text(), BratReader::joined);
                }
            }
        }
    }

    private static String joined(String first, String second) {
        return first.equals(second) ? first : first + " ; " + second;
    }

    private List<String> named(BratDocument.Event event, String role) {
        return event.arguments().stream()
                .filter(argument -> BratLine.role(argument).equalsIgnoreCase(role))
                .map(BratLine::argument)
                .filter(document.marked()::containsKey)
                .toList();
    }

    private static void note(String note, Map<String, String> metadata) {
        Optional<Map<String, Json>> fields = json(note);
        if (fields.isEmpty()) {
            metadata.merge(NOTE, note, BratReader::joined);
        } else {
            fields.get()
                    .forEach(
                            (column, value) -> {
                                if (CorpusColumns.isMetadata(column) && value.isScalar()) {
                                    metadata.put(column, value.text());
                                }
                            });
        }
    }

    private void describe(BratDocument.Marked marked) {
        sentence(marked)
                .map(drafts::get)
                .ifPresent(
                        draft ->
                                marked.notes().stream()
                                        .flatMap(note -> json(note).stream())
                                        .forEach(fields -> describe(draft, fields)));
    }

    private static void describe(Draft draft, Map<String, Json> fields) {
        draft.group("");
        fields.forEach(
                (field, value) -> {
                    switch (field) {
                        case CorpusColumns.SENTENCE_ID -> draft.id(value.text());
                        case CorpusColumns.GROUP -> draft.group(value.text());
                        case CorpusColumns.SPLIT -> draft.split(value.text());
                        default -> {
                            if (CorpusColumns.isMetadata(field) && value.isScalar()) {
                                draft.metadata().put(field, value.text());
                            }
                        }
                    }
                });
    }
}
