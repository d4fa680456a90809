// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.ModelFormatException;
import io.github.stance4j.model.archive.ArchiveContents;
import io.github.stance4j.model.archive.ModelArchive;
import io.github.stance4j.model.archive.Sha256;
import io.github.stance4j.model.archive.WeightTensor;
import io.github.stance4j.model.decoding.EntityMarkers;
import io.github.stance4j.model.network.NetworkConfig;
import io.github.stance4j.model.text.WordPieceVocabulary;
import io.github.stance4j.spi.ModelSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A trained model, whatever engine computes it.
 *
 * @param name what to call it, such as {@code "stance4j-english"}; not blank
 * @param schema the labels that it scores
 * @param network the sizes of its network
 * @param vocabulary the word pieces that its encoder knows
 * @param calibration how its logits become probabilities and held stances
 * @param provenance where it comes from
 * @param weights its weights, in an order and with names of the trainer's choice; held and stored
 *     in half precision, or as scaled bytes
 */
public record StanceModel(
        String name,
        LabelSchema schema,
        NetworkConfig network,
        WordPieceVocabulary vocabulary,
        Calibration calibration,
        Provenance provenance,
        List<WeightTensor> weights) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the name is blank, the calibration is not the schema's,
     *     or the vocabulary has not as many pieces as the network has embeddings or none to mark
     *     actors with where it wants that
     */
    public StanceModel {
        Objects.requireNonNull(provenance, "provenance");
        weights = List.copyOf(weights);
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of a model must not be blank");
        }
        if (!calibration.fits(schema)) {
            throw new IllegalArgumentException(
                    "The calibration is of "
                            + calibration.stances().keySet()
                            + " and "
                            + calibration.temperatures().keySet()
                            + ", expected the labels of "
                            + schema);
        }
        EntityMarkers.of(network, vocabulary);
        if (vocabulary.size() != network.vocabulary()) {
            throw new IllegalArgumentException(
                    "The vocabulary has "
                            + vocabulary.size()
                            + " pieces, but the network "
                            + network.vocabulary()
                            + " embeddings");
        }
    }

    /**
     * Returns the same model with another calibration.
     *
     * @throws IllegalArgumentException if it is not of this schema
     */
    public StanceModel withCalibration(Calibration other) {
        return new StanceModel(name, schema, network, vocabulary, other, provenance, weights);
    }

    /** Returns the same model with another provenance. */
    public StanceModel withProvenance(Provenance other) {
        return new StanceModel(name, schema, network, vocabulary, calibration, other, weights);
    }

    /** Returns the same model with other weights of the same network. */
    public StanceModel withWeights(List<WeightTensor> others) {
        return new StanceModel(name, schema, network, vocabulary, calibration, provenance, others);
    }

    /**
     * Reads a model file.
     *
     * @throws ModelFormatException if it is absent, truncated, altered, of a newer version or not a
     *     model; the message names the file and the reason
     */
    public static StanceModel read(Path file) {
        return read(ModelSource.of(file));
    }

    /**
     * Reads a model.
     *
     * @throws ModelFormatException if it is absent, truncated, altered, of a newer version or not a
     *     model; the message names the source and the reason
     */
    public static StanceModel read(ModelSource source) {
        ArchiveContents contents = ModelArchive.read(source);
        try {
            ModelDescription description = DescriptionJson.read(contents.model());
            return new StanceModel(
                    description.name(),
                    description.schema(),
                    description.network(),
                    WordPieceVocabulary.of(contents.vocabulary()),
                    description.calibration(),
                    description.provenance(),
                    contents.weights());
        } catch (IllegalArgumentException | ModelFormatException e) {
            throw new ModelFormatException(
                    source.name()
                            + " can't be read as a model: "
                            + e.getMessage()
                            + ". It was written so: train or export it anew",
                    e);
        }
    }

    /**
     * Writes the model to a file, which is complete or as it was before. The same model gives the
     * same bytes on the same Java release.
     *
     * @throws java.io.UncheckedIOException if it can't be written
     */
    public void write(Path file) {
        ModelArchive.write(file, contents());
    }

    /** Returns the bytes of the file that {@link #write} would write. */
    public byte[] toBytes() {
        return ModelArchive.pack(contents());
    }

    private ArchiveContents contents() {
        ModelDescription description =
                new ModelDescription(name, schema, network, calibration, provenance);
        return new ArchiveContents(
                DescriptionJson.write(description), vocabulary.pieces(), weights, licenceNotice());
    }

    /** Returns the licence notice, for people. */
    public String licenceNotice() {
        return LicenceNotice.of(provenance);
    }

    /**
     * Returns the SHA-256 of the weights' names and values, in order: two models that have the same
     * one have the same weights, however their files were packed.
     */
    public String weightsSha256() {
        return Sha256.of(weights);
    }

    /**
     * Returns the weights with that name.
     *
     * @throws ModelFormatException if there are none
     */
    public WeightTensor weight(String tensorName) {
        return weights.stream()
                .filter(tensor -> tensor.name().equals(tensorName))
                .findFirst()
                .orElseThrow(
                        () ->
                                new ModelFormatException(
                                        "The model "
                                                + name
                                                + " has no weights \""
                                                + tensorName
                                                + "\", only "
                                                + weights
                                                + ": it is for another network"));
    }
}
