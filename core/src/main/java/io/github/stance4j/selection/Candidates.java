// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The best candidates so far, at most a given number. */
final class Candidates {

    private final int most;
    private final TreeSet<Candidate> best = new TreeSet<>(Candidate.BEST_FIRST);
    private final Set<String> words = new HashSet<>();

    Candidates(int most) {
        this.most = most;
    }

    boolean has(String text) {
        return words.contains(text);
    }

    /** Adds one whose words no other has; the worst one goes if there are too many. */
    void add(Candidate candidate) {
        if (best.size() < most || candidate.key() > best.last().key()) {
            best.add(candidate);
            words.add(candidate.words());
            if (best.size() > most) {
                words.remove(best.pollLast().words());
            }
        }
    }

    /** Returns them, the best first. */
    List<Candidate> list() {
        return new ArrayList<>(best);
    }
}
