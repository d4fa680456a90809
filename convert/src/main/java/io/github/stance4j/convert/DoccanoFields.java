// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import java.util.List;
import java.util.Set;

/** The names of doccano's fields. */
final class DoccanoFields {

    static final String TEXT = "text";

    /** What releases of 2021 called the text. */
    static final String OLD_TEXT = "data";

    /** What the spans were called as long as doccano numbered their labels. */
    static final String NUMBERED = "annotations";

    static final String LABEL = "label";
    static final String ENTITIES = "entities";
    static final String RELATIONS = "relations";
    static final String ID = "id";
    static final String START = "start_offset";
    static final String END = "end_offset";
    static final String FROM = "from_id";
    static final String TO = "to_id";
    static final String TYPE = "type";
    static final String OLD_ID = "doc_id";
    static final String COMMENTS = "Comments";

    /** Where releases had what they knew of a text beside it. */
    static final List<String> METADATA = List.of("meta", "metadata");

    /** What the spans have been called, by one release or another. */
    static final List<String> SPANS = List.of(LABEL, "labels", ENTITIES);

    /** Names that no column can have. */
    static final Set<String> TAKEN =
            Set.of(
                    TEXT,
                    LABEL,
                    "labels",
                    ENTITIES,
                    RELATIONS,
                    ID,
                    OLD_ID,
                    COMMENTS,
                    "meta",
                    "metadata");

    private DoccanoFields() {}
}
