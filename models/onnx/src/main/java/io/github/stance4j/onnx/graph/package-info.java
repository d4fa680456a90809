// SPDX-License-Identifier: Apache-2.0
/**
 * A model's network as ONNX graphs, built from its sizes and its labels.
 *
 * <p>The engine's graphs have no weights: they name the tensors of the model's archive as
 * initializers with external data, and whoever runs them hands those over by their names. So
 * weights are stored once, and every archive of the network can be run. {@link
 * io.github.stance4j.onnx.graph.PlainGraph} has its weights in it and is for others.
 *
 * <p>This is no API: its types are public for the engine and the exporter only, and change with
 * them.
 *
 * <p>Two traps. Some operators of the engine's graphs are ONNX Runtime's own ({@code
 * com.microsoft}): other runtimes don't know them. And ONNX Runtime reads what it is given: a name
 * that is spelled differently in graph and archive is found when a session is made, not before.
 */
package io.github.stance4j.onnx.graph;
