// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.jmh.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class InterleaverTest {

    private final List<String> calls = new ArrayList<>();

    @Test
    void systemsTakeTurnsAtEachPartInChangingOrder() {
        Map<String, List<Supplier<?>>> work = new LinkedHashMap<>();
        work.put("a", List.of(call("a1"), call("a2")));
        work.put("b", List.of(call("b1"), call("b2")));

        RoundTimes times = new Interleaver(9, false).run(work);

        assertEquals(40, calls.size());
        Set<List<String>> orders = new HashSet<>();
        for (int i = 0; i < calls.size(); i += 4) {
            assertEquals(Set.of("a1", "b1"), Set.copyOf(calls.subList(i, i + 2)));
            assertEquals(Set.of("a2", "b2"), Set.copyOf(calls.subList(i + 2, i + 4)));
            orders.add(calls.subList(i, i + 4));
        }
        assertEquals(4, orders.size());
        assertEquals(List.of("a", "b"), List.copyOf(times.seconds().keySet()));
    }

    @Test
    void theFirstRoundIsNotCounted() {
        Map<String, List<Supplier<?>>> work = Map.of("a", List.of(call("a1"), call("a2")));

        List<List<Double>> seconds = new Interleaver(3, false).run(work).seconds().get("a");

        assertEquals(8, calls.size());
        assertEquals(List.of(2, 2, 2), seconds.stream().map(List::size).toList());
    }

    private Supplier<?> call(String name) {
        return () -> calls.add(name);
    }
}
