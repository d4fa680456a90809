// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.Span;
import io.github.stance4j.convert.json.Json;
import io.github.stance4j.convert.json.JsonText;
import io.github.stance4j.corpus.CorpusColumns;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a JSON object says beside text and labels. Fields that mean nothing to us become
 * metadata: a text, a number or a truth value as it is, a list or an object as its JSON.
 */
final class SideFieldsReader {

    private static final String CHANGED =
            "records of metadata in actor_metadata: there is no longer such an actor";

    private final ImportContext context;
    private final Draft draft;

    SideFieldsReader(ImportContext context, Draft draft) {
        this.context = context;
        this.draft = draft;
    }

    /**
     * Reads the fields, after the actors are known.
     *
     * @param known names that mean something else in that object
     */
    void read(Json object, Set<String> known) {
        object.fields()
                .forEach(
                        (name, value) -> {
                            if (!known.contains(name) && !value.isEmpty()) {
                                read(name, value);
                            }
                        });
    }

    private void read(String name, Json value) {
        String cell = value.isScalar() ? value.text() : JsonText.of(value);
        switch (name) {
            case CorpusColumns.SENTENCE_ID -> draft.id(cell);
            case CorpusColumns.GROUP -> draft.group(cell);
            case CorpusColumns.SPLIT -> draft.split(cell);
            case SideFields.ACTOR_METADATA -> value.items().forEach(this::actor);
            default -> {
                if (CorpusColumns.isMetadata(name)) {
                    draft.metadata().put(name, cell);
                } else {
                    context.notes().reserved("fields", name, "rename them");
                }
            }
        }
    }

    private void actor(Json record) {
        Optional<DraftActor> actor =
                span(record).flatMap(span -> draft.find(span, span(record.get(SideFields.TARGET))));
        if (actor.isEmpty()) {
            context.notes().lost(CHANGED);
            return;
        }
        for (Map.Entry<String, Json> cell : record.get(SideFields.METADATA).fields().entrySet()) {
            if (CorpusColumns.isMetadata(cell.getKey()) && cell.getValue().isScalar()) {
                actor.get().metadata().put(cell.getKey(), cell.getValue().text());
            }
        }
    }

    /** Not a defect if it is none: the tool did not know what it carried along. */
    private Optional<Span> span(Json object) {
        Offsets offsets = Offsets.of(draft.text(), context.unit());
        int start = object.get(SideFields.START).asInt().orElse(-1);
        int end = object.get(SideFields.END).asInt().orElse(-1);
        return start < 0 || end <= start || end > offsets.length()
                ? Optional.empty()
                : Optional.of(new Span(offsets.toUtf16(start), offsets.toUtf16(end)));
    }
}
