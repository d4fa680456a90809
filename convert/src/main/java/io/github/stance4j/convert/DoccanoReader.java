// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.Span;
import io.github.stance4j.convert.json.Json;
import io.github.stance4j.convert.json.Json.Kind;
import io.github.stance4j.convert.json.JsonReader;
import java.util.HashMap;
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

    /** One text with its spans. */
    private static final class Line {

        private final Json line;
        private final ImportContext context;
        private final SpanLabels labels;
        private final Map<String, Span> byId = new HashMap<>();

        Line(Json line, ImportContext context) {
            this.line = line;
            this.context = context;
            this.labels = new SpanLabels(context);
        }

        void read(int number) {
            Place place = context.place(line.line());
            Optional<String> text = line.get(DoccanoFields.TEXT).asString();
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
            for (String field : DoccanoFields.SPANS) {
                readSpans(line.get(field), field, spans);
            }
            line.get(DoccanoFields.RELATIONS).items().forEach(this::relate);
            labels.into(draft);
            readRest(draft);
            context.corpus().add(draft);
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
            for (Json item : list.items()) {
                readSpan(item, place.at(item, field), spans);
            }
        }

        private void readSpan(Json item, Place place, SpanReader spans) {
            boolean listed = item.items().size() == PARTS;
            Json label = listed ? item.items().get(2) : item.get(DoccanoFields.LABEL);
            if (!listed && !item.is(Kind.OBJECT) || label.asString().isEmpty()) {
                context.defects()
                        .add(
                                place,
                                "found "
                                        + item.show()
                                        + ", expected a span: [start, end, \"label\"], or an object"
                                        + " with start_offset, end_offset and a label in words");
                return;
            }
            Json start = listed ? item.items().get(0) : item.get(DoccanoFields.START);
            Json end = listed ? item.items().get(1) : item.get(DoccanoFields.END);
            spans.read(start, end, place)
                    .ifPresent(
                            span -> {
                                labels.add(span, label.text(), place);
                                byId.put(item.get(DoccanoFields.ID).text(), span);
                            });
        }

        private void relate(Json relation) {
            Place place = context.place(relation.line()).field(DoccanoFields.RELATIONS);
            Span from = byId.get(relation.get(DoccanoFields.FROM).text());
            Span to = byId.get(relation.get(DoccanoFields.TO).text());
            String type = relation.get(DoccanoFields.TYPE).text();
            if (from == null || to == null) {
                // Those of broken spans have been told.
                if (context.defects().isEmpty()) {
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
            rest.read(line, DoccanoFields.TAKEN);
            for (String field : DoccanoFields.METADATA) {
                rest.read(line.get(field), Set.of());
            }
            context.notes().lost("comments", line.get(DoccanoFields.COMMENTS).items().size());
        }
    }
}
