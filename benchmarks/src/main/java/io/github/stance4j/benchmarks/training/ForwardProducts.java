// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.training;

import java.util.List;
import org.nd4j.linalg.api.blas.params.MMulTranspose;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.reduce.Mmul;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The matrix products of an encoder's forward pass and nothing else, at the best rate that ND4J
 * reaches: what no implementation of the network on ND4J can be quicker than.
 */
public final class ForwardProducts implements AutoCloseable {

    private static final double NANOS = 1e9;
    private static final int WIDTH = 384;
    private static final int HEADS = 12;
    private static final int INNER = 4 * WIDTH;

    private record Product(INDArray x, INDArray y, INDArray z, MMulTranspose transpose) {

        void run() {
            Nd4j.exec(new Mmul(x, y, z, transpose));
        }

        double operations() {
            return 2.0 * x.length() * z.size(-1);
        }
    }

    private final int layers;
    private final List<Product> ofLayer;

    /**
     * Makes the arrays of one layer, of the shape of MiniLM's and BGE-small's.
     *
     * @param layers number of layers
     * @param batch number of sequences
     * @param time pieces of a sequence
     */
    public ForwardProducts(int layers, int batch, int time) {
        this.layers = layers;
        int rows = batch * time;
        INDArray queries = random(batch, HEADS, time, WIDTH / HEADS);
        INDArray keys = random(batch, HEADS, time, WIDTH / HEADS);
        INDArray scores = random(batch, HEADS, time, time);
        INDArray context = random(batch, HEADS, time, WIDTH / HEADS);
        this.ofLayer =
                List.of(
                        product(rows, WIDTH, 3 * WIDTH),
                        new Product(
                                queries,
                                keys,
                                scores,
                                MMulTranspose.builder().transposeB(true).build()),
                        new Product(scores, keys, context, MMulTranspose.builder().build()),
                        product(rows, WIDTH, WIDTH),
                        product(rows, WIDTH, INNER),
                        product(rows, INNER, WIDTH));
    }

    private static Product product(int rows, int in, int out) {
        return new Product(
                random(rows, in),
                random(in, out),
                random(rows, out),
                MMulTranspose.builder().build());
    }

    private static INDArray random(long... shape) {
        return Nd4j.rand(DataType.FLOAT, shape);
    }

    /** Returns the floating-point operations of a forward pass. */
    public double operations() {
        return layers * ofLayer.stream().mapToDouble(Product::operations).sum();
    }

    /** Runs the products of a forward pass and returns the seconds that they took. */
    public double seconds() {
        long begin = System.nanoTime();
        for (int layer = 0; layer < layers; layer++) {
            ofLayer.forEach(Product::run);
        }
        return (System.nanoTime() - begin) / NANOS;
    }

    @Override
    public void close() {
        for (Product product : ofLayer) {
            for (INDArray array : List.of(product.x(), product.y(), product.z())) {
                if (!array.wasClosed()) {
                    array.close();
                }
            }
        }
    }
}
