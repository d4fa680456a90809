// SPDX-License-Identifier: Apache-2.0
/**
 * Between the tagger's word pieces and actor mentions in the text.
 *
 * <p>Training writes gold mentions as tags, scoring reads tags as mentions; both work on whole
 * words, decided by their first pieces. The trap: a mention whose ends stand inside words comes
 * back widened to them.
 */
package io.github.stance4j.model.decoding;
