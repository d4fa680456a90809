// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.convert.json.Json;
import io.github.stance4j.convert.json.Json.Kind;
import io.github.stance4j.convert.json.JsonReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads Label Studio's JSON: a list of tasks, of each the annotation that counts. */
final class LabelStudioReader implements FormatReader {

    @Override
    public void read(String text, ImportContext context) {
        List<Json> values =
                JsonReader.all(
                        text, e -> context.defects().add(context.place(e.line()), e.getMessage()));
        List<Json> tasks =
                values.size() == 1 && values.get(0).is(Kind.ARRAY) ? values.get(0).items() : values;
        for (int i = 0; i < tasks.size(); i++) {
            task(tasks.get(i), i + 1, context);
        }
    }

    private static void task(Json task, int number, ImportContext context) {
        Place place = context.place(task.line());
        Json data = task.get(LabelStudioFields.DATA);
        if (!data.is(Kind.OBJECT)) {
            context.defects()
                    .add(
                            place.field(LabelStudioFields.DATA),
                            "found "
                                    + data.show()
                                    + ", expected an object with the text; export as JSON, not as"
                                    + " JSON-MIN");
            return;
        }
        Optional<String> field = textField(data);
        if (field.isEmpty()) {
            context.defects()
                    .add(
                            place.field(LabelStudioFields.DATA),
                            "found the fields "
                                    + data.fields().keySet()
                                    + ", expected one of the name text");
            return;
        }
        Json id = task.get(LabelStudioFields.ID);
        Draft draft =
                new Draft(
                        place,
                        id.isScalar() ? id.text() : Integer.toString(number),
                        data.get(field.get()).text());
        annotation(task, context)
                .ifPresent(
                        annotation -> {
                            new LabelStudioResult(draft, context)
                                    .read(annotation.get(LabelStudioFields.RESULT));
                            new SideFieldsReader(context, draft).read(data, Set.of(field.get()));
                            context.corpus().add(draft);
                        });
    }

    /** Returns the field called text, or the only one that has a text. */
    private static Optional<String> textField(Json data) {
        if (data.get(LabelStudioFields.TEXT).is(Kind.STRING)) {
            return Optional.of(LabelStudioFields.TEXT);
        }
        List<String> texts =
                data.fields().keySet().stream()
                        .filter(name -> data.get(name).is(Kind.STRING))
                        .toList();
        return texts.size() == 1 ? Optional.of(texts.get(0)) : Optional.empty();
    }

    /** Returns the one that was called the truth, else the first that was not cancelled. */
    private static Optional<Json> annotation(Json task, ImportContext context) {
        Json all = task.get(LabelStudioFields.ANNOTATIONS);
        List<Json> annotations =
                all.is(Kind.MISSING)
                        ? task.get(LabelStudioFields.OLD_ANNOTATIONS).items()
                        : all.items();
        List<Json> kept =
                annotations.stream().filter(a -> !isTrue(a, LabelStudioFields.CANCELLED)).toList();
        if (kept.isEmpty()) {
            context.notes().lost("tasks without an annotation; predictions are not read");
            return Optional.empty();
        }
        context.notes().lost("annotations of tasks that have others: one is read", kept.size() - 1);
        return kept.stream()
                .filter(a -> isTrue(a, LabelStudioFields.GROUND_TRUTH))
                .findFirst()
                .or(() -> Optional.of(kept.get(0)));
    }

    private static boolean isTrue(Json object, String field) {
        return "true".equals(object.get(field).text());
    }
}
