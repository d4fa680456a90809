// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.Mention;
import io.github.stance4j.Span;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.corpus.AnnotatedSentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An actor where labels are those of spans: all rows of one span are one.
 *
 * @param span where it stands
 * @param codes its labels, without the mark
 * @param targets the targets of its rows
 */
record ActorSpan(Span span, List<String> codes, List<Span> targets) {

    /** Returns those of a sentence, in its order; what can't be put together is a problem. */
    static List<ActorSpan> of(AnnotatedSentence sentence, ExportContext context) {
        Map<Span, List<AnnotatedActor>> rows = new LinkedHashMap<>();
        for (AnnotatedActor actor : sentence.actors()) {
            rows.computeIfAbsent(actor.span(), span -> new ArrayList<>()).add(actor);
        }
        List<ActorSpan> spans = new ArrayList<>();
        rows.forEach((span, actors) -> spans.add(of(sentence, actors, context)));
        return spans;
    }

    private static ActorSpan of(
            AnnotatedSentence sentence, List<AnnotatedActor> rows, ExportContext context) {
        AnnotatedActor first = rows.get(0);
        List<String> codes = context.codes().of(first, context.corpus().schema());
        for (AnnotatedActor row : rows) {
            if (!context.codes().of(row, context.corpus().schema()).equals(codes)) {
                context.problem(
                        sentence,
                        first,
                        "has other labels toward one target than toward another, expected the same:"
                                + " the format has labels of spans only, label-studio and brat have more");
                break;
            }
        }
        List<Span> targets =
                rows.stream()
                        .map(AnnotatedActor::target)
                        .flatMap(Optional::stream)
                        .map(Mention::span)
                        .toList();
        return new ActorSpan(first.span(), codes, targets);
    }
}
