// SPDX-License-Identifier: Apache-2.0
/**
 * What a training step costs, against the encoder's forward pass in ONNX Runtime on the very same
 * padded batches in the same process, and how much memory the process takes.
 *
 * <p>Traps: the first epoch has the warming up of both and is left out of the headline ratio. Peak
 * memory is that of the whole process, ONNX Runtime's included.
 */
package io.github.stance4j.benchmarks.training;
