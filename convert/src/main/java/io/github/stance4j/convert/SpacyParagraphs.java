// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.Span;
import io.github.stance4j.convert.json.Json;
import io.github.stance4j.convert.json.Json.Kind;
import io.github.stance4j.corpus.CorpusDefect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what {@code spacy train} took before version 3: documents of paragraphs, with a raw text
 * and sentences of tokens that have a BILUO tag each. A sentence there is one of ours.
 */
final class SpacyParagraphs {

    private static final String FIELD = "ner";

    private final ImportContext context;
    private final TagReader tags;
    private String document = "";
    private int sentences;

    SpacyParagraphs(ImportContext context) {
        this.context = context;
        this.tags = new TagReader(false, context.defects());
    }

    void read(Json doc, int number) {
        document = doc.get("id").isScalar() ? doc.get("id").text() : Integer.toString(number);
        for (Json paragraph : doc.get(SpacyReader.PARAGRAPHS).items()) {
            int end = 0;
            for (Json sentence : paragraph.get("sentences").items()) {
                end = sentence(sentence, paragraph.get("raw").asString(), end);
            }
        }
    }

    /** Returns where the sentence ends in the raw text. */
    private int sentence(Json sentence, Optional<String> raw, int from) {
        sentences++;
        List<Json> tokens = sentence.get("tokens").items();
        List<Span> spans = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        int end = from;
        for (Json token : tokens) {
            String word = token.get("orth").text();
            int start = raw.isPresent() ? raw.get().indexOf(word, end) : joined.length();
            boolean lost = raw.isPresent() && start >= 0 && !isSpace(raw.get(), end, start);
            if (start < 0 || lost || word.isEmpty()) {
                context.defects()
                        .add(
                                context.place(token.line()).field("orth"),
                                "found "
                                        + token.get("orth").show()
                                        + ", expected what comes next in the raw text: "
                                        + CorpusDefect.quoted(raw.orElse("").substring(end)));
                return end;
            }
            spans.add(new Span(start, start + word.length()));
            joined.append(word).append(' ');
            end = raw.isPresent() ? start + word.length() : end;
        }
        if (!spans.isEmpty()) {
            add(sentence, tokens, spans, raw.orElse(joined.toString().stripTrailing()));
        }
        return end;
    }

    private static boolean isSpace(String text, int from, int to) {
        return Tokens.isSpace(text.substring(from, to));
    }

    private void add(Json sentence, List<Json> tokens, List<Span> spans, String text) {
        int offset = spans.get(0).start();
        Draft draft =
                new Draft(
                        context.place(sentence.line()),
                        document + "-" + sentences,
                        text.substring(offset, spans.get(spans.size() - 1).end()));
        draft.group("document-" + document);
        SpanLabels labels = new SpanLabels(context);
        for (TagReader.Tagged tagged :
                tags.read(
                        tokens.stream().map(SpacyParagraphs::tag).toList(),
                        tokens.stream()
                                .map(token -> context.place(token.line()).field(FIELD))
                                .toList())) {
            Span span =
                    new Span(
                            spans.get(tagged.first()).start() - offset,
                            spans.get(tagged.last()).end() - offset);
            labels.add(
                    span,
                    tagged.label(),
                    context.place(tokens.get(tagged.first()).line()).field(FIELD));
        }
        labels.into(draft);
        context.corpus().add(draft);
    }

    private static String tag(Json token) {
        Json tag = token.get(FIELD);
        return tag.is(Kind.STRING) ? tag.text() : "";
    }
}
