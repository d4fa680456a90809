// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.training;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.LabelSet;
import io.github.stance4j.Stance;
import io.github.stance4j.corpus.AnnotatedActor;
import io.github.stance4j.dl4j.network.BatchArrays;
import io.github.stance4j.model.network.ActorSlot;
import io.github.stance4j.model.network.ActorTag;
import io.github.stance4j.model.network.NetworkConfig;
import io.github.stance4j.model.network.PieceRange;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;

/** The arrays of one step: inputs, labels and masks. What is not annotated is masked. */
final class TrainingBatch implements AutoCloseable {

    private static final int TAGS = ActorTag.values().length;

    private final List<TrainingExample> examples;
    private final LabelSchema schema;
    private final LabelWeights labelWeights;
    private final float smoothing;
    private final int time;
    private final List<ActorSlot> slots = new ArrayList<>();
    private final List<Optional<AnnotatedActor>> actors = new ArrayList<>();
    private final List<INDArray> labels = new ArrayList<>();
    private final List<INDArray> labelMasks = new ArrayList<>();
    private final MultiDataSet data;

    TrainingBatch(
            List<TrainingExample> examples,
            WordPieceVocabulary vocabulary,
            NetworkConfig config,
            LabelSchema schema,
            CueWeights cues,
            LabelWeights labelWeights,
            double labelSmoothing,
            Optional<FrozenLayers> frozen) {
        this.examples = examples;
        this.schema = schema;
        this.labelWeights = labelWeights;
        this.smoothing = (float) labelSmoothing;
        BatchArrays arrays =
                new BatchArrays(
                        examples.stream().map(TrainingExample::pieces).toList(), vocabulary);
        this.time = arrays.time();
        collectActors();
        addTags();
        addStances();
        schema.labelSets().forEach(this::addLabelSet);
        if (cues.words() > 0 && !schema.stances().isEmpty()) {
            addCues();
        }
        if (cues.attention() > 0) {
            addAttention((float) cues.attention());
        }
        this.data = data(arrays, config.targets(), frozen);
    }

    MultiDataSet data() {
        return data;
    }

    int size() {
        return examples.size();
    }

    private void collectActors() {
        for (int row = 0; row < examples.size(); row++) {
            for (TrainingExample.Actor actor : examples.get(row).actors()) {
                slots.add(new ActorSlot(row, actor.pieces(), actor.target()));
                actors.add(Optional.of(actor.labels()));
            }
        }
        if (slots.isEmpty()) {
            // An array can't be empty: a piece that is no actor stands in, with all its labels
            // masked.
            slots.add(new ActorSlot(0, new PieceRange(0, 1), Optional.empty()));
            actors.add(Optional.empty());
        }
    }

    private MultiDataSet data(BatchArrays arrays, boolean targets, Optional<FrozenLayers> frozen) {
        INDArray mask = arrays.mask();
        List<INDArray> inputs =
                new ArrayList<>(
                        List.of(
                                frozen.map(this::states).orElseGet(arrays::pieces),
                                arrays.shapes(),
                                arrays.actors(slots),
                                arrays.contexts(slots)));
        if (targets) {
            inputs.add(arrays.targets(slots));
        }
        INDArray[] masks = new INDArray[inputs.size()];
        masks[0] = mask;
        return new MultiDataSet(
                inputs.toArray(INDArray[]::new),
                labels.toArray(INDArray[]::new),
                masks,
                labelMasks.toArray(INDArray[]::new));
    }

    private INDArray states(FrozenLayers frozen) {
        return frozen.states(examples.stream().map(TrainingExample::pieces).toList());
    }

    private void addTags() {
        float[] values = new float[examples.size() * time * TAGS];
        float[] mask = new float[examples.size() * time];
        for (int row = 0; row < examples.size(); row++) {
            List<ActorTag> tags = examples.get(row).tags();
            for (int i = 0; i < tags.size(); i++) {
                int piece = row * time + i + 1;
                values[piece * TAGS + tags.get(i).ordinal()] = 1;
                mask[piece] = 1;
            }
        }
        labels.add(Nd4j.create(values, new long[] {examples.size(), time, TAGS}, 'c'));
        labelMasks.add(Nd4j.create(mask, new long[] {examples.size(), time}, 'c'));
    }

    /** Special pieces carry nothing, and are masked as in the tags. */
    private void addCues() {
        List<Stance> stances = schema.stances();
        float[] values = new float[examples.size() * time * stances.size()];
        float[] mask = new float[examples.size() * time];
        for (int row = 0; row < examples.size(); row++) {
            if (examples.get(row).wholeCues()) {
                int first = row * time + 1;
                Arrays.fill(mask, first, first + examples.get(row).pieces().size(), 1);
            }
            for (int stance = 0; stance < stances.size(); stance++) {
                for (TrainingExample.Actor actor : examples.get(row).actors()) {
                    for (PieceRange range :
                            actor.cues().getOrDefault(stances.get(stance), List.of())) {
                        for (int i = range.from(); i < range.to(); i++) {
                            values[(row * time + i + 1) * stances.size() + stance] = 1;
                        }
                    }
                }
            }
        }
        labels.add(Nd4j.create(values, new long[] {examples.size(), time, stances.size()}, 'c'));
        labelMasks.add(Nd4j.create(mask, new long[] {examples.size(), time}, 'c'));
    }

    /** An actor's attention is spread evenly over its cues; the mask holds the weight. */
    private void addAttention(float weight) {
        int pieces = examples.size() * time;
        float[] values = new float[slots.size() * pieces];
        float[] mask = new float[slots.size()];
        int slot = 0;
        for (int row = 0; row < examples.size(); row++) {
            for (TrainingExample.Actor actor : examples.get(row).actors()) {
                int first = slot * pieces + row * time + 1;
                Set<Integer> attended = new HashSet<>();
                actor.cues()
                        .values()
                        .forEach(
                                ranges ->
                                        ranges.forEach(
                                                range ->
                                                        IntStream.range(range.from(), range.to())
                                                                .forEach(attended::add)));
                for (int piece : attended) {
                    values[first + piece] = 1f / attended.size();
                }
                mask[slot++] = attended.isEmpty() ? 0 : weight;
            }
        }
        labels.add(Nd4j.create(values, new long[] {slots.size(), pieces}, 'c'));
        labelMasks.add(Nd4j.create(mask, new long[] {slots.size(), 1}, 'c'));
    }

    private void addStances() {
        List<Stance> stances = schema.stances();
        if (stances.isEmpty()) {
            return;
        }
        float[] values = new float[slots.size() * stances.size()];
        float[] mask = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            Stance stance = stances.get(i % stances.size());
            Optional<AnnotatedActor> actor = actors.get(i / stances.size());
            if (actor.isPresent() && actor.get().isAnnotated(stance)) {
                boolean held = actor.get().holds(stance);
                values[i] = smoothed(held, 2);
                mask[i] = labelWeights.of(stance, held);
            }
        }
        long[] shape = {slots.size(), stances.size()};
        labels.add(Nd4j.create(values, shape, 'c'));
        labelMasks.add(Nd4j.create(mask, shape, 'c'));
    }

    private void addLabelSet(LabelSet set) {
        int size = set.labels().size();
        float[] values = new float[slots.size() * size];
        float[] mask = new float[slots.size()];
        for (int i = 0; i < slots.size(); i++) {
            Optional<String> label = actors.get(i).flatMap(actor -> actor.label(set.name()));
            if (label.isPresent()) {
                Arrays.fill(values, i * size, (i + 1) * size, smoothed(false, size));
                values[i * size + set.indexOf(label.get())] = smoothed(true, size);
                mask[i] = labelWeights.of(set, label.get());
            }
        }
        labels.add(Nd4j.create(values, new long[] {slots.size(), size}, 'c'));
        labelMasks.add(Nd4j.create(mask, new long[] {slots.size(), 1}, 'c'));
    }

    private float smoothed(boolean right, int choices) {
        return (right ? 1 - smoothing : 0) + smoothing / choices;
    }

    /** Frees the arrays at once: left to the collector, they would pile up off-heap. */
    @Override
    public void close() {
        closeAll(data.getFeatures());
        closeAll(data.getLabels());
        closeAll(data.getFeaturesMaskArrays());
        closeAll(data.getLabelsMaskArrays());
    }

    private static void closeAll(INDArray[] arrays) {
        for (INDArray array : arrays) {
            if (array != null && array.closeable()) {
                array.close();
            }
        }
    }
}
