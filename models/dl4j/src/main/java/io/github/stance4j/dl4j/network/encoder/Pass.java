// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * One pass of a batch through a layer.
 *
 * @param workspaces where arrays come from
 * @param training whether a backward pass follows and activations are dropped
 * @param batch number of sequences
 * @param time length of the sequences, padding included
 */
record Pass(LayerWorkspaceMgr workspaces, boolean training, int batch, int time) {

    /**
     * @param input sequences [batch, time, …] or [batch, time]
     */
    static Pass of(LayerWorkspaceMgr workspaces, boolean training, INDArray input) {
        return new Pass(
                workspaces,
                training,
                Math.toIntExact(input.size(0)),
                Math.toIntExact(input.size(1)));
    }

    /** Returns the number of rows of a matrix with a row for each piece. */
    int rows() {
        return batch * time;
    }

    /** Makes an array that the backward pass reads, if one follows. */
    INDArray kept(long... shape) {
        return array(training ? ArrayType.ACTIVATIONS : ArrayType.FF_WORKING_MEM, shape);
    }

    /** Makes an array for the time of the layer's forward pass. */
    INDArray forwardOnly(long... shape) {
        return array(ArrayType.FF_WORKING_MEM, shape);
    }

    /** Makes an array for the time of the layer's backward pass. */
    INDArray backwardOnly(long... shape) {
        return array(ArrayType.BP_WORKING_MEM, shape);
    }

    /** Makes an array with any content. */
    INDArray array(ArrayType type, long... shape) {
        return workspaces.createUninitialized(type, DataType.FLOAT, shape, 'c');
    }

    /** Writes the sum of each column of a matrix of the backward pass. */
    void sumColumns(INDArray matrix, INDArray sums) {
        INDArray ones = backwardOnly(1, matrix.size(0)).assign(1);
        Products.plain(ones, matrix, sums.reshape('c', 1, sums.length()));
    }
}
