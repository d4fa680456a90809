// SPDX-License-Identifier: Apache-2.0
/**
 * Corpora from and for the tools with which people annotate: {@link
 * io.github.stance4j.convert.CorpusImport} reads their files, {@link
 * io.github.stance4j.convert.CorpusExport} writes them, {@link
 * io.github.stance4j.convert.ConvertOptions} tells how labels correspond.
 *
 * <p>Tools know spans with labels, and maybe relations and attributes. Where there are labels only,
 * a stance that an actor holds is a label, {@code NAME=?} a stance that was not annotated, {@code
 * SET=VALUE} a label of an exclusive set; a stance that is not held has no label. A reader makes
 * drafts of sentences; whatever the format, one class checks what a corpus asks of them, so that
 * all defects of a file are told in one run as {@code file:line: field: what was found, what was
 * expected}.
 *
 * <p>Nothing is lost without a word: what a format can't hold is counted in a {@link
 * io.github.stance4j.convert.Note}, and what would be wrong in it is an exception.
 *
 * <p>Traps: offsets count UTF-16 units here and in doccano, code points in brat, spaCy and Label
 * Studio; releases of the tools have differed, and {@link io.github.stance4j.convert.OffsetUnit}
 * says which is meant. In the tools, nobody knows of a stance that nobody holds. A document of brat
 * is many sentences, one a line.
 *
 * <p>It is a module of its own since it needs a parser of JSON, which core does without.
 */
package io.github.stance4j.convert;
