// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.dl4j.TrainingConfig;
import io.github.stance4j.dl4j.network.JointNetwork;
import io.github.stance4j.dl4j.network.NetworkWeights;
import io.github.stance4j.dl4j.network.Regularization;
import io.github.stance4j.dl4j.pretrained.EncoderWeights;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.network.NetworkConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;

/** A network, its optimizer and its schedule: all that a step changes or depends on. */
final class TrainableNetwork implements AutoCloseable {

    private final TrainingConfig config;
    private final ComputationGraph graph;
    private final Optional<FrozenLayers> frozen;
    private final Optional<Mixout> mixout;
    private final AdamW optimizer;
    private final LearningRate encoderRate;
    private final LearningRate headRate;
    private int step;

    /**
     * Makes a network that starts from a pretrained encoder.
     *
     * @param steps how many steps there will be in all
     */
    TrainableNetwork(
            TrainingConfig config,
            NetworkConfig sizes,
            LabelSchema schema,
            EncoderWeights encoder,
            CueWeights cues,
            int steps) {
        this.config = config;
        Regularization regularization =
                new Regularization(
                        config.firstWeightsSeed(),
                        config.dropout(),
                        config.frozenLayers(),
                        config.taggerLossWeight(),
                        cues.words(),
                        cues.attention() > 0,
                        config.consistency());
        JointNetwork layout = new JointNetwork(sizes, schema, regularization);
        Nd4j.getRandom().setSeed(config.firstWeightsSeed());
        this.graph = new ComputationGraph(layout.joint());
        graph.init();
        NetworkWeights.assign(graph, encoder.values());
        graph.initGradientsView();
        this.frozen =
                config.frozenLayers() > 0
                        ? Optional.of(new FrozenLayers(layout, encoder, config.encoder()))
                        : Optional.empty();
        boolean parallel = config.threads() != 1;
        this.mixout =
                config.mixout() > 0
                        ? Optional.of(new Mixout(graph, config.mixout(), config.seed(), parallel))
                        : Optional.empty();
        this.optimizer =
                new AdamW(
                        graph,
                        config.weightDecay(),
                        config.layerDecay(),
                        config.weightAveraging(),
                        sizes.layers(),
                        parallel);
        this.encoderRate = new LearningRate(config.learningRate(), config.warmUp(), steps);
        this.headRate = new LearningRate(config.headLearningRate(), config.warmUp(), steps);
    }

    /** Returns what is frozen, which a batch's first input comes from. */
    Optional<FrozenLayers> frozen() {
        return frozen;
    }

    /**
     * Takes a step.
     *
     * <p>The gradient that DL4J gives is the sum over the batch; the mean is shortened to the norm
     * of the settings (Pascanu et al. 2013, section 3.2).
     *
     * @return the mean loss of a sentence
     * @throws IllegalStateException if the loss or its gradient is not finite
     */
    double step(MultiDataSet batch) {
        // Dropout that DL4J draws depends on the step alone, too.
        Nd4j.getRandom().setSeed(config.seed() * 1_000_003L + step);
        graph.getConfiguration().setIterationCount(step);
        graph.setLayerMaskArrays(batch.getFeaturesMaskArrays(), batch.getLabelsMaskArrays());
        graph.setInputs(batch.getFeatures());
        graph.setLabels(batch.getLabels());
        mixout.ifPresent(mixing -> mixing.mix(step));
        graph.computeGradientAndScore();
        mixout.ifPresent(mixing -> mixing.restore(step));
        graph.clearLayerMaskArrays();
        graph.clear();
        double loss = graph.score();
        double size = batch.getFeatures(0).size(0);
        double norm = optimizer.gradientNorm() / size;
        double rate = encoderRate.at(step);
        if (!Double.isFinite(loss) || !Double.isFinite(norm)) {
            throw new IllegalStateException(
                    "Training has diverged: in step "
                            + (step + 1)
                            + " the loss is "
                            + loss
                            + " and the norm of its gradient "
                            + norm
                            + ", at a learning rate of "
                            + rate
                            + " (encoder) and "
                            + headRate.at(step)
                            + " (heads). Lower learning-rate or head-learning-rate");
        }
        double scale = Math.min(1, config.gradientNorm() / norm) / size;
        optimizer.step(scale, rate, headRate.at(step), step + 1);
        step++;
        return loss;
    }

    /** Returns how many steps have been taken. */
    int steps() {
        return step;
    }

    /** Returns the encoder's learning rate in the last step. */
    double learningRate() {
        return encoderRate.at(Math.max(0, step - 1));
    }

    /** Returns copies of the numbers that the next step depends on. */
    List<float[]> numbers() {
        List<float[]> numbers = new ArrayList<>();
        numbers.add(graph.params().dup().data().asFloat());
        numbers.addAll(optimizer.moments());
        return numbers;
    }

    /**
     * Goes on from an earlier state.
     *
     * @param taken how many steps had been taken
     * @param restore fills arrays with the numbers of that time, in the order of {@link #numbers}
     */
    <T> T resume(Function<List<float[]>, T> restore, ToIntFunction<T> taken) {
        List<float[]> numbers = new ArrayList<>();
        float[] parameters = new float[Math.toIntExact(graph.params().length())];
        numbers.add(parameters);
        numbers.addAll(optimizer.moments());
        T state = restore.apply(numbers);
        NetworkWeights.assignAll(graph, parameters);
        step = taken.applyAsInt(state);
        return state;
    }

    /** Returns copies of all weights that score, the frozen ones with them. */
    List<WeightTensor> weights() {
        List<WeightTensor> weights = new ArrayList<>();
        frozen.ifPresent(layers -> weights.addAll(layers.weights()));
        weights.addAll(optimizer.averaged(() -> NetworkWeights.of(graph)));
        return weights;
    }

    @Override
    public void close() {
        frozen.ifPresent(FrozenLayers::close);
        graph.close();
    }
}
