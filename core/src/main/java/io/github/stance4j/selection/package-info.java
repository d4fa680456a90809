// SPDX-License-Identifier: Apache-2.0
/**
 * Which sentences of an unlabelled text are worth annotating next (active learning).
 *
 * <p>A {@link io.github.stance4j.selection.SentenceSelection} asks a classifier about sentences as
 * they come and keeps the candidates; in the end it chooses among them by its {@link
 * io.github.stance4j.selection.SelectionStrategy}. What it chose can be written as a corpus to fill
 * in. Annotated, it is learnt from together with what was annotated before; then the next ones are
 * chosen by the new model.
 *
 * <p>This is here, beside the corpora, and not with the trainer: choosing asks a {@link
 * io.github.stance4j.StanceClassifier} and learns nothing itself. So it works with any classifier,
 * and needs neither an engine's types nor an encoder. For the same reason sentences are told apart
 * by their words: no engine need hand out its states, and choosing is the same on all of them.
 *
 * <p>Traps: a model is in doubt only about actors that it finds. A sentence in which it finds
 * nobody has an uncertainty of 0, right or wrong; what a model is blind to must come from sentences
 * that were taken at random. And sentences that were chosen are no sample of the text: learn from
 * them, but don't measure on them.
 */
package io.github.stance4j.selection;
