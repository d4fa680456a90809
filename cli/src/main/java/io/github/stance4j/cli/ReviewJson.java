// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stance4j.corpus.CorpusStatistics;
import io.github.stance4j.corpus.review.CorpusReview;
import io.github.stance4j.corpus.review.CorpusWarning;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the statistics of a corpus and what a review found for programs to read. */
final class ReviewJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private ReviewJson() {}

    /**
     * @param most how many warnings of a kind are listed; {@code count} has all of them
     */
    static String of(Path file, CorpusStatistics statistics, CorpusReview review, int most) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("corpus", file.toString());
        add(root.putObject("statistics"), statistics);
        ArrayNode kinds = root.putArray("warnings");
        review.byKind()
                .forEach(
                        (kind, warnings) -> {
                            ObjectNode node = kinds.addObject();
                            node.put("kind", kind.name());
                            node.put("weight", kind.weight().name().toLowerCase(Locale.ROOT));
                            node.put("why", kind.why()).put("remedy", kind.remedy());
                            node.put("count", warnings.size());
                            add(node.putArray("found"), warnings.stream().limit(most).toList());
                        });
        return root.toPrettyString() + "\n";
    }

    private static void add(ArrayNode found, List<CorpusWarning> warnings) {
        for (CorpusWarning warning : warnings) {
            ObjectNode node = found.addObject();
            if (warning.found().line() > 0) {
                node.put("line", warning.found().line());
            }
            warning.found().column().ifPresent(column -> node.put("column", column));
            warning.sentenceId().ifPresent(id -> node.put("sentence_id", id));
            node.put("message", warning.found().message());
        }
    }

    private static void add(ObjectNode node, CorpusStatistics statistics) {
        node.put("sentences", statistics.sentences());
        node.put("sentences_without_actors", statistics.sentencesWithoutActors());
        node.put("groups", statistics.groups()).put("actors", statistics.actors());
        ObjectNode splits = node.putObject("splits");
        statistics.splits().forEach((split, count) -> splits.put(split.label(), count));
        ObjectNode held = node.putObject("held");
        statistics.held().forEach((stance, count) -> held.put(stance.name(), count));
        ObjectNode labels = node.putObject("labels");
        statistics.labels().forEach((set, counts) -> counts.forEach(labels.putObject(set)::put));
    }
}
