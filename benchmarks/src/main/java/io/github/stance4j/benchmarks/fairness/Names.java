// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.fairness;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Names of countries, and of invented persons of many naming cultures, by region. */
final class Names {

    private static final String FILE = "names.csv";

    private final Map<String, List<String>> countries = new LinkedHashMap<>();
    private final Map<String, List<String>> persons = new LinkedHashMap<>();

    private Names() {}

    /** Reads the names that come with the benchmarks. */
    static Names load() {
        Names names = new Names();
        try (InputStream in = Names.class.getResourceAsStream(FILE);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            CSVFormat format =
                    CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
            for (CSVRecord row : format.parse(reader)) {
                Map<String, List<String>> kind =
                        row.get("kind").equals("country") ? names.countries : names.persons;
                kind.computeIfAbsent(row.get("region"), region -> new ArrayList<>())
                        .add(row.get("name"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** Returns the regions, in the order of the file. */
    Set<String> regions() {
        return persons.keySet();
    }

    List<String> countries(String region) {
        return countries.get(region);
    }

    List<String> persons(String region) {
        return persons.get(region);
    }
}
