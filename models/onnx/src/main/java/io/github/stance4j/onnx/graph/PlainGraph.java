// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.onnx.graph;

import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.model.Calibration;
import io.github.stance4j.model.StanceCalibration;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.network.ActorTag;
import io.github.stance4j.model.network.BatchInputs;
import io.github.stance4j.model.network.NetworkConfig;
import java.util.List;

/**
 * A whole model as one graph of ONNX's standard operators, with its weights and its calibration in
 * it, for those who run it without this library.
 *
 * <p>Inputs are {@link #PIECES}, {@link #MASK}, {@link #SHAPES}, {@link #ACTORS} and, if the model
 * has targets, {@link #TARGETS}; outputs are {@link #TAGS}, {@link Names#STANCES} and {@link
 * Names#output(LabelSet)}. An output that the model has no labels for is not there.
 */
public final class PlainGraph {

    /** Input: word-piece ids, integers of 64 bits [batch, time]. */
    public static final String PIECES = "input_ids";

    /** Input: 1 for pieces, 0 for padding, integers of 64 bits [batch, time]. */
    public static final String MASK = "attention_mask";

    /** Input: one-hot word shapes of a window of words, floats [batch, time, features]. */
    public static final String SHAPES = "word_shapes";

    /** Input: 1 for the pieces of an actor, floats [batch, actors, time]. */
    public static final String ACTORS = "actors";

    /** Input: 1 for the pieces of an actor's target, zeros for none [batch, actors, time]. */
    public static final String TARGETS = "targets";

    /** Output: the log-probabilities of tags [batch, time, tags]. */
    public static final String TAGS = "tags";

    private static final String BATCH = "batch";
    private static final String TIME = "time";
    private static final String PLACES = "actors-of-a-sentence";

    private static final Attribute LAST = Attribute.of("axis", -1);

    private final StanceModel model;
    private final NetworkConfig config;
    private final GraphBuilder graph;

    private PlainGraph(StanceModel model) {
        this.model = model;
        this.config = model.network();
        ModelTensors tensors = new ModelTensors(model);
        this.graph =
                new GraphBuilder(
                        "stance4j",
                        weight ->
                                Messages.floats(
                                        weight.name(),
                                        tensors.of(weight).values(),
                                        weight.sizes()));
    }

    /**
     * Returns the graph of a model.
     *
     * @throws io.github.stance4j.ModelFormatException if the model lacks a weight of its network
     * @throws ArithmeticException if it has more than the 2 GB that an ONNX file may have
     */
    public static Graph of(StanceModel model) {
        return new PlainGraph(model).graph();
    }

    private Graph graph() {
        graph.input(PIECES, ElementType.INT64, BATCH, TIME);
        graph.input(MASK, ElementType.INT64, BATCH, TIME);
        graph.input(SHAPES, ElementType.FLOAT, BATCH, TIME, BatchInputs.SHAPE_FEATURES);
        graph.input(ACTORS, ElementType.FLOAT, BATCH, PLACES, TIME);
        if (config.targets()) {
            graph.input(TARGETS, ElementType.FLOAT, BATCH, PLACES, TIME);
        }
        String mask =
                graph.node(
                        "Cast",
                        "mask",
                        List.of(MASK),
                        Attribute.of("to", ElementType.FLOAT.code()));
        Operators operators = new PlainOperators(graph, penalty(mask));
        EncoderPart encoder = new EncoderPart(config, graph, operators);
        String states = encoder.states(PIECES);
        tags(encoder, states);
        HeadsPart heads = new HeadsPart(config, graph, operators);
        String contexts =
                graph.node(
                        "Unsqueeze", "contexts", List.of(mask, graph.integers("second-axis", 1)));
        String actor =
                heads.actor(averages(ACTORS), contexts, config.targets() ? averages(TARGETS) : "");
        outputs(heads, actor);
        return graph.build(List.of(""));
    }

    /** What is added to the attention on each piece [batch, 1, 1, time]. */
    private String penalty(String mask) {
        String less = graph.node("Sub", "mask-less", List.of(mask, graph.constant("mask-one", 1f)));
        String flat =
                graph.node(
                        "Mul",
                        "mask-flat",
                        List.of(less, graph.constant("mask-far", HeadsPart.MASKED)));
        return graph.node(
                "Unsqueeze", "mask-penalty", List.of(flat, graph.integers("inner-axes", 1, 2)));
    }

    private void tags(EncoderPart encoder, String states) {
        encoder.tagger(states, SHAPES, "tag-logits");
        graph.node("LogSoftmax", TAGS, List.of("tag-logits"), LAST);
        graph.output(TAGS, BATCH, TIME, ActorTag.values().length);
    }

    /** Divides ones by their number; zeros stay so. */
    private String averages(String ones) {
        String sum =
                graph.node(
                        "ReduceSum", ones + "-sum", List.of(ones, graph.integers("last-axis", -1)));
        String count =
                graph.node("Max", ones + "-count", List.of(sum, graph.constant("least-count", 1f)));
        return graph.node("Div", ones + "-averages", List.of(ones, count));
    }

    private void outputs(HeadsPart heads, String actor) {
        int stances = model.schema().stances().size();
        if (stances > 0) {
            heads.head(Names.STANCES, "stance-logits", actor, stances);
            graph.node("Sigmoid", Names.STANCES, List.of(calibrated("stance-logits")));
            graph.output(Names.STANCES, BATCH, PLACES, stances);
        }
        for (LabelSet set : model.schema().labelSets()) {
            String name = Names.output(set);
            heads.head(name, name + "-logits", actor, set.labels().size());
            double temperature = model.calibration().temperatures().get(set.name());
            String inverse = graph.constant(name + "-inverse", (float) (1 / temperature));
            String cooled = graph.node("Mul", name + "-cooled", List.of(name + "-logits", inverse));
            graph.node("Softmax", name, List.of(cooled), LAST);
            graph.output(name, BATCH, PLACES, set.labels().size());
        }
    }

    private String calibrated(String logits) {
        List<Stance> stances = model.schema().stances();
        Calibration calibration = model.calibration();
        float[] slopes = new float[stances.size()];
        float[] intercepts = new float[stances.size()];
        for (int i = 0; i < slopes.length; i++) {
            StanceCalibration own = calibration.of(stances.get(i));
            slopes[i] = (float) own.slope();
            intercepts[i] = (float) own.intercept();
        }
        String scaled =
                graph.node(
                        "Mul",
                        "stances-scaled",
                        List.of(logits, graph.floats("stance-slopes", slopes)));
        return graph.node(
                "Add",
                "stances-calibrated",
                List.of(scaled, graph.floats("stance-intercepts", intercepts)));
    }
}
