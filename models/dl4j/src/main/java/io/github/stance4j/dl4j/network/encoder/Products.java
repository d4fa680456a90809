// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import org.nd4j.linalg.api.blas.params.MMulTranspose;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.reduce.Mmul;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Matrix products into given arrays, all in row-major order, of the last two dimensions if there
 * are more.
 *
 * <p>They call the operation itself: {@code mmuli} with a row-major result takes a way that is
 * three times as slow.
 */
final class Products {

    private Products() {}

    /** z = x · y. */
    static void plain(INDArray x, INDArray y, INDArray z) {
        Nd4j.exec(new Mmul(x, y, z, MMulTranspose.builder().build()));
    }

    /** z = xᵀ · y. */
    static void firstTransposed(INDArray x, INDArray y, INDArray z) {
        Nd4j.exec(new Mmul(x, y, z, MMulTranspose.builder().transposeA(true).build()));
    }

    /** z = x · yᵀ. */
    static void secondTransposed(INDArray x, INDArray y, INDArray z) {
        Nd4j.exec(new Mmul(x, y, z, MMulTranspose.builder().transposeB(true).build()));
    }
}
