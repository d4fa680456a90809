// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.stance4j.report.LabelError.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelErrorTest {

    @Test
    void theFarthestFromItsAnnotationComesFirst() {
        List<LabelError> errors =
                LabelError.of(ReportExample.SCHEMA, ReportExample.GOLD, ReportExample.ANSWERS);

        assertEquals(
                List.of(
                        new LabelError(2, 1, "class:tone", Kind.WRONG_LABEL, 1 - 0.07),
                        new LabelError(1, 0, "stance:blame", Kind.FALSE_ALARM, 0.9),
                        new LabelError(0, 0, "stance:blame", Kind.MISSED, 1 - 0.2),
                        new LabelError(1, 0, "class:tone", Kind.WRONG_LABEL, 1 - 0.4)),
                errors);
    }
}
