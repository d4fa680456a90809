// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.convert.json.Json;
import io.github.stance4j.convert.json.Json.Kind;
import io.github.stance4j.convert.json.JsonReader;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads spaCy's JSON: what {@code Doc.to_json} gives, as a list or one a line; pairs of a text and
 * its annotations, as training took; documents with paragraphs and tokens, as {@code spacy train}
 * took; and the lines of Prodigy, where {@code spans} is one list.
 */
final class SpacyReader implements FormatReader {

    static final String TEXT = "text";
    static final String ENTS = "ents";
    static final String ENTITIES = "entities";
    static final String SPANS = "spans";
    static final String START = "start";
    static final String END = "end";
    static final String LABEL = "label";
    static final String CUSTOM = "_";

    /** The one custom attribute that we write, as spaCy asks for each to be registered. */
    static final String OURS = "stance4j";

    static final String PARAGRAPHS = "paragraphs";

    /** What Prodigy's annotators said of a line, and what they did not say of one that is sound. */
    private static final String ANSWER = "answer";

    private static final Set<String> NOT_ACCEPTED = Set.of("reject", "ignore");

    private static final int PARTS = 3;

    @Override
    public void read(String text, ImportContext context) {
        List<Json> values =
                JsonReader.all(
                        text, e -> context.defects().add(context.place(e.line()), e.getMessage()));
        boolean listed = values.size() == 1 && values.get(0).is(Kind.ARRAY);
        List<Json> docs = listed && !isPair(values.get(0)) ? values.get(0).items() : values;
        for (int i = 0; i < docs.size(); i++) {
            document(docs.get(i), i + 1, context);
        }
    }

    private static boolean isPair(Json value) {
        return value.items().size() == 2
                && value.items().get(0).is(Kind.STRING)
                && value.items().get(1).is(Kind.OBJECT);
    }

    private static void document(Json doc, int number, ImportContext context) {
        if (isPair(doc)) {
            sentence(doc.items().get(0), doc.items().get(1), number, context);
        } else if (doc.get(PARAGRAPHS).is(Kind.ARRAY)) {
            new SpacyParagraphs(context).read(doc, number);
        } else if (NOT_ACCEPTED.contains(doc.get(ANSWER).text())) {
            context.notes().lost("texts that were rejected or ignored in Prodigy (answer)");
        } else if (doc.get(TEXT).is(Kind.STRING)) {
            sentence(doc.get(TEXT), doc, number, context);
        } else {
            context.defects()
                    .add(
                            context.place(doc.line()),
                            "found "
                                    + doc.show()
                                    + ", expected an object with a text, a pair of a text and its"
                                    + " annotations, or a document with paragraphs");
        }
    }

    private static void sentence(Json text, Json annotations, int number, ImportContext context) {
        Draft draft = new Draft(context.place(text.line()), Integer.toString(number), text.text());
        SpanReader spans = context.spans(text.text());
        SpanLabels labels = new SpanLabels(context);
        // Entities come last, since spaCy sorts them; other spans keep the order of actors.
        Json groups = annotations.get(SPANS);
        for (Map.Entry<String, Json> group : groups.fields().entrySet()) {
            spans(group.getValue(), SPANS + "." + group.getKey(), spans, labels, context);
        }
        if (!groups.is(Kind.OBJECT)) {
            spans(groups, SPANS, spans, labels, context);
        }
        for (String field : List.of(ENTS, ENTITIES)) {
            spans(annotations.get(field), field, spans, labels, context);
        }
        labels.into(draft);
        Json custom = annotations.get(CUSTOM);
        SideFieldsReader rest = new SideFieldsReader(context, draft);
        rest.read(custom, Set.of(OURS));
        rest.read(custom.get(OURS), Set.of());
        rest.read(annotations.get("meta"), Set.of());
        context.notes()
                .lost("categories of whole texts (cats)", annotations.get("cats").fields().size());
        context.notes()
                .lost("choices for whole texts (accept)", annotations.get("accept").items().size());
        context.notes().lost("relations of Prodigy", annotations.get("relations").items().size());
        if (annotations.get("sents").items().size() > 1) {
            context.notes().remark("documents of several sentences, each read as one");
        }
        context.corpus().add(draft);
    }

    private static void spans(
            Json list, String field, SpanReader spans, SpanLabels labels, ImportContext context) {
        if (!list.is(Kind.MISSING) && !list.is(Kind.ARRAY) && !list.is(Kind.NULL)) {
            context.defects()
                    .add(
                            context.place(list.line()).field(field),
                            "found " + list.show() + ", expected a list of spans");
        }
        for (Json span : list.items()) {
            Place place = context.place(span.line()).field(field);
            boolean listed = span.items().size() == PARTS;
            Json label = listed ? span.items().get(2) : span.get(LABEL);
            if (!listed && !span.is(Kind.OBJECT) || !label.is(Kind.STRING)) {
                context.defects()
                        .add(
                                place,
                                "found "
                                        + span.show()
                                        + ", expected a span: [start, end, \"label\"], or an object"
                                        + " with start, end and label");
                continue;
            }
            Json start = listed ? span.items().get(0) : span.get(START);
            Json end = listed ? span.items().get(1) : span.get(END);
            spans.read(start, end, place)
                    .ifPresent(range -> labels.add(range, label.text(), place));
        }
    }
}
