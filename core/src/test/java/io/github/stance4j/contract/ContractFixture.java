// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.contract;

import io.github.stance4j.ActorStance;
import io.github.stance4j.StanceClassifier;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the classifier under test has to tell of itself. */
abstract class ContractFixture {

    /** The classifier under test, new for each test. */
    StanceClassifier classifier;

    /** Returns a new classifier of the kind under test, always of the same model. */
    protected abstract StanceClassifier open();

    /** Saves that model in a folder, and returns a classifier loaded from there. */
    protected abstract StanceClassifier saveAndLoad(Path folder);

    /**
     * Returns how far two scores of one actor may be apart, for arithmetic in another order; 1e-5
     * unless overridden.
     */
    protected double tolerance() {
        return 1e-5;
    }

    /**
     * Returns the length in UTF-16 units of a line in which actors are searched; 1 MB unless a slow
     * classifier overrides it.
     */
    protected int longLine() {
        return 1 << 20;
    }

    @BeforeEach
    void openClassifier() {
        classifier = open();
    }

    @AfterEach
    void closeClassifier() {
        classifier.close();
    }

    void assertFound(String sentence, List<ActorStance> actors) {
        assertSound(sentence, actors);
        AnswerChecks.assertDisjointInOrder(actors);
    }

    void assertSound(String sentence, List<ActorStance> actors) {
        AnswerChecks.assertSound(classifier.schema(), sentence, actors);
    }

    void assertAlike(List<List<ActorStance>> expected, List<List<ActorStance>> actual) {
        AnswerChecks.assertAlike(expected, actual, tolerance());
    }
}
