// SPDX-License-Identifier: Apache-2.0
package example;

import io.github.stance4j.ActorStance;
import io.github.stance4j.StanceClassifier;

/** Prints what each actor of a sentence holds. */
public final class WhoHoldsWhat {

    private WhoHoldsWhat() {}

    /** Reads the sentences that are given as arguments. */
    public static void main(String[] sentences) {
        try (StanceClassifier classifier = StanceClassifier.load()) {
            for (String sentence : sentences) {
                for (ActorStance actor : classifier.classify(sentence)) {
                    System.out.println(actor.text() + ": " + actor.held());
                }
            }
        }
    }
}
