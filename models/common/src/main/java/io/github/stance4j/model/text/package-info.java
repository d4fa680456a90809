// SPDX-License-Identifier: Apache-2.0
/**
 * From text to sentences to word pieces, each with its exact place in the original text.
 *
 * <p>A {@link io.github.stance4j.model.text.SentenceSplitter} finds the sentences of running text;
 * a {@link io.github.stance4j.model.text.WordPieceTokenizer} cuts one into the {@link
 * io.github.stance4j.model.text.PieceSequence} that an encoder reads, and knows how each word was
 * written before it was lower-cased. Classes of characters come from ICU and not from the JDK, so
 * that a model sees the same pieces on every Java version.
 *
 * <p>The traps: offsets always count UTF-16 code units of the text that the caller gave, whatever
 * is normalised on the way. Pieces of one character share its span, so spans may be equal but never
 * run backwards. Sentences are not cut to what an encoder can read; a sequence may be of any
 * length.
 */
package io.github.stance4j.model.text;
