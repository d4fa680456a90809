// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.Span;
import io.github.stance4j.convert.json.Json;
import io.github.stance4j.convert.json.Json.Kind;
import io.github.stance4j.corpus.CorpusColumns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads one annotation. Results with one id are about one region; a region is an actor, unless it
 * is only marked as a target.
 */
final class LabelStudioResult {

    private static final String BACKWARD = "left";

    private record Labelled(LabelCode code, Place place) {}

    private static final class Region {
        private final Span span;
        private final Place place;
        private final List<Labelled> labels = new ArrayList<>();
        private final Map<String, String> metadata = new LinkedHashMap<>();
        private final Set<String> targets = new LinkedHashSet<>();

        Region(Span span, Place place) {
            this.span = span;
            this.place = place;
        }

        boolean isTargetOnly() {
            return !labels.isEmpty()
                    && labels.stream().allMatch(l -> l.code().kind() == LabelCode.Kind.TARGET);
        }
    }

    private final Draft draft;
    private final ImportContext context;
    private final SpanReader spans;
    private final Map<String, Region> regions = new LinkedHashMap<>();
    private final Set<String> broken = new LinkedHashSet<>();

    LabelStudioResult(Draft draft, ImportContext context) {
        this.draft = draft;
        this.context = context;
        this.spans = context.spans(draft.text());
    }

    void read(Json results) {
        for (Json result : results.items()) {
            if (!isRelation(result)) {
                readLabels(result);
            }
        }
        results.items().stream().filter(LabelStudioResult::isRelation).forEach(this::relate);
        Set<String> reached = new LinkedHashSet<>();
        regions.values().forEach(region -> reached.addAll(actors(region)));
        regions.forEach(
                (id, region) -> {
                    if (region.isTargetOnly() && !reached.contains(id)) {
                        context.notes().lost("targets: no relation from an actor leads to them");
                    }
                });
    }

    private static boolean isRelation(Json result) {
        return result.get(LabelStudioFields.TYPE).text().equals(LabelStudioFields.RELATION);
    }

    private void readLabels(Json result) {
        Json value = result.get(LabelStudioFields.VALUE);
        String name = result.get(LabelStudioFields.FROM_NAME).text();
        Place place = context.place(result.line()).field(name.isEmpty() ? "result" : name);
        if (!value.is(Kind.OBJECT)) {
            context.defects().add(place, "found " + value.show() + ", expected an object");
            broken.add(key(result));
        } else if (value.get(LabelStudioFields.START).is(Kind.MISSING)) {
            readOfText(result, name);
        } else {
            region(result, place).ifPresent(region -> readOfRegion(region, result, name, place));
        }
    }

    /** What is said about the text as a whole is a column. */
    private void readOfText(Json result, String name) {
        Json value = result.get(LabelStudioFields.VALUE);
        Optional<String> cell = cell(value);
        if (cell.isPresent() && CorpusColumns.isMetadata(name)) {
            draft.metadata().put(name, cell.get());
            context.notes().remark("labels of a whole text, kept in the column \"" + name + "\"");
        } else {
            context.notes().lost("results of the control \"" + name + "\" for a whole text");
        }
    }

    private static Optional<String> cell(Json value) {
        for (String field :
                List.of(
                        LabelStudioFields.CHOICES,
                        LabelStudioFields.LABELS,
                        LabelStudioFields.TEXT)) {
            List<Json> items = value.get(field).items();
            if (!items.isEmpty() && items.stream().allMatch(Json::isScalar)) {
                return Optional.of(
                        items.stream().map(Json::text).collect(Collectors.joining("; ")));
            }
        }
        return Optional.empty();
    }

    private Optional<Region> region(Json result, Place place) {
        Json value = result.get(LabelStudioFields.VALUE);
        String key = key(result);
        Region known = regions.get(key);
        if (known != null || broken.contains(key)) {
            return Optional.ofNullable(known);
        }
        Optional<Span> span =
                spans.read(
                                value.get(LabelStudioFields.START),
                                value.get(LabelStudioFields.END),
                                place)
                        .filter(found -> isAt(found, value.get(LabelStudioFields.TEXT), place));
        if (span.isEmpty()) {
            broken.add(key);
            return Optional.empty();
        }
        Region region = new Region(span.get(), place);
        regions.put(key, region);
        return Optional.of(region);
    }

    private static String key(Json result) {
        Json id = result.get(LabelStudioFields.ID);
        return id.isScalar() ? id.text() : "line " + result.line();
    }

    private boolean isAt(Span span, Json text, Place place) {
        return text.asString().map(found -> spans.check(span, found, place)).orElse(true);
    }

    private void readOfRegion(Region region, Json result, String name, Place place) {
        Json value = result.get(LabelStudioFields.VALUE);
        String type = result.get(LabelStudioFields.TYPE).text().toLowerCase(Locale.ROOT);
        switch (type) {
            case LabelStudioFields.LABELS, "hypertextlabels" ->
                    codes(value.get(type), place).forEach(region.labels::add);
            case LabelStudioFields.CHOICES -> choices(region, value, name, place);
            case LabelStudioFields.TEXT_AREA ->
                    cell(value).ifPresent(cell -> cellOfRegion(region, name, cell));
            default -> context.notes().lost("results of the type \"" + type + "\"");
        }
    }

    private void cellOfRegion(Region region, String name, String cell) {
        if (CorpusColumns.isMetadata(name)) {
            region.metadata.put(name, cell);
        } else {
            context.notes().reserved("texts of the control", name, "rename it");
        }
    }

    private List<Labelled> codes(Json labels, Place place) {
        List<Labelled> codes = new ArrayList<>();
        for (Json label : labels.items()) {
            context.label(label.text(), place)
                    .ifPresent(code -> codes.add(new Labelled(code, place)));
        }
        return codes;
    }

    private void choices(Region region, Json value, String name, Place place) {
        Json choices = value.get(LabelStudioFields.CHOICES);
        if (LabelStudioFields.OF_STANCES.contains(name.toLowerCase(Locale.ROOT))
                || context.options().independent().contains(name)) {
            region.labels.addAll(codes(choices, place));
        } else if (choices.items().size() > 1) {
            context.defects()
                    .add(
                            place,
                            "found "
                                    + choices.items().size()
                                    + " choices, expected one; if they don't exclude each other,"
                                    + " say --independent \""
                                    + name
                                    + "\"");
        } else if (!name.isBlank()) {
            choices.items().stream()
                    .filter(choice -> !choice.text().isBlank())
                    .map(choice -> LabelCode.of(PercentCode.decode(name), choice.text()))
                    .forEach(code -> region.labels.add(new Labelled(code, place)));
        }
    }

    private void relate(Json relation) {
        boolean backward = BACKWARD.equals(relation.get(LabelStudioFields.DIRECTION).text());
        String first = relation.get(LabelStudioFields.FROM_ID).text();
        String second = relation.get(LabelStudioFields.TO_ID).text();
        Region from = regions.get(backward ? second : first);
        String to = backward ? first : second;
        List<String> types =
                relation.get(LabelStudioFields.LABELS).items().stream().map(Json::text).toList();
        if (from == null || !regions.containsKey(to)) {
            // That these regions are broken has been told.
            if (!broken.contains(first) && !broken.contains(second)) {
                context.defects()
                        .add(
                                context.place(relation.line()).field(LabelStudioFields.RELATION),
                                "found a relation of "
                                        + relation.get(LabelStudioFields.FROM_ID).show()
                                        + " and "
                                        + relation.get(LabelStudioFields.TO_ID).show()
                                        + ", expected the ids of two regions");
            }
        } else if (types.isEmpty() || types.contains(context.options().targetLabel())) {
            from.targets.add(to);
        } else {
            context.notes()
                    .lost(
                            "relations "
                                    + types
                                    + "; if they lead to targets, name them by --target-label");
        }
    }

    /** Makes the actors of a region and returns the regions that are their targets. */
    private Set<String> actors(Region region) {
        if (region.isTargetOnly()) {
            return Set.of();
        }
        List<Optional<Span>> targets = new ArrayList<>();
        region.targets.forEach(id -> targets.add(Optional.of(regions.get(id).span)));
        if (targets.isEmpty()) {
            targets.add(Optional.empty());
        }
        for (Optional<Span> target : targets) {
            DraftActor actor = draft.actor(region.span, target, region.place);
            region.labels.forEach(l -> actor.add(l.code(), l.place(), context.defects()));
            actor.metadata().putAll(region.metadata);
        }
        return region.targets;
    }
}
