// SPDX-License-Identifier: Apache-2.0
/**
 * The scoring engine on ONNX Runtime; it needs neither ND4J nor DL4J.
 *
 * <p>Two sessions compute a model, one for encoder and tagger, one for the heads of the actors.
 * ONNX Runtime's sessions serve any number of threads; the encoder's own threads, which a model of
 * floats has, are shared by all callers, and rest between calls. States stay in native memory from
 * one session to the other.
 *
 * <p>{@link io.github.stance4j.onnx.Int8Models} makes models of bytes, {@link
 * io.github.stance4j.onnx.OnnxExport} writes a model for programs without this library.
 */
package io.github.stance4j.onnx;
