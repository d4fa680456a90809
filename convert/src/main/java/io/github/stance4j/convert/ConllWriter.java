// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.Span;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import io.github.stance4j.corpus.CorpusColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes four columns as of CoNLL-2003, of which the first has the token and the last its tag; a
 * tag has all labels of its actor. Comments as of CoNLL-U keep the text.
 */
final class ConllWriter {

    private final ExportContext context;
    private final StringBuilder out = new StringBuilder();

    private ConllWriter(ExportContext context) {
        this.context = context;
    }

    static String write(ExportContext context) {
        context.noteStancesWithoutHolder();
        ConllWriter writer = new ConllWriter(context);
        context.corpus().sentences().forEach(writer::add);
        return writer.out.toString();
    }

    private void add(AnnotatedSentence sentence) {
        String text = FlatText.of(sentence.text(), context.notes());
        comment(ConllComment.ID, FlatText.of(sentence.id(), context.notes()));
        comment(ConllComment.TEXT, text);
        if (!sentence.group().equals(sentence.id())) {
            comment(CorpusColumns.GROUP, FlatText.of(sentence.group(), context.notes()));
        }
        sentence.split().ifPresent(split -> comment(CorpusColumns.SPLIT, split.label()));
        countLosses(sentence);
        List<ActorSpan> actors = apart(ActorSpan.of(sentence, context));
        List<Span> spans = actors.stream().map(ActorSpan::span).toList();
        for (Span token : Tokens.of(text, spans)) {
            out.append(token.of(text))
                    .append(" _ _ ")
                    .append(tag(token, actors, text))
                    .append('\n');
        }
        actors.forEach(actor -> checkEnds(actor.span().of(text)));
        out.append('\n');
    }

    private void comment(String name, String value) {
        out.append("# ").append(name).append(" = ").append(value).append('\n');
    }

    private void countLosses(AnnotatedSentence sentence) {
        context.notes()
                .lost(
                        "targets: a file of tokens has no place for them",
                        (int)
                                sentence.actors().stream()
                                        .filter(a -> a.target().isPresent())
                                        .count());
        Stream.concat(
                        Stream.of(sentence.metadata()),
                        sentence.actors().stream().map(AnnotatedActor::metadata))
                .flatMap(cells -> cells.keySet().stream())
                .forEach(
                        column ->
                                context.notes()
                                        .lost(
                                                "cells of the column \""
                                                        + column
                                                        + "\": a file of tokens has no place for"
                                                        + " them"));
    }

    /** A token has one tag, so that of actors that overlap the first is kept. */
    private List<ActorSpan> apart(List<ActorSpan> actors) {
        List<ActorSpan> kept = new ArrayList<>();
        for (ActorSpan actor : actors) {
            if (kept.stream().noneMatch(k -> k.span().intersection(actor.span()) > 0)) {
                kept.add(actor);
            } else {
                context.notes().lost("actors that overlap another: a token has one tag");
            }
        }
        return kept;
    }

    private void checkEnds(String actor) {
        if (!actor.equals(actor.strip())) {
            context.notes().lost("actors with white space at an end, which no token has");
        }
    }

    private String tag(Span token, List<ActorSpan> actors, String text) {
        for (ActorSpan actor : actors) {
            if (actor.span().intersection(token) > 0) {
                String before = text.substring(actor.span().start(), token.start());
                return (Tokens.isSpace(before) ? "B-" : "I-") + label(actor);
            }
        }
        return "O";
    }

    private String label(ActorSpan actor) {
        List<String> labels = new ArrayList<>();
        labels.add(context.options().actorLabel());
        labels.addAll(actor.codes());
        return String.join(ConllReader.LABELS, labels.stream().map(LineLabels::write).toList());
    }
}
