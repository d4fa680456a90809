// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.fairness;

import io.github.stance4j.ActorStance;
import io.github.stance4j.Stance;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What changed when names did.
 *
 * @param region where the new names come from
 * @param sentences how many sentences had a name to exchange
 * @param held how many stances their actors held with the old names
 * @param lost how many of those they don't hold with the new ones
 * @param gained how many they hold with the new names only
 */
public record Flips(String region, int sentences, int held, int lost, int gained) {

    static Flips none(String region) {
        return new Flips(region, 0, 0, 0, 0);
    }

    /** Adds a sentence, by what its actors hold before and after. */
    Flips plus(List<ActorStance> before, List<ActorStance> after) {
        int held = 0;
        int lost = 0;
        int gained = 0;
        for (int i = 0; i < before.size(); i++) {
            for (Stance stance : before.get(i).stances().keySet()) {
                boolean then = before.get(i).holds(stance);
                boolean now = after.get(i).holds(stance);
                held += then ? 1 : 0;
                lost += then && !now ? 1 : 0;
                gained += now && !then ? 1 : 0;
            }
        }
        return new Flips(
                region, sentences + 1, this.held + held, this.lost + lost, this.gained + gained);
    }

    Flips plus(Flips other) {
        return new Flips(
                region,
                sentences + other.sentences,
                held + other.held,
                lost + other.lost,
                gained + other.gained);
    }

    /** Returns the share of held stances that are lost, in [0, 1]; empty if none was held. */
    public OptionalDouble share() {
        return held == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) lost / held);
    }

    /** Tells whether more than a share of the held stances are lost; false if none was held. */
    public boolean isAbove(double limit) {
        return share().isPresent() && share().getAsDouble() > limit;
    }
}
