// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j;

/**
 * The name of a label that an actor holds or does not hold, independently of all others.
 *
 * <p>The constants are the labels of the English model; a corpus may bring any others.
 *
 * @param name the name as it stands in a corpus header after {@code stance:}, not blank
 */
public record Stance(String name) implements Comparable<Stance> {

    /** Expresses blame or strong disapproval of what another actor does, did or stands for. */
    public static final Stance CONDEMNATION = new Stance("condemnation");

    /**
     * Calls on others, or on all sides, to lower or end hostilities or to settle a dispute by
     * talking.
     */
    public static final Stance DE_ESCALATION_CALL = new Stance("de_escalation_call");

    /** Offers, proposes or undertakes itself to stand between other parties. */
    public static final Stance MEDIATION_OFFER = new Stance("mediation_offer");

    /**
     * @throws IllegalArgumentException if the name is blank
     */
    public Stance {
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of a stance must not be blank");
        }
    }

    @Override
    public int compareTo(Stance other) {
        return name.compareTo(other.name);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
