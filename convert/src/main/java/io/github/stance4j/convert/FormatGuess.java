// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.convert.json.Json;
import io.github.stance4j.convert.json.Json.Kind;
import io.github.stance4j.convert.json.JsonReader;
import io.github.stance4j.convert.publicdata.PublicData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells which format a file looks like, by what only that one has. Where several might be meant
 * there is no guess, for a wrong one would refuse a good file.
 */
final class FormatGuess {

    private static final Pattern STANDOFF = Pattern.compile("(?:[TEAMNR]\\d+|[#*]\\d*)\t\\S+ .*");
    private static final int LOOKED_AT = 50;

    private FormatGuess() {}

    /** Tells by the names of files in a folder. */
    static Optional<CorpusFormat> ofFolder(Path folder) {
        if (has(folder, PublicData.PLV.files())) {
            return Optional.of(CorpusFormat.PLV);
        }
        return has(folder, PublicData.NEWSMTSC.files())
                ? Optional.of(CorpusFormat.NEWSMTSC)
                : Optional.empty();
    }

    private static boolean has(Path folder, List<String> files) {
        return files.stream().map(folder::resolve).allMatch(Files::isRegularFile);
    }

    /** Tells by the text of a file. */
    static Optional<CorpusFormat> ofText(String text) {
        String start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return ofJson(text);
        }
        List<String> lines = start.lines().filter(l -> !l.isBlank()).limit(LOOKED_AT).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String header = lines.get(0);
        if (header.contains("marked_sentence") && header.contains("\t")) {
            return Optional.of(CorpusFormat.PLV);
        }
        if (header.contains("sentence_id") && header.contains(",")) {
            return Optional.of(CorpusFormat.STANCE4J);
        }
        if (lines.stream().allMatch(line -> STANDOFF.matcher(line).matches())) {
            return Optional.of(CorpusFormat.BRAT);
        }
        return lines.stream().filter(line -> !line.startsWith("#")).allMatch(FormatGuess::isTagged)
                        && lines.stream().anyMatch(line -> !line.startsWith("#"))
                ? Optional.of(CorpusFormat.CONLL)
                : Optional.empty();
    }

    private static boolean isTagged(String line) {
        ConllRow row = ConllRow.of(line, 1);
        return row.columns() > 1 && !row.tag().isEmpty() && Tag.read(row.tag()).isPresent();
    }

    private static Optional<CorpusFormat> ofJson(String text) {
        Optional<Json> beginning = JsonReader.beginning(text);
        if (beginning.isEmpty()) {
            return Optional.empty();
        }
        Json first = beginning.get();
        if (first.is(Kind.ARRAY) && !first.items().isEmpty()) {
            Json item = first.items().get(0);
            boolean pair = item.is(Kind.STRING) && first.items().size() == 2;
            return pair || item.is(Kind.ARRAY) ? Optional.of(CorpusFormat.SPACY) : ofObject(item);
        }
        return ofObject(first);
    }

    private static Optional<CorpusFormat> ofObject(Json object) {
        if (object.get("sentence_normalized").is(Kind.STRING)) {
            return Optional.of(CorpusFormat.NEWSMTSC);
        }
        if (object.get(LabelStudioFields.DATA).is(Kind.OBJECT)) {
            return Optional.of(CorpusFormat.LABEL_STUDIO);
        }
        if (isJsonMin(object)) {
            return Optional.of(CorpusFormat.LABEL_STUDIO);
        }
        boolean spacy =
                object.get(SpacyReader.PARAGRAPHS).is(Kind.ARRAY)
                        || object.get(SpacyReader.ENTS).is(Kind.ARRAY)
                        || object.get(SpacyReader.SPANS).is(Kind.OBJECT)
                        || object.get(SpacyReader.SPANS).is(Kind.ARRAY);
        if (spacy) {
            return Optional.of(CorpusFormat.SPACY);
        }
        boolean doccano =
                (object.get(DoccanoFields.TEXT).is(Kind.STRING)
                                || object.get(DoccanoFields.OLD_TEXT).is(Kind.STRING))
                        && (object.get(DoccanoFields.LABEL).is(Kind.ARRAY)
                                || object.get(DoccanoFields.RELATIONS).is(Kind.ARRAY));
        return doccano ? Optional.of(CorpusFormat.DOCCANO) : Optional.empty();
    }

    /** The fields of JSON-MIN have the names of the project's controls; its regions tell it. */
    private static boolean isJsonMin(Json object) {
        return object.fields().values().stream()
                .flatMap(field -> field.items().stream())
                .anyMatch(
                        item ->
                                item.get(LabelStudioFields.START).is(Kind.NUMBER)
                                        && item.get(LabelStudioFields.LABELS).is(Kind.ARRAY));
    }
}
