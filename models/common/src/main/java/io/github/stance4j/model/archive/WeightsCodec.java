// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.archive;

import io.github.stance4j.ModelFormatException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tensors as {@code weights.bin}: one after the other, little-endian; after the bytes of a matrix
 * come its scales.
 */
final class WeightsCodec {

    private WeightsCodec() {}

    static byte[] encode(List<WeightTensor> tensors) {
        long bytes = tensors.stream().mapToLong(tensor -> tensor.elements().bytes()).sum();
        ByteBuffer buffer = buffer(new byte[Math.toIntExact(bytes)]);
        tensors.forEach(tensor -> tensor.elements().store(buffer));
        return buffer.array();
    }

    /** Returns where the tensors stand in what {@link #encode} makes of them. */
    static List<Manifest.Tensor> layout(List<WeightTensor> tensors) {
        List<Manifest.Tensor> layout = new ArrayList<>();
        long offset = 0;
        for (WeightTensor tensor : tensors) {
            List<Long> shape = Arrays.stream(tensor.shape()).boxed().toList();
            layout.add(new Manifest.Tensor(tensor.name(), shape, offset, tensor.type().code()));
            offset += tensor.elements().bytes();
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
        ByteBuffer buffer = buffer(bytes);
        List<WeightTensor> tensors = new ArrayList<>();
        for (Manifest.Tensor tensor : layout) {
            long length = length(tensor);
            if (tensor.offset() != buffer.position() || length > buffer.remaining()) {
                throw wrongLayout("the tensor \"" + tensor.name() + "\"", bytes.length);
            }
            Elements elements =
                    Elements.load(
                            tensor.name(), WeightType.of(tensor.type()), tensor.sizes(), buffer);
            tensors.add(new WeightTensor(tensor.name(), tensor.sizes(), elements));
        }
        if (buffer.hasRemaining()) {
            throw wrongLayout("the end of the last tensor", bytes.length);
        }
        return tensors;
    }

    private static long length(Manifest.Tensor tensor) {
        WeightType type = WeightType.of(tensor.type());
        long elements = WeightTensor.elements(tensor.sizes());
        return type == WeightType.FLOAT16
                ? Short.BYTES * elements
                : elements + (long) Float.BYTES * type.scales(tensor.sizes());
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
