// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.stance4j.evaluation.Interval;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class LinePlotTest {

    private static LinePlot.Line line(String name, double... values) {
        return new LinePlot.Line(
                name,
                IntStream.range(0, values.length)
                        .mapToObj(i -> new LinePlot.Point(i + 1, values[i], Optional.empty()))
                        .toList());
    }

    private static String body(LinePlot.Line... lines) {
        return new LinePlot("t", PlotAxis.linear("epoch"), PlotAxis.linear("loss"), List.of(lines))
                .draw()
                .body();
    }

    @Test
    void theAxisReachesARoundNumberAboveAll() {
        String body = body(line("loss", 2.3, 1.1));

        assertTrue(body.contains(">2.5</text>"), body);
        assertFalse(body.contains(">3</text>"), body);
        assertTrue(body(line("share", 0.1, 0.2)).contains(">0.8</text>"), "shares end at 1");
    }

    @ParameterizedTest
    @CsvSource({"1.01, 2", "2.3, 2.5", "7.3, 10", "73, 100", "250, 250", "0.031, 0.04"})
    void roundNumbersAreNotLess(double most, double top) {
        assertEquals(top, Ticks.top(most), 1e-12);
    }

    @Test
    void manyEpochsHaveFewTicks() {
        String body = body(line("loss", new double[60]));

        assertEquals(60, body.split("<circle").length - 1);
        assertTrue(body.split("<text").length - 1 < 25, body);
    }

    @Test
    void aFileIsWellFormedAndHasItsColours() throws Exception {
        String file =
                new LinePlot(
                                "A & B",
                                PlotAxis.logarithmic("x < z"),
                                PlotAxis.logarithmic("y & z"),
                                List.of(line("<i>", 0.5)))
                        .draw()
                        .file();

        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(file)));
        assertTrue(file.contains(">x &lt; z</text>"), file);
        assertTrue(file.contains(">y &amp; z</text>"), file);
        assertTrue(file.contains(">&lt;i&gt; 0.50</text>"), file);
        assertFalse(file.contains("var("), file);
        assertTrue(file.contains("stroke: #0b62a4"), file);
        assertFalse(file.contains("NaN"), file);
    }

    private static LinePlot times(double low) {
        LinePlot.Point one = new LinePlot.Point(1, 2, Optional.of(new Interval(low, 3)));
        LinePlot.Point ten = new LinePlot.Point(10, 20, Optional.of(new Interval(18, 50)));
        return new LinePlot(
                "t",
                PlotAxis.logarithmic("sentences"),
                PlotAxis.logarithmic("ms"),
                List.of(new LinePlot.Line("fast", List.of(one, ten))));
    }

    @Test
    void onALogarithmicAxisEqualFactorsAreEquallyFar() {
        Svg svg = times(1).draw();

        // From 1 at 232 to 50 at 12: 2 is 39 above the bottom, 20 is 51 below the top.
        assertTrue(svg.body().contains("points=\"68.3,193.0 351.7,63.5\""), svg.body());
        assertTrue(svg.body().contains(">50</text>"), svg.body());
        assertTrue(svg.body().contains(">fast 20.0</text>"), svg.body());
        assertTrue(svg.body().contains("<title>fast: 20.00 [18.00, 50.00]</title>"), svg.body());
        assertEquals("fast: 2.00 at 1, 20.00 at 10", svg.description());
    }

    @Test
    void whatIsNotPositiveHasNoPlaceOnALogarithmicAxis() {
        LinePlot plot = times(0);

        assertThrows(IllegalArgumentException.class, plot::draw);
    }
}
