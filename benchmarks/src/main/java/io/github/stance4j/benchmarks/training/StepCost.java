// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What a training step costs against references of the same run; all times are medians.
 *
 * @param step seconds of a step
 * @param frozen seconds of a step with the lower half of the layers frozen
 * @param products seconds of the matrix products of one forward pass
 * @param operations floating-point operations of these products
 * @param onnx seconds of the encoder's forward pass in ONNX Runtime
 * @param residentWarm bytes resident after the first steps, which warm up
 * @param residentLast bytes resident after the last step
 * @param peak the most bytes that the process had resident
 */
public record StepCost(
        double step,
        double frozen,
        double products,
        double operations,
        double onnx,
        OptionalLong residentWarm,
        OptionalLong residentLast,
        OptionalLong peak) {

    private static final double GIGA = 1e9;
    private static final int PASSES = 3;

    /**
     * Reads what {@link #figures} gave.
     *
     * @throws IllegalArgumentException if a figure is missing
     */
    public static StepCost of(JsonNode figures) {
        return new StepCost(
                figures.required("step_seconds").asDouble(),
                figures.required("frozen_step_seconds").asDouble(),
                figures.required("forward_products_seconds").asDouble(),
                figures.required("forward_products_operations").asDouble(),
                figures.required("onnx_forward_seconds").asDouble(),
                bytes(figures, "resident_warm_bytes"),
                bytes(figures, "resident_last_bytes"),
                bytes(figures, "peak_bytes"));
    }

    /** Reads what some system does not tell. */
    static OptionalLong bytes(JsonNode figures, String name) {
        return figures.has(name)
                ? OptionalLong.of(figures.get(name).asLong())
                : OptionalLong.empty();
    }

    /** Returns a step's time against that of three forward passes' products. */
    public double perArithmetic() {
        return step / (PASSES * products);
    }

    /** Returns a step's time against that of ONNX Runtime's forward pass. */
    public double perForward() {
        return step / onnx;
    }

    /** Returns the time of a step with frozen layers against that of a full one. */
    public double frozenPart() {
        return frozen / step;
    }

    /** Returns the median of some times. */
    public static double median(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Returns the figures as a Markdown table. */
    public String markdown() {
        return String.format(
                Locale.ROOT,
                "| figure | value |%n| --- | ---: |%n"
                        + "| step, ms | %.0f |%n"
                        + "| products of a forward pass, ms (GFLOPS) | %.0f (%.0f) |%n"
                        + "| forward pass in ONNX Runtime, ms | %.0f |%n"
                        + "| step / three forward passes' products | %.2f |%n"
                        + "| step / ONNX Runtime's forward pass | %.1f |%n"
                        + "| step with half of the layers frozen / step | %.2f |%n"
                        + "| resident after warm-up, at the end, peak, GB | %s, %s, %s |%n",
                1e3 * step,
                1e3 * products,
                operations / products / GIGA,
                1e3 * onnx,
                perArithmetic(),
                perForward(),
                frozenPart(),
                gigabytes(residentWarm),
                gigabytes(residentLast),
                gigabytes(peak));
    }

    private static String gigabytes(OptionalLong bytes) {
        return bytes.isPresent()
                ? String.format(Locale.ROOT, "%.2f", bytes.getAsLong() / GIGA)
                : "–";
    }

    /** Returns the figures for JSON. */
    public Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("step_seconds", step);
        figures.put("frozen_step_seconds", frozen);
        figures.put("forward_products_seconds", products);
        figures.put("forward_products_operations", operations);
        figures.put("onnx_forward_seconds", onnx);
        figures.put("step_per_three_forward_products", perArithmetic());
        figures.put("step_per_onnx_forward", perForward());
        figures.put("frozen_step_per_step", frozenPart());
        residentWarm.ifPresent(bytes -> figures.put("resident_warm_bytes", bytes));
        residentLast.ifPresent(bytes -> figures.put("resident_last_bytes", bytes));
        peak.ifPresent(bytes -> figures.put("peak_bytes", bytes));
        return Collections.unmodifiableMap(figures);
    }
}
