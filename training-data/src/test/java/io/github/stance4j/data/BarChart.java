// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.data;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;

/** Draws horizontal bars with their counts as SVG. */
final class BarChart {

    private static final int WIDTH = 640;
    private static final int LABELS = 190;
    private static final int NUMBERS = 60;
    private static final int ROW = 20;
    private static final int TOP = 30;

    private BarChart() {}

    /**
     * Draws bars from the top down.
     *
     * @param title what is counted
     * @param counts for each label its count, in order
     */
    static String of(String title, Map<String, Long> counts) {
        int height = TOP + ROW * counts.size() + 10;
        double most = Collections.max(counts.values());
        StringBuilder svg = new StringBuilder();
        svg.append(
                String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\""
                                + " font-family=\"sans-serif\" font-size=\"12\">\n"
                                + "<rect width=\"%d\" height=\"%d\" fill=\"white\"/>\n"
                                + "<text x=\"8\" y=\"18\" font-weight=\"bold\">%s</text>\n",
                        WIDTH,
                        height,
                        WIDTH,
                        height,
                        title));
        int row = 0;
        for (Map.Entry<String, Long> bar : counts.entrySet()) {
            int y = TOP + ROW * row++;
            double length = (WIDTH - LABELS - NUMBERS) * bar.getValue() / most;
            svg.append(
                    String.format(
                            Locale.ROOT,
                            "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
                                    + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"14\""
                                    + " fill=\"#0b62a4\"/><text x=\"%.1f\" y=\"%d\">%,d</text>\n",
                            LABELS - 8,
                            y + 12,
                            bar.getKey(),
                            LABELS,
                            y + 1,
                            length,
                            LABELS + length + 6,
                            y + 12,
                            bar.getValue()));
        }
        return svg.append("</svg>\n").toString();
    }
}
