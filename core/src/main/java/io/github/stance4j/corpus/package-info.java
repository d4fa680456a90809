// SPDX-License-Identifier: Apache-2.0
/**
 * Annotated corpora: reading, checking, dividing and writing them.
 *
 * <p>A {@link io.github.stance4j.corpus.Corpus} is a CSV file whose header is its schema: {@code
 * stance:NAME} columns are independent labels, {@code class:NAME} columns exclusive ones. One row
 * is one (sentence, actor) pair. {@link io.github.stance4j.corpus.CorpusReader} reports every
 * defect of a file in one run as {@code file:line: column: what was found, what was expected}. What
 * can be read and is doubtful all the same is found in {@code corpus.review}.
 *
 * <p>Traps: an empty label cell means <em>not annotated</em>, not <em>no</em>. Offsets count UTF-16
 * code units, as {@link String} does, not code points, as Python does. Group and split belong to
 * the sentence, metadata to the row. A column that no one here knows is metadata, but one whose
 * name is nearly ours is a defect, lest a misspelt label be left out without a word. {@link
 * io.github.stance4j.corpus.Utf8Text}, {@link io.github.stance4j.corpus.CsvTable} and {@link
 * io.github.stance4j.corpus.MentionColumns} are the same checks for tables that are not corpora.
 */
package io.github.stance4j.corpus;
