// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.contract;

import io.github.stance4j.ActorQuery;
import io.github.stance4j.SentenceQuery;
import io.github.stance4j.Span;
import java.util.List;

/** What the contract has classifiers read. */
final class ContractSentences {

    /** Of different lengths; some empty. */
    static final List<String> PLAIN =
            List.of(
                    "Norway denounced the coup and offered to host talks between the junta and the"
                            + " ousted cabinet.",
                    "The coup was condemned by Norway.",
                    "",
                    "Peru and Chile, backed by Kenya's President Grace Otieno, urged both sides to"
                            + " lay down their arms at once, but the rebels' spokesman declined to"
                            + " say whether his movement would attend.",
                    "Brazil asked Qatar to mediate after the ceasefire collapsed.",
                    "   ",
                    "Rebels attacked.");

    private ContractSentences() {}

    /** What real text has, too, and careless programs fail at. */
    static List<String> odd() {
        return List.of(
                "😀 Norway 🇳🇴 denounced 👩‍👩‍👧 the coup 😡",
                "Norway \uD83D denounced \uDE00 the \uDE00\uD83D coup\uD83D",
                "\uDC00",
                "أدانت النرويج الانقلاب ودعت إلى الحوار.",
                "\u202Eנורווגיה גינתה את ההפיכה\u202C (Norway)",
                "挪威谴责政变。",
                "Nor\u0000way de\u200Bnounced\u0007 the\uFEFF coup\uFFFD",
                "\u0000\u0001\u200B",
                "Côte d’Ivoire — “No\u0308rway” — denounced it…",
                "e\u0301\u0301\u0301\u0301 \u0301 \u0301\u0301",
                "İstanbul ﬁrmly ẞ ŉ ǰ",
                "?!.,;:-()[]{}\"'`~@#$%^&*_+=|\\/<>");
    }

    /** One, two and no actors, with and without a target. */
    static List<SentenceQuery> queries() {
        return List.of(
                query(PLAIN.get(0), "Norway", "junta"),
                query(PLAIN.get(4)),
                new SentenceQuery(
                        PLAIN.get(4),
                        List.of(
                                ActorQuery.of(span(PLAIN.get(4), "Qatar")),
                                ActorQuery.of(span(PLAIN.get(4), "Brazil"))
                                        .toward(span(PLAIN.get(4), "Qatar")))),
                query(PLAIN.get(6), "Rebels"));
    }

    private static SentenceQuery query(String sentence, String... actors) {
        return new SentenceQuery(
                sentence,
                List.of(actors).stream()
                        .map(actor -> ActorQuery.of(span(sentence, actor)))
                        .toList());
    }

    static Span span(String sentence, String mention) {
        int start = sentence.indexOf(mention);
        return new Span(start, start + mention.length());
    }
}
