// SPDX-License-Identifier: Apache-2.0
/**
 * The corpus that the English model is trained on: news sentences, every actor in them, and each
 * actor's own stances and sentiment.
 *
 * <p>{@link io.github.stance4j.data.EnglishCorpus} has it as a resource. Beside it lie {@code
 * CODEBOOK.md}, which tells what each column and label means, {@code DATASHEET.md}, which tells
 * where the sentences come from and what they are no good for, and {@code LICENSE.md}.
 *
 * <p>Traps: the corpus is CC BY 4.0, not Apache-2.0 as the code. The sentences are made up, also
 * where they name real states and organisations; they tell nothing about the world. Its test split
 * is for reporting: sentences that were looked at to choose a setting measure nothing any more.
 */
package io.github.stance4j.data;
