// SPDX-License-Identifier: Apache-2.0
/**
 * Actor-level stance in news sentences: the types that a caller sees.
 *
 * <p>{@link io.github.stance4j.StanceClassifier} reads a sentence, finds the actors in it and
 * scores what each actor's <em>own</em> position is. Every position in a sentence is a {@link
 * io.github.stance4j.Span}: a half-open range of UTF-16 code units, as {@link String} counts. All
 * types here are immutable and hold no tensor of any engine.
 *
 * <p>Two traps: a label belongs to the actor that <em>holds</em> the stance, never to its target;
 * and a stance that is refused, merely possible or demanded is not held.
 */
package io.github.stance4j;
