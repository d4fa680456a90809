// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.Span;
import io.github.stance4j.convert.json.Json;
import io.github.stance4j.convert.json.Json.Kind;
import io.github.stance4j.convert.json.JsonReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads doccano's JSON lines: spans as {@code [start, end, label]} in {@code label}, or as objects
 * with ids in {@code entities}, with {@code relations} between them.
 */
final class DoccanoReader implements FormatReader {

    private static final int PARTS = 3;

    @Override
    public void read(String text, ImportContext context) {
        List<Json> lines =
                JsonReader.all(
                        text, e -> context.defects().add(context.place(e.line()), e.getMessage()));
        List<Json> items =
                lines.size() == 1 && lines.get(0).is(Kind.ARRAY) ? lines.get(0).items() : lines;
        for (int i = 0; i < items.size(); i++) {
            new Line(items.get(i), context).read(i + 1);
        }
    }

    private static Json label(Json span) {
        return span.items().size() == PARTS ? span.items().get(2) : span.get(DoccanoFields.LABEL);
    }

    /** One text with its spans. */
    private static final class Line {

        private final Json line;
        private final ImportContext context;
        private final SpanLabels labels;
        private final Map<String, Span> byId = new HashMap<>();

        /** Ids of spans that have been refused. */
        private final Set<String> broken = new HashSet<>();

        Line(Json line, ImportContext context) {
            this.line = line;
            this.context = context;
            this.labels = new SpanLabels(context);
        }

        void read(int number) {
            Place place = context.place(line.line());
            Optional<String> text = line.get(textField()).asString();
            if (text.isEmpty()) {
                context.defects()
                        .add(
                                place.field(DoccanoFields.TEXT),
                                "found "
                                        + line.get(DoccanoFields.TEXT).show()
                                        + ", expected a text");
                return;
            }
            Draft draft = new Draft(place, id(number), text.get());
            if (text.get().codePoints().anyMatch(Character::isSupplementaryCodePoint)
                    && context.options().offsets().isEmpty()) {
                context.notes()
                        .remark(
                                "texts with emoji or the like: offsets are read as UTF-16 units, as"
                                        + " doccano writes them now; if they count code points, as in"
                                        + " older releases, say --offsets code-points");
            }
            SpanReader spans = context.spans(text.get());
            for (String field : spanFields()) {
                readSpans(line.get(field), field, spans);
            }
            line.get(DoccanoFields.RELATIONS).items().forEach(this::relate);
            labels.into(draft);
            readRest(draft);
            context.corpus().add(draft);
        }

        private String textField() {
            return line.get(DoccanoFields.TEXT).is(Kind.MISSING)
                            && line.get(DoccanoFields.OLD_TEXT).is(Kind.STRING)
                    ? DoccanoFields.OLD_TEXT
                    : DoccanoFields.TEXT;
        }

        /** Something else may be called annotations, such as a column. */
        private List<String> spanFields() {
            List<String> fields = new ArrayList<>(DoccanoFields.SPANS);
            List<Json> items = line.get(DoccanoFields.NUMBERED).items();
            if (items.stream().anyMatch(item -> item.is(Kind.OBJECT))) {
                fields.add(DoccanoFields.NUMBERED);
            }
            return fields;
        }

        private String id(int number) {
            for (String field : List.of(DoccanoFields.ID, DoccanoFields.OLD_ID)) {
                if (line.get(field).isScalar()) {
                    return line.get(field).text();
                }
            }
            return Integer.toString(number);
        }

        private void readSpans(Json list, String field, SpanReader spans) {
            Place place = context.place(list.line()).field(field);
            if (list.is(Kind.MISSING) || list.is(Kind.NULL)) {
                return;
            }
            if (!list.is(Kind.ARRAY)) {
                context.defects().add(place, "found " + list.show() + ", expected a list of spans");
            }
            Optional<Json> numbered =
                    list.items().stream()
                            .map(DoccanoReader::label)
                            .filter(label -> label.is(Kind.NUMBER))
                            .findFirst();
            if (numbered.isPresent()) {
                refuseNumbered(numbered.get(), list, field);
                return;
            }
            for (Json item : list.items()) {
                readSpan(item, place.at(item, field), spans);
            }
        }

        /** What a number stands for is known to doccano alone. */
        private void refuseNumbered(Json label, Json list, String field) {
            list.items().forEach(this::refused);
            context.defects()
                    .add(
                            context.place(label.line()).field(field),
                            "found the label "
                                    + label.text()
                                    + ", which is a number of doccano's, expected labels in words;"
                                    + " export as \"JSONL (Text label)\", or as JSONL with a release"
                                    + " that writes words there");
        }

        private void readSpan(Json item, Place place, SpanReader spans) {
            boolean listed = item.items().size() == PARTS;
            Json label = label(item);
            if (!listed && !item.is(Kind.OBJECT) || label.asString().isEmpty()) {
                context.defects()
                        .add(
                                place,
                                "found "
                                        + item.show()
                                        + ", expected a span: [start, end, \"label\"], or an object"
                                        + " with start_offset, end_offset and a label in words");
                refused(item);
                return;
            }
            Json start = listed ? item.items().get(0) : item.get(DoccanoFields.START);
            Json end = listed ? item.items().get(1) : item.get(DoccanoFields.END);
            Optional<Span> span = spans.read(start, end, place);
            span.ifPresent(found -> labels.add(found, label.text(), place));
            Json id = item.get(DoccanoFields.ID);
            if (span.isEmpty()) {
                refused(item);
            } else if (id.isScalar()) {
                byId.put(id.text(), span.get());
            }
        }

        private void refused(Json item) {
            Json id = item.get(DoccanoFields.ID);
            if (id.isScalar()) {
                broken.add(id.text());
            }
        }

        private void relate(Json relation) {
            Place place = context.place(relation.line()).field(DoccanoFields.RELATIONS);
            String fromId = relation.get(DoccanoFields.FROM).text();
            String toId = relation.get(DoccanoFields.TO).text();
            Span from = byId.get(fromId);
            Span to = byId.get(toId);
            String type = relation.get(DoccanoFields.TYPE).text();
            if (from == null || to == null) {
                // That these spans are broken has been told.
                if (!broken.contains(fromId) && !broken.contains(toId)) {
                    context.defects()
                            .add(
                                    place,
                                    "found "
                                            + relation.show()
                                            + ", expected from_id and to_id of two entities");
                }
            } else if (type.equals(context.options().targetLabel())) {
                labels.relate(from, to);
            } else {
                context.notes()
                        .lost(
                                "relations \""
                                        + type
                                        + "\"; if they lead to targets, say --target-label \""
                                        + type
                                        + "\"");
            }
        }

        private void readRest(Draft draft) {
            SideFieldsReader rest = new SideFieldsReader(context, draft);
            Set<String> known = new HashSet<>(DoccanoFields.TAKEN);
            known.add(textField());
            known.addAll(spanFields());
            rest.read(line, known);
            for (String field : DoccanoFields.METADATA) {
                rest.read(line.get(field), Set.of());
            }
            context.notes().lost("comments", line.get(DoccanoFields.COMMENTS).items().size());
        }
    }
}
