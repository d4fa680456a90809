// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network.encoder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * The parameters of a layer, one after the other in row-major order, and their first values: drawn
 * for weights, 1 for gains and 0 for the rest.
 */
final class ParameterLayout implements ParamInitializer {

    /** What a parameter is; only weights decay. */
    enum Kind {
        WEIGHT,
        BIAS,
        GAIN
    }

    private record Parameter(String name, Kind kind, long[] shape) {

        long length() {
            long length = 1;
            for (long size : shape) {
                length *= size;
            }
            return length;
        }
    }

    private final List<Parameter> parameters = new ArrayList<>();

    ParameterLayout add(String name, Kind kind, long... shape) {
        parameters.add(new Parameter(name, kind, shape));
        return this;
    }

    @Override
    public long numParams(NeuralNetConfiguration conf) {
        return parameters.stream().mapToLong(Parameter::length).sum();
    }

    @Override
    public long numParams(Layer layer) {
        return numParams((NeuralNetConfiguration) null);
    }

    @Override
    public List<String> paramKeys(Layer layer) {
        return parameters.stream().map(Parameter::name).toList();
    }

    @Override
    public List<String> weightKeys(Layer layer) {
        return paramKeys(layer).stream().filter(key -> isWeightParam(layer, key)).toList();
    }

    @Override
    public List<String> biasKeys(Layer layer) {
        return paramKeys(layer).stream().filter(key -> isBiasParam(layer, key)).toList();
    }

    @Override
    public boolean isWeightParam(Layer layer, String key) {
        return parameters.stream()
                .anyMatch(
                        parameter ->
                                parameter.name().equals(key) && parameter.kind() == Kind.WEIGHT);
    }

    @Override
    public boolean isBiasParam(Layer layer, String key) {
        return paramKeys(layer).contains(key) && !isWeightParam(layer, key);
    }

    @Override
    public Map<String, INDArray> init(
            NeuralNetConfiguration conf, INDArray view, boolean initialize) {
        Map<String, INDArray> params = views(view);
        if (initialize) {
            parameters.forEach(parameter -> initialize(parameter, params.get(parameter.name())));
        }
        parameters.forEach(parameter -> conf.addVariable(parameter.name()));
        return params;
    }

    private static void initialize(Parameter parameter, INDArray values) {
        switch (parameter.kind()) {
            case WEIGHT -> InitialWeights.draw(values);
            case GAIN -> values.assign(1);
            case BIAS -> values.assign(0);
        }
    }

    @Override
    public Map<String, INDArray> getGradientsFromFlattened(
            NeuralNetConfiguration conf, INDArray view) {
        return views(view);
    }

    private Map<String, INDArray> views(INDArray view) {
        INDArray flat = view.reshape(view.length());
        Map<String, INDArray> views = new LinkedHashMap<>();
        long from = 0;
        for (Parameter parameter : parameters) {
            long to = from + parameter.length();
            views.put(
                    parameter.name(),
                    flat.get(NDArrayIndex.interval(from, to)).reshape('c', parameter.shape()));
            from = to;
        }
        return views;
    }
}
