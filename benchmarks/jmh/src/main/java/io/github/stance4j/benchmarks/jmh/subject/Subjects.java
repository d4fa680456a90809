// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh.subject;

import io.github.stance4j.LoadOptions;
import io.github.stance4j.StanceClassifier;
import io.github.stance4j.benchmarks.BenchmarkInputException;
import io.github.stance4j.benchmarks.speed.Environment;
import io.github.stance4j.benchmarks.speed.MeasuredSystem;
import io.github.stance4j.benchmarks.speed.RawEncoder;
import io.github.stance4j.dl4j.Nd4jBackend;
import io.github.stance4j.dl4j.pretrained.PretrainedEncoder;
import io.github.stance4j.dl4j.scoring.Dl4jStanceEngine;
import io.github.stance4j.model.StanceModel;
import io.github.stance4j.onnx.Int8Models;
import io.github.stance4j.onnx.OnnxStanceEngine;
import io.github.stance4j.spi.ModelSource;
import io.github.stance4j.spi.StanceEngines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes systems ready that all compute one model, or its encoder. */
public final class Subjects {

    private final StanceModel model;
    private final PretrainedEncoder encoder;

    private Subjects(StanceModel model) {
        this.model = model;
        if (model.network().markers() || !model.network().findsActors()) {
            throw new BenchmarkInputException(
                    "The model "
                            + model.name()
                            + " does not find actors in one pass over a sentence, so the encoder alone"
                            + " is no measure of it. Take one without entity-markers and with a tagger");
        }
        try {
            this.encoder = PretrainedEncoder.named(model.provenance().baseEncoder());
        } catch (IllegalArgumentException e) {
            throw new BenchmarkInputException(
                    "The model " + model.name() + " has another encoder: " + e.getMessage());
        }
    }

    /**
     * Reads a model.
     *
     * @param file the model; null for the one on the class path
     * @throws BenchmarkInputException if it is not one whose encoder can be measured alone
     * @throws io.github.stance4j.ModelFormatException if it can't be read
     */
    public static Subjects of(Path file) {
        return new Subjects(
                StanceModel.read(
                        file == null ? StanceEngines.modelOnClassPath() : ModelSource.of(file)));
    }

    /** Returns the model that all compute. */
    public StanceModel model() {
        return model;
    }

    /** Returns where and with what is measured. */
    public Map<String, String> environment() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("ONNX Runtime", RawEncoder.version());
        versions.put("ND4J", Nd4jBackend.version());
        String policy = System.getenv("OMP_WAIT_POLICY");
        versions.put(
                "its threads",
                policy == null ? "OMP_WAIT_POLICY not set" : "OMP_WAIT_POLICY=" + policy);
        versions.put(
                "model",
                model.name()
                        + " of "
                        + model.provenance().date()
                        + ", "
                        + model.network().layers()
                        + " layers");
        versions.put("encoder", encoder.publishedName());
        return Environment.with(versions);
    }

    /**
     * Makes a system ready.
     *
     * @param threads how many compute; for Deeplearning4j this holds for the whole process
     * @throws IOException if the published encoder is not on the class path
     */
    public Subject open(MeasuredSystem system, int threads) throws IOException {
        LoadOptions options = LoadOptions.builder().threads(threads).build();
        return switch (system) {
            case RAW -> raw(system, RawEncoder.asInEngine(encoder, threads), 1);
            case RAW_BATCHES -> raw(system, RawEncoder.asInEngine(encoder, 1), threads);
            case RAW_DEFAULT -> raw(system, RawEncoder.byDefault(encoder, threads), 1);
            case ONNX -> ours(system, OnnxStanceEngine.open(model, options));
            case ONNX_INT8 -> ours(system, OnnxStanceEngine.open(Int8Models.of(model), options));
            case DL4J -> ours(system, Dl4jStanceEngine.open(model, options));
        };
    }

    private Subject raw(MeasuredSystem system, RawEncoder loaded, int batchesAtOnce) {
        return new RawSubject(
                system.shown(), loaded, new BatchRecorder(model, batchesAtOnce), batchesAtOnce);
    }

    private static Subject ours(MeasuredSystem system, StanceClassifier classifier) {
        return new StanceSubject(system.shown(), classifier);
    }

    /**
     * Makes systems ready; all or none.
     *
     * @throws IOException if the published encoder is not on the class path
     */
    public OpenSubjects open(List<MeasuredSystem> systems, int threads) throws IOException {
        List<Subject> opened = new ArrayList<>();
        try {
            for (MeasuredSystem system : systems) {
                opened.add(open(system, threads));
            }
        } catch (IOException | RuntimeException e) {
            opened.forEach(Subject::close);
            throw e;
        }
        return new OpenSubjects(opened);
    }
}
