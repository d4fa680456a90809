// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.network;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.dl4j.network.encoder.EmbeddingsLayer;
import io.github.stance4j.dl4j.network.encoder.EncoderLayer;
import io.github.stance4j.model.network.ActorTag;
import io.github.stance4j.model.network.BatchInputs;
import io.github.stance4j.model.network.NetworkConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.RNNFormat;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.LossFunctions;
import org.nd4j.linalg.lossfunctions.impl.LossBinaryXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;

/**
 * The joint network as a DL4J graph: encoder, actor tagger over its states, and the heads of the
 * actors.
 *
 * <p>The encoder is BERT's (Devlin et al. 2019), normalized after each residual sum, with dropout
 * on each part before it is added. Frozen layers are no part of the network that is trained; what
 * they give for a sentence never changes.
 */
public final class JointNetwork {

    /** Input: word-piece ids [batch, time]. */
    public static final String PIECES = "pieces";

    /** Input: one-hot word shapes of a window of words [batch, time, features]. */
    public static final String SHAPES = "shapes";

    /** Input: averaging weights [actors, batch · time]. */
    public static final String ACTORS = "actors";

    /** Input: 1 for the pieces of an actor's own sentence [actors, batch · time]. */
    public static final String CONTEXTS = "contexts";

    /** Input of a network with targets: averaging weights [actors, batch · time]. */
    public static final String TARGETS = "targets";

    /** Input of a network with frozen layers: the states that they give [batch, time, width]. */
    public static final String LOWER_STATES = "lower-states";

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

    /** For those who train the network with DL4J's own means; the trainer here has its own. */
    private static final double LEARNING_RATE = 1e-4;

    private static final String EMBEDDINGS = "embeddings";
    private static final String LAYER = "layer";
    private static final String TAGGER_HIDDEN = "tagger";
    private static final String ACTOR_ATTENTION = "attention";
    private static final String ACTOR_HIDDEN = "actor";

    private final NetworkConfig config;
    private final LabelSchema schema;
    private final Regularization regularization;
    private final List<String> outputs = new ArrayList<>();

    /** The vertex with the topmost states so far. */
    private String states = STATES;

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

    /** Tells whether a parameter is one of the encoder's, by its name in a parameter table. */
    public static boolean isEncoderParameter(String name) {
        return name.startsWith(EMBEDDINGS + "_") || isLayerParameter(name);
    }

    /** Tells whether a parameter of the graph is that of an encoder layer above the embeddings. */
    public static boolean isLayerParameter(String name) {
        return name.startsWith(LAYER);
    }

    /**
     * Returns how deep below the encoder's states a parameter of the encoder is: 0 in its topmost
     * layer, {@code layers} in the embeddings.
     */
    public static int depth(String name, int layers) {
        return isLayerParameter(name)
                ? layers - 1 - Integer.parseInt(name.substring(LAYER.length(), name.indexOf('_')))
                : layers;
    }

    /** Returns the whole network, as it is trained, without what is frozen. */
    public ComputationGraphConfiguration joint() {
        GraphBuilder graph = graph();
        String first = regularization.frozenLayers() > 0 ? LOWER_STATES : PIECES;
        List<String> inputs = new ArrayList<>(List.of(first, SHAPES, ACTORS, CONTEXTS));
        if (config.targets()) {
            inputs.add(TARGETS);
        }
        graph.addInputs(inputs);
        if (regularization.frozenLayers() > 0) {
            states = LOWER_STATES;
            addEncoderLayers(graph, regularization.frozenLayers(), config.layers());
        } else {
            addEmbeddings(graph);
            addEncoderLayers(graph, 0, config.layers());
        }
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
     * Returns the embeddings and the frozen layers: input {@link #PIECES}, output {@link
     * #LOWER_STATES}.
     */
    public ComputationGraphConfiguration frozen() {
        GraphBuilder graph = graph().addInputs(PIECES);
        addEmbeddings(graph);
        addEncoderLayers(graph, 0, regularization.frozenLayers());
        return graph.setOutputs(states).build();
    }

    /**
     * Returns encoder and tagger, for scoring: outputs {@link #STATES} and the logits of {@link
     * #TAGS}.
     */
    public ComputationGraphConfiguration encoder() {
        GraphBuilder graph = graph().addInputs(PIECES, SHAPES);
        addEmbeddings(graph);
        addEncoderLayers(graph, 0, config.layers());
        addTagger(graph, Activation.IDENTITY);
        return graph.setOutputs(states, TAGS).build();
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
        states = STATES;
        return new NeuralNetConfiguration.Builder()
                .seed(regularization.seed())
                .updater(new Adam(LEARNING_RATE))
                .trainingWorkspaceMode(WorkspaceMode.ENABLED)
                .inferenceWorkspaceMode(WorkspaceMode.ENABLED)
                .graphBuilder()
                .validateOutputLayerConfig(false);
    }

    private void addEmbeddings(GraphBuilder graph) {
        states = PIECES;
        addEncoderLayer(
                graph,
                EMBEDDINGS,
                new EmbeddingsLayer(
                        config.vocabulary(),
                        config.positions(),
                        config.hidden(),
                        regularization.dropout()));
    }

    private void addEncoderLayers(GraphBuilder graph, int from, int to) {
        for (int i = from; i < to; i++) {
            addEncoderLayer(
                    graph,
                    LAYER + i,
                    new EncoderLayer(
                            config.hidden(),
                            config.attentionHeads(),
                            config.feedForward(),
                            regularization.dropout()));
        }
    }

    /** Puts a layer on top of the states so far. */
    private void addEncoderLayer(GraphBuilder graph, String name, BaseLayer layer) {
        graph.addLayer(name, layer, states);
        states = name;
    }

    private String addDropout(GraphBuilder graph, String name) {
        if (regularization.dropout() == 0) {
            return name;
        }
        String dropped = name + "-dropout";
        graph.addLayer(dropped, new SequenceDropoutLayer(regularization.dropout()), name);
        return dropped;
    }

    private void addTagger(GraphBuilder graph, Activation activation) {
        graph.addVertex(
                TAGGER_HIDDEN,
                new TaggerVertex(
                        config.hidden(), BatchInputs.SHAPE_FEATURES, config.taggerHidden()),
                states,
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
                states);
        outputs.add(CUES);
    }

    private void addHeads(GraphBuilder graph, Activation stance, Activation label) {
        ActorVertex actor =
                new ActorVertex(config.hidden(), config.actorHidden(), config.targets());
        graph.addVertex(
                ACTOR_ATTENTION,
                new ActorAttentionVertex(config.hidden()),
                states,
                ACTORS,
                CONTEXTS);
        if (config.targets()) {
            graph.addVertex(ACTOR_HIDDEN, actor, states, ACTORS, ACTOR_ATTENTION, TARGETS);
        } else {
            graph.addVertex(ACTOR_HIDDEN, actor, states, ACTORS, ACTOR_ATTENTION);
        }
        String features = addDropout(graph, ACTOR_HIDDEN);
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
        ILossFunction likelihood = loss.getILossFunction();
        return new OutputLayer.Builder(
                        regularization.consistency() > 0
                                ? new ConsistencyLoss(likelihood, regularization.consistency())
                                : likelihood)
                .nIn(config.actorHidden())
                .nOut(labels)
                .activation(activation)
                .build();
    }
}
