// SPDX-License-Identifier: Apache-2.0
/**
 * From text to sentences to word pieces, each with its exact place in the original text.
 *
 * <p>The trap: offsets always count UTF-16 code units of the text that the caller gave, whatever is
 * normalised on the way.
 */
package io.github.stance4j.model.text;
