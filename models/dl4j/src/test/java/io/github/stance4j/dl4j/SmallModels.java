// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.Sentiment;
import io.github.stance4j.Stance;
import io.github.stance4j.dl4j.network.JointNetwork;
import io.github.stance4j.dl4j.network.NetworkWeights;
import io.github.stance4j.dl4j.network.Regularization;
import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import io.github.stance4j.model.Calibration;
import io.github.stance4j.model.Provenance;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.model.network.NetworkConfig;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.factory.Nd4j;

/** Networks of the real kind, small and with random weights, for tests of mechanics. */
public final class SmallModels {

    public static final LabelSchema SCHEMA =
            new LabelSchema(
                    List.of(Stance.CONDEMNATION, Stance.DE_ESCALATION_CALL, Stance.MEDIATION_OFFER),
                    List.of(Sentiment.LABELS));

    public static final WordPieceVocabulary VOCABULARY =
            PretrainedEncoder.ALL_MINILM_L6_V2.vocabulary();

    private SmallModels() {}

    public static NetworkConfig config(boolean targets) {
        return new NetworkConfig(
                2, 24, 4, 48, VOCABULARY.size(), 512, 16, 24, targets, false, true);
    }

    public static Regularization regularization(double dropout, int frozenLayers) {
        return new Regularization(7, dropout, frozenLayers, 0.5, 0, false, 0);
    }

    /** As {@link #regularization}, with what a corpus that tells cues teaches besides. */
    public static Regularization withCues() {
        return new Regularization(7, 0, 0, 0.5, 0.7, true, 0);
    }

    /**
     * Returns the network that is trained, with weights large enough that every part of it matters.
     */
    public static ComputationGraph joint(boolean targets, Regularization regularization) {
        Nd4jBackend.load();
        ComputationGraph graph =
                new ComputationGraph(
                        new JointNetwork(config(targets), SCHEMA, regularization).joint());
        graph.init();
        Nd4j.getRandom().setSeed(11);
        graph.params().assign(Nd4j.randn(graph.params().shape()).muli(0.3));
        return graph;
    }

    public static StanceModel model(boolean targets) {
        ComputationGraph graph = joint(targets, regularization(0, 0));
        Provenance provenance =
                new Provenance(
                        "0".repeat(64),
                        Map.of(),
                        7,
                        Map.of(),
                        Map.of(),
                        Instant.EPOCH,
                        "random",
                        Map.of(),
                        "Apache-2.0");
        return new StanceModel(
                "small",
                SCHEMA,
                config(targets),
                VOCABULARY,
                Calibration.identity(SCHEMA),
                provenance,
                NetworkWeights.of(graph));
    }
}
