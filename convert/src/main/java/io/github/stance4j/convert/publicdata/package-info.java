// SPDX-License-Identifier: Apache-2.0
/**
 * Readers that turn public data sets into corpora of our format, to measure on them beside
 * published figures. {@link io.github.stance4j.convert.publicdata.PublicData} names the sets.
 *
 * <p>A copy that lacks a file, has another size than was published or a broken row is refused with
 * all defects as {@code file:line: column: …}, because figures on it could not be compared; who
 * wants a part of a set asks for {@link io.github.stance4j.convert.publicdata.PublicData#readPart}.
 *
 * <p>Traps: the sets are for measuring; nothing of them belongs into our corpus or a model that is
 * passed on. Both annotate some actors of a sentence only, so that a model trained on them can be
 * asked about given actors, but not be trusted to find them. In NewsMTSC, the label is the
 * sentiment <em>toward</em> a person, not the one that this person expresses: it has another name
 * than ours, lest the two be compared.
 */
package io.github.stance4j.convert.publicdata;
