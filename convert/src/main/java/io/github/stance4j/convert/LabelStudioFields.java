// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.convert;

import java.util.Set;

/** The names of Label Studio's fields, and of the controls that we write. */
final class LabelStudioFields {

    static final String ID = "id";
    static final String DATA = "data";
    static final String TEXT = "text";
    static final String ANNOTATIONS = "annotations";
    static final String OLD_ANNOTATIONS = "completions";
    static final String PREDICTIONS = "predictions";
    static final String RESULT = "result";
    static final String CANCELLED = "was_cancelled";
    static final String GROUND_TRUTH = "ground_truth";
    static final String FROM_NAME = "from_name";
    static final String TO_NAME = "to_name";
    static final String TYPE = "type";
    static final String VALUE = "value";
    static final String START = "start";
    static final String END = "end";
    static final String LABELS = "labels";
    static final String CHOICES = "choices";
    static final String TEXT_AREA = "textarea";
    static final String RELATION = "relation";
    static final String FROM_ID = "from_id";
    static final String TO_ID = "to_id";
    static final String DIRECTION = "direction";

    /** The control that marks actors and targets. */
    static final String MARKS = "marks";

    /** The control whose choices are stances. */
    static final String STANCES = "stances";

    /** Names of controls, in lower case, whose choices are stances. */
    static final Set<String> OF_STANCES = Set.of(STANCES, "stance");

    /** Names, in lower case, that no label set can have as the name of its control. */
    static final Set<String> CONTROLS = Set.of(TEXT, MARKS, STANCES, "stance");

    /** Names of {@link #DATA} that no column can have. */
    static final Set<String> TAKEN = Set.of(TEXT);

    private LabelStudioFields() {}
}
