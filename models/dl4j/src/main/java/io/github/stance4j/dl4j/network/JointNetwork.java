// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.model.network.ActorTag;
import io.github.stance4j.model.network.NetworkConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.FrozenVertex;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.EmbeddingSequenceLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.conf.layers.misc.FrozenLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.LossFunctions;
import org.nd4j.linalg.lossfunctions.impl.LossBinaryXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;

/**
 * The joint network as a DL4J graph: encoder, actor tagger over its states, and the heads of the
 * actors.
 *
 * <p>The encoder is BERT's (Devlin et al. 2019), normalized after each residual sum, with dropout
 * on each part before it is added. Its parts are vertices of their own, so that DL4J's dropout,
 * which knows training from scoring, stands where BERT has it: SameDiff layers can't tell the two
 * apart.
 */
public final class JointNetwork {

    /** Input: word-piece ids [batch, time]. */
    public static final String PIECES = "pieces";

    /** Input: positions [batch, time]. */
    public static final String POSITIONS = "positions";

    /** Input: one-hot word shapes of a window of words [batch, time, features]. */
    public static final String SHAPES = "shapes";

    /** Input: averaging weights [actors, batch · time]. */
    public static final String ACTORS = "actors";

    /** Input: 1 for the pieces of an actor's own sentence [actors, batch · time]. */
    public static final String CONTEXTS = "contexts";

    /** Input of a network with targets: averaging weights [actors, batch · time]. */
    public static final String TARGETS = "targets";

    /** The encoder's states [batch, time, width]. */
    public static final String STATES = "states";

    /** Output: tag probabilities [batch, time, 3]. */
    public static final String TAGS = "tags";

    /** Output: stance probabilities [actors, stances]. */
    public static final String STANCES = "stances";

    /**
     * Output of a network that learns them: the probability that a piece carries a stance [batch,
     * time, stances]. It teaches the encoder (rationales: Zaidan et al. 2007) and does not score.
     */
    public static final String CUES = "cues";

    /**
     * Output of a network that learns it: what an actor attends to [actors, batch · time], to be
     * the words that carry its stances.
     */
    public static final String ATTENDED = "attended";

    private static final String TAGGER_HIDDEN = "tagger";
    private static final String ACTOR_ATTENTION = "attention";
    private static final String ACTOR_HIDDEN = "actor";

    private final NetworkConfig config;
    private final LabelSchema schema;
    private final Regularization regularization;
    private final List<String> outputs = new ArrayList<>();

    /**
     * @param config the sizes
     * @param schema the labels, one output for the stances and one a label set
     * @param regularization dropout, freezing and rates
     */
    public JointNetwork(NetworkConfig config, LabelSchema schema, Regularization regularization) {
        this.config = config;
        this.schema = schema;
        this.regularization = regularization;
    }

    /** Describes a trained network: nothing is dropped, and outputs are logits. */
    public static JointNetwork forScoring(NetworkConfig config, LabelSchema schema) {
        return new JointNetwork(config, schema, Regularization.NONE);
    }

    /** Returns the name of the output with the probabilities [actors, labels] of a label set. */
    public static String output(LabelSet set) {
        return "class-" + set.name();
    }

    /** Returns the whole network, as it is trained. */
    public ComputationGraphConfiguration joint() {
        GraphBuilder graph = graph();
        List<String> inputs = new ArrayList<>(List.of(PIECES, POSITIONS, SHAPES, ACTORS, CONTEXTS));
        if (config.targets()) {
            inputs.add(TARGETS);
        }
        graph.addInputs(inputs);
        addEncoder(graph);
        addTagger(graph, Activation.SOFTMAX);
        addHeads(graph, Activation.SIGMOID, Activation.SOFTMAX);
        if (regularization.cueLossWeight() > 0 && !schema.stances().isEmpty()) {
            addCues(graph);
        }
        if (regularization.attentionGuided()) {
            graph.addLayer(
                    ATTENDED,
                    new LossLayer.Builder(LossFunctions.LossFunction.MCXENT)
                            .activation(Activation.SOFTMAX)
                            .build(),
                    ACTOR_ATTENTION);
            outputs.add(ATTENDED);
        }
        return graph.setOutputs(outputs.toArray(String[]::new)).build();
    }

    /**
     * Returns encoder and tagger, for scoring: outputs {@link #STATES} and the logits of {@link
     * #TAGS}.
     */
    public ComputationGraphConfiguration encoder() {
        GraphBuilder graph = graph().addInputs(PIECES, POSITIONS, SHAPES);
        addEncoder(graph);
        addTagger(graph, Activation.IDENTITY);
        return graph.setOutputs(STATES, TAGS).build();
    }

    /** Returns the heads alone, for scoring: {@link #STATES} is an input, outputs are logits. */
    public ComputationGraphConfiguration heads() {
        GraphBuilder graph = graph().addInputs(STATES, ACTORS, CONTEXTS);
        if (config.targets()) {
            graph.addInputs(TARGETS);
        }
        addHeads(graph, Activation.IDENTITY, Activation.IDENTITY);
        return graph.setOutputs(outputs.toArray(String[]::new)).build();
    }

    private GraphBuilder graph() {
        outputs.clear();
        return new NeuralNetConfiguration.Builder()
                .seed(regularization.seed())
                .updater(regularization.headUpdater())
                .weightDecay(regularization.weightDecay())
                .trainingWorkspaceMode(WorkspaceMode.ENABLED)
                .inferenceWorkspaceMode(WorkspaceMode.ENABLED)
                .graphBuilder()
                .validateOutputLayerConfig(false);
    }

    private void addEncoder(GraphBuilder graph) {
        boolean frozen = regularization.embeddingsFrozen();
        addEncoderLayer(graph, "words", frozen, embedding(config.vocabulary()), PIECES);
        addEncoderLayer(graph, "places", frozen, embedding(config.positions()), POSITIONS);
        graph.addVertex("embedded", sum(frozen), "words", "places");
        addEncoderLayer(graph, "norm", frozen, new LayerNormLayer(config.hidden()), "embedded");
        String state = addDropout(graph, "norm", frozen);
        for (int i = 0; i < config.layers(); i++) {
            boolean last = i == config.layers() - 1;
            frozen = i < regularization.frozenLayers();
            String name = "layer" + i + "-";
            Layer attention = new SelfAttentionLayer(config.hidden(), config.attentionHeads());
            state = addResidual(graph, name + "attention", attention, state, frozen, null);
            Layer forward = new FeedForwardLayer(config.hidden(), config.feedForward());
            state =
                    addResidual(
                            graph, name + "forward", forward, state, frozen, last ? STATES : null);
        }
    }

    /** Adds norm(input + dropout(part(input))) and returns its name. */
    private String addResidual(
            GraphBuilder graph, String name, Layer part, String input, boolean frozen, String as) {
        addEncoderLayer(graph, name, frozen, part, input);
        String dropped = addDropout(graph, name, frozen);
        String sum = name + "-sum";
        graph.addVertex(sum, sum(frozen), input, dropped);
        String norm = as != null ? as : name + "-norm";
        addEncoderLayer(graph, norm, frozen, new LayerNormLayer(config.hidden()), sum);
        return norm;
    }

    /**
     * Sums its inputs; backpropagation stops at frozen vertices, and one below them that isn't
     * would wait in vain.
     */
    private static GraphVertex sum(boolean frozen) {
        GraphVertex sum = new ElementWiseVertex(ElementWiseVertex.Op.Add);
        return frozen ? new FrozenVertex(sum) : sum;
    }

    private String addDropout(GraphBuilder graph, String name, boolean frozen) {
        if (regularization.dropout() == 0 || frozen) {
            return name;
        }
        String dropped = name + "-dropout";
        graph.addLayer(dropped, new SequenceDropoutLayer(regularization.dropout()), name);
        return dropped;
    }

    private void addEncoderLayer(
            GraphBuilder graph, String name, boolean frozen, Layer layer, String input) {
        if (layer instanceof EncoderLayer encoderLayer) {
            encoderLayer.setUpdater(regularization.encoderUpdater());
        } else if (layer instanceof BaseLayer baseLayer) {
            baseLayer.setIUpdater(regularization.encoderUpdater());
        }
        graph.addLayer(name, frozen ? new FrozenLayer(layer) : layer, input);
    }

    private EmbeddingSequenceLayer embedding(int rows) {
        return new EmbeddingSequenceLayer.Builder()
                .nIn(rows)
                .nOut(config.hidden())
                .inferInputLength(true)
                .hasBias(false)
                .activation(Activation.IDENTITY)
                .outputDataFormat(RNNFormat.NWC)
                .build();
    }

    private void addTagger(GraphBuilder graph, Activation activation) {
        graph.addVertex(
                TAGGER_HIDDEN,
                new TaggerVertex(config.hidden(), ShapeWindow.FEATURES, config.taggerHidden()),
                STATES,
                SHAPES);
        float[] weights = new float[ActorTag.values().length];
        Arrays.fill(weights, (float) regularization.taggerLossWeight());
        graph.addLayer(
                TAGS,
                new RnnOutputLayer.Builder(new LossMCXENT(Nd4j.createFromArray(weights)))
                        .dataFormat(RNNFormat.NWC)
                        .nIn(config.taggerHidden())
                        .nOut(ActorTag.values().length)
                        .activation(activation)
                        .build(),
                TAGGER_HIDDEN);
        outputs.add(TAGS);
    }

    private void addCues(GraphBuilder graph) {
        float[] weights = new float[schema.stances().size()];
        Arrays.fill(weights, (float) regularization.cueLossWeight());
        graph.addLayer(
                CUES,
                new RnnOutputLayer.Builder(new LossBinaryXENT(Nd4j.createFromArray(weights)))
                        .dataFormat(RNNFormat.NWC)
                        .nIn(config.hidden())
                        .nOut(weights.length)
                        .activation(Activation.SIGMOID)
                        .build(),
                STATES);
        outputs.add(CUES);
    }

    private void addHeads(GraphBuilder graph, Activation stance, Activation label) {
        ActorVertex actor =
                new ActorVertex(config.hidden(), config.actorHidden(), config.targets());
        graph.addVertex(
                ACTOR_ATTENTION,
                new ActorAttentionVertex(config.hidden()),
                STATES,
                ACTORS,
                CONTEXTS);
        if (config.targets()) {
            graph.addVertex(ACTOR_HIDDEN, actor, STATES, ACTORS, ACTOR_ATTENTION, TARGETS);
        } else {
            graph.addVertex(ACTOR_HIDDEN, actor, STATES, ACTORS, ACTOR_ATTENTION);
        }
        String features = addDropout(graph, ACTOR_HIDDEN, false);
        if (!schema.stances().isEmpty()) {
            graph.addLayer(
                    STANCES,
                    head(schema.stances().size(), stance, LossFunctions.LossFunction.XENT),
                    features);
            outputs.add(STANCES);
        }
        for (LabelSet set : schema.labelSets()) {
            graph.addLayer(
                    output(set),
                    head(set.labels().size(), label, LossFunctions.LossFunction.MCXENT),
                    features);
            outputs.add(output(set));
        }
    }

    private OutputLayer head(int labels, Activation activation, LossFunctions.LossFunction loss) {
        return new OutputLayer.Builder(loss)
                .nIn(config.actorHidden())
                .nOut(labels)
                .activation(activation)
                .build();
    }
}
