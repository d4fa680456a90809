// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import io.github.stance4j.Span;
import io.github.stance4j.corpus.CorpusDefect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The annotations of one document of brat, by what they are about. */
final class BratDocument {

    /** A marked stretch of the text. */
    static final class Marked {
        private final BratLine line;
        private final Span span;
        private final List<BratLine> attributes = new ArrayList<>();
        private final Set<String> targets = new LinkedHashSet<>();
        private final List<String> notes = new ArrayList<>();

        Marked(BratLine line, Span span) {
            this.line = line;
            this.span = span;
        }

        BratLine line() {
            return line;
        }

        String type() {
            return line.word(0);
        }

        Span span() {
            return span;
        }

        List<BratLine> attributes() {
            return attributes;
        }

        Set<String> targets() {
            return targets;
        }

        List<String> notes() {
            return notes;
        }
    }

    /** An event: a stance that its trigger tells. */
    record Event(BratLine line, String type, Marked trigger, List<String> arguments) {}

    private static final Pattern RANGES = Pattern.compile("\\S+ (\\d{1,9}) (\\d{1,9})");
    private static final String NOTE = "AnnotatorNotes";

    private final String source;
    private final ImportContext context;
    private final SpanReader spans;
    private final Map<String, Marked> marked = new LinkedHashMap<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<Character, Consumer<BratLine>> readers = new HashMap<>();

    /** Names of marked texts and events that have been refused. */
    private final Set<String> broken = new HashSet<>();

    /**
     * @param source the name of the annotation file
     * @param text what it annotates
     */
    BratDocument(String source, String text, ImportContext context) {
        this.source = source;
        this.context = context;
        this.spans = context.spans(text);
        readers.put('R', this::relation);
        readers.put('E', this::eventArguments);
        readers.put('A', this::attribute);
        readers.put('M', this::attribute);
        readers.put('#', this::note);
        readers.put('N', line -> context.notes().lost("normalizations (N): a corpus has none"));
        readers.put('*', line -> context.notes().lost("equivalences (*): a corpus has none"));
    }

    Map<String, Marked> marked() {
        return marked;
    }

    Map<String, Event> events() {
        return events;
    }

    Place place(BratLine line) {
        return Place.of(source, line.number()).field(line.id());
    }

    /** Reads the lines; what is marked first, since the others name it in any order. */
    void read(List<String> text) {
        List<BratLine> lines = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (!text.get(i).isBlank()) {
                lines.add(BratLine.of(text.get(i), i + 1));
            }
        }
        lines.stream().filter(line -> line.kind() == 'T').forEach(this::mark);
        lines.stream().filter(line -> line.kind() == 'E').forEach(this::event);
        for (BratLine line : lines) {
            if (line.kind() != 'T') {
                readers.getOrDefault(line.kind(), this::unknown).accept(line);
            }
        }
    }

    private void unknown(BratLine line) {
        refuse(line, "expected an annotation: T, E, R, A, M, N, # or *");
    }

    private void refuse(BratLine line, String expected) {
        String found = line.words().isEmpty() ? line.id() : String.join(" ", line.words());
        context.defects().add(place(line), "found " + CorpusDefect.quoted(found) + ", " + expected);
    }

    private void mark(BratLine line) {
        Matcher ranges = RANGES.matcher(String.join(" ", line.words()));
        if (!ranges.matches()) {
            broken.add(line.id());
            refuse(
                    line,
                    line.words().size() > 3 && line.word(2).contains(";")
                            ? "expected a span in one piece, as a mention of a corpus has to be"
                            : "expected a type, a start and an end");
            return;
        }
        Optional<Span> span =
                spans.read(
                                Integer.parseInt(ranges.group(1)),
                                Integer.parseInt(ranges.group(2)),
                                place(line))
                        .filter(found -> spans.check(found, line.text(), place(line)));
        if (span.isEmpty()) {
            broken.add(line.id());
        }
        span.ifPresent(
                found -> {
                    if (marked.put(line.id(), new Marked(line, found)) != null) {
                        refuse(line, "expected each name once");
                    }
                });
    }

    private void event(BratLine line) {
        String name = BratLine.argument(line.word(0));
        Marked trigger = marked.get(name);
        if (trigger == null || line.word(0).indexOf(':') < 1) {
            broken.add(line.id());
            missing(line, name);
        } else {
            String type = line.word(0).substring(0, line.word(0).indexOf(':'));
            List<String> arguments = line.words().subList(1, line.words().size());
            events.put(line.id(), new Event(line, type, trigger, arguments));
        }
    }

    private void eventArguments(BratLine line) {
        for (String argument :
                line.words().subList(Math.min(1, line.words().size()), line.words().size())) {
            String name = BratLine.argument(argument);
            if (!marked.containsKey(name) && !events.containsKey(name)) {
                missing(line, name);
            }
        }
    }

    private void relation(BratLine line) {
        String holder = BratLine.argument(line.word(1));
        String to = BratLine.argument(line.word(2));
        Marked from = marked.get(holder);
        if (from == null || !marked.containsKey(to)) {
            missing(line, holder, to);
        } else if (isTarget(line.word(0))) {
            from.targets().add(to);
        } else {
            context.notes()
                    .lost(
                            "relations \""
                                    + line.word(0)
                                    + "\"; if they lead to targets, say --target-label "
                                    + line.word(0));
        }
    }

    boolean isTarget(String type) {
        String mark = context.options().targetLabel();
        return LineLabels.read(type, context.options()).equals(mark);
    }

    private void attribute(BratLine line) {
        Marked about = marked.get(line.word(1));
        if (about != null) {
            about.attributes().add(line);
        } else if (events.containsKey(line.word(1)) || line.word(1).startsWith("R")) {
            context.notes()
                    .lost(
                            "attributes of events and relations, such as \""
                                    + line.word(0)
                                    + "\": check whether their stances are held");
        } else {
            missing(line, line.word(1));
        }
    }

    private void note(BratLine line) {
        Marked about = marked.get(line.word(1));
        if (about != null && line.word(0).equals(NOTE)) {
            about.notes().add(line.text());
        } else {
            context.notes().lost("notes (#) about other things than a marked text");
        }
    }

    /** If a marked text or an event is broken, what names it is not told as well. */
    private void missing(BratLine line, String... names) {
        if (Arrays.stream(names).noneMatch(broken::contains)) {
            refuse(line, "expected names of annotations of this file");
        }
    }
}
