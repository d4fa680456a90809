// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.experiment.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** How trials are spread over the settings that are drawn. */
public enum SearchStrategy {

    /**
     * All settings are trained in full (Bergstra and Bengio 2012). It is the surest, and takes the
     * longest.
     */
    RANDOM {
        @Override
        List<Rung> rungs(int settings, int epochs) {
            return List.of(new Rung(settings, OptionalInt.empty(), 1));
        }
    },

    /**
     * Successive halving (Jamieson and Talwalkar 2016) over epochs: all settings are trained for a
     * few epochs, the better half for twice as many, and so on until the last ones are trained in
     * full. Each is trained anew, as the learning rate falls to 0 in its last epoch.
     */
    HALVING_EPOCHS {
        @Override
        List<Rung> rungs(int settings, int epochs) {
            int halvings = Math.min(log2(settings), log2(epochs));
            List<Rung> rungs = new ArrayList<>();
            for (int i = 0; i <= halvings; i++) {
                int fewer = (int) Math.round(epochs / Math.pow(2, halvings - i));
                rungs.add(new Rung(settings >> i, OptionalInt.of(fewer), 1));
            }
            return rungs;
        }
    },

    /**
     * Successive halving over the corpus: all settings are trained on a part of the train split,
     * the better half on twice as much, and so on. The smallest part is a sixteenth.
     */
    HALVING_CORPUS {
        @Override
        List<Rung> rungs(int settings, int epochs) {
            int halvings = Math.min(log2(settings), MOST_HALVINGS);
            List<Rung> rungs = new ArrayList<>();
            for (int i = 0; i <= halvings; i++) {
                rungs.add(new Rung(settings >> i, OptionalInt.empty(), Math.pow(2, i - halvings)));
            }
            return rungs;
        }
    };

    private static final int MOST_HALVINGS = 4;

    /**
     * One round of trials.
     *
     * @param trials how many settings are left in it, the best of the one before
     * @param epochs how long each is trained; empty if that is a setting
     * @param part the part of the train split that each is trained on, in (0, 1]
     */
    record Rung(int trials, OptionalInt epochs, double part) {}

    /**
     * Returns the rounds, the last one in full.
     *
     * @param settings how many settings are drawn, at least 1
     * @param epochs how many epochs are a training in full, at least 1
     */
    abstract List<Rung> rungs(int settings, int epochs);

    private static int log2(int number) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(number);
    }
}
