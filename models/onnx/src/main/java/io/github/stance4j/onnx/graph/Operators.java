// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

/**
 * How the parts of the network are computed: which nodes stand for them. All methods return the
 * name of what they add.
 */
interface Operators {

    /**
     * Rows of a table by their indexes, as floats.
     *
     * @param table the name of a tensor [rows, columns] of the model
     * @param ids [batch, time]
     * @return [batch, time, columns]
     */
    String rows(String output, String table, long rows, long columns, String ids);

    /**
     * The first rows of a table, as floats.
     *
     * @param table the name of a tensor [rows, columns] of the model
     * @param count how many, a vector of one integer
     * @return [count, columns]
     */
    String firstRows(String output, String table, long rows, long columns, String count);

    /**
     * A product of rows with a matrix of the model.
     *
     * @param rows [batch, time, from]
     * @param matrix the name of a tensor [from, to]
     * @return [batch, time, to]
     */
    String product(String output, String rows, String matrix, long from, long to);

    /**
     * Self-attention with several heads over the pieces of each sequence.
     *
     * @param layer the beginning of the names of the layer's tensors
     * @param states [batch, time, width]
     * @return the same, before it is projected
     */
    String attention(String layer, String states, int width, int heads);

    /** {@code norm(part + bias + skip)}, over the last dimension. */
    String residual(
            String output, String part, String skip, String gain, String shift, String bias);

    /** The Gaussian error linear unit of {@code product + bias}, with the exact error function. */
    String biasGelu(String output, String product, String bias);
}
