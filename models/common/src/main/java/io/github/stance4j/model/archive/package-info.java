// SPDX-License-Identifier: Apache-2.0
/**
 * The file that a model is saved as: one ZIP archive, complete or refused.
 *
 * <p>Its entries, always these and in this order, all deflated but the weights, which hardly
 * compress (they may be, and were before):
 *
 * <ol>
 *   <li>{@code manifest.json}, UTF-8. {@code format} ({@code "stance4j-model"}), {@code
 *       formatVersion} (an integer; 1, or 2 if a tensor is not of halves), {@code libraryVersion}
 *       (of stance4j, that wrote it), {@code model} (name, label schema, network sizes,
 *       calibration, provenance with the licence identifier), {@code entries} (name, length in
 *       bytes and SHA-256 of each entry that follows), {@code tensors} (name, shape, byte offset in
 *       {@code weights.bin} and, in version 2, type, in order).
 *   <li>{@code vocabulary.txt}, UTF-8: a word piece a line, each ended by a line feed; the first
 *       has index 0.
 *   <li>{@code weights.bin}: the tensors of the manifest without gaps, row-major and little-endian.
 *       Each element is an IEEE 754 half (binary16), and of the types {@code int8-columns} and
 *       {@code int8-rows} a signed byte; after such a tensor come the scales of its columns or rows
 *       as single floats.
 *   <li>{@code LICENSE}, UTF-8: the licence notice of the model, for people.
 * </ol>
 *
 * <p>The ZIP's comment, the last bytes of the file, is {@code stance4j-model sha256=} and the
 * SHA-256 of all bytes before the comment, in 64 lower-case hexadecimal digits. It is checked
 * beside the reading, and nothing is taken of an archive that does not have it. So no byte of the
 * file can change or be missing unnoticed, the manifest included. A later format version keeps the
 * ZIP, this comment and the first three fields of the manifest, by which an older library tells
 * that it is too old.
 *
 * <p>Traps: the checksums guard against accidents, not against an adversary, who would renew them;
 * against such there are limits on sizes, and nothing in an archive is ever run. And an archive
 * that a ZIP tool has repacked is refused, for the comment no longer fits.
 */
package io.github.stance4j.model.archive;
