// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import io.github.stance4j.ModelFormatException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tensors as {@code weights.bin}: their halves one after the other, little-endian. */
final class WeightsCodec {

    private WeightsCodec() {}

    static byte[] encode(List<WeightTensor> tensors) {
        int elements = 0;
        for (WeightTensor tensor : tensors) {
            elements = Math.addExact(elements, tensor.size());
        }
        ByteBuffer bytes = buffer(new byte[Math.multiplyExact(Short.BYTES, elements)]);
        var halves = bytes.asShortBuffer();
        tensors.forEach(tensor -> halves.put(tensor.halves()));
        return bytes.array();
    }

    /** Returns where the tensors stand in what {@link #encode} makes of them. */
    static List<Manifest.Tensor> layout(List<WeightTensor> tensors) {
        List<Manifest.Tensor> layout = new ArrayList<>();
        long offset = 0;
        for (WeightTensor tensor : tensors) {
            List<Long> shape = Arrays.stream(tensor.shape()).boxed().toList();
            layout.add(new Manifest.Tensor(tensor.name(), shape, offset));
            offset += (long) Short.BYTES * tensor.size();
        }
        return layout;
    }

    /**
     * Cuts the bytes into tensors.
     *
     * @throws ModelFormatException if the layout does not cover the bytes exactly and in order
     * @throws IllegalArgumentException if a tensor is wrong in itself
     */
    static List<WeightTensor> decode(List<Manifest.Tensor> layout, byte[] bytes) {
        var halves = buffer(bytes).asShortBuffer();
        List<WeightTensor> tensors = new ArrayList<>();
        for (Manifest.Tensor tensor : layout) {
            int elements = WeightTensor.elements(tensor.sizes());
            if (tensor.offset() != (long) Short.BYTES * halves.position()
                    || elements > halves.remaining()) {
                throw wrongLayout("the tensor \"" + tensor.name() + "\"", bytes.length);
            }
            short[] values = new short[elements];
            halves.get(values);
            tensors.add(WeightTensor.ofHalves(tensor.name(), tensor.sizes(), values));
        }
        if (halves.hasRemaining() || bytes.length % Short.BYTES != 0) {
            throw wrongLayout("the end of the last tensor", bytes.length);
        }
        return tensors;
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ModelFormatException wrongLayout(String what, int length) {
        return new ModelFormatException(
                what
                        + " does not lie where "
                        + ModelArchive.WEIGHTS
                        + " of "
                        + length
                        + " bytes should have it");
    }
}
