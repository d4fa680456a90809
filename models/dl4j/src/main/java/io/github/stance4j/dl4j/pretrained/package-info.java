// SPDX-License-Identifier: Apache-2.0
/**
 * The encoders that training starts from, read out of published artifacts.
 *
 * <p>The weights lie in an ONNX file. Matrices there have generated names ({@code
 * onnx::MatMul_885}): the node that consumes one tells which it is.
 */
package io.github.stance4j.dl4j.pretrained;
