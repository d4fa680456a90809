// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli;

import io.github.stance4j.cli.terminal.Console;
import io.github.stance4j.cli.terminal.TerminalText;
import io.github.stance4j.corpus.review.CorpusReview;
import io.github.stance4j.corpus.review.CorpusWarning;
import io.github.stance4j.corpus.review.WarningKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says on standard error what a review found: a block for each kind, the weightiest first. */
final class ReviewText {

    private static final String INDENT = "  ";

    private final Console console;
    private final int most;

    /**
     * @param most how many warnings of a kind are shown
     */
    ReviewText(Console console, int most) {
        this.console = console;
        this.most = most;
    }

    void print(Path file, CorpusReview review) {
        Map<WarningKind, List<CorpusWarning>> byKind = review.byKind();
        byKind.forEach(
                (kind, warnings) -> {
                    console.report("");
                    console.report(head(kind, warnings.size()));
                    warnings.stream()
                            .limit(most)
                            .map(CorpusWarning::toString)
                            .forEach(console::report);
                    if (warnings.size() > most) {
                        console.report(
                                INDENT
                                        + (warnings.size() - most)
                                        + " more; --warnings all has all");
                    }
                    wrap("Why it matters: " + kind.why());
                    wrap("What to do: " + kind.remedy());
                });
        if (!byKind.isEmpty()) {
            console.report("");
            console.say(
                    String.format(
                            "%s: %s of %s; the corpus can be read",
                            file,
                            count(review.warnings().size(), "warning"),
                            count(byKind.size(), "kind")));
        }
    }

    private static String head(WarningKind kind, int count) {
        return String.format(
                "%s (%s): %s",
                kind.name(),
                kind.weight().name().toLowerCase(Locale.ROOT),
                count(count, "warning"));
    }

    private void wrap(String text) {
        TerminalText.wrapped(text, console.terminal().width() - INDENT.length())
                .forEach(line -> console.report(INDENT + line));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
