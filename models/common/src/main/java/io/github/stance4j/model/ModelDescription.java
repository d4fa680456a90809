// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model;

import io.github.stance4j.LabelSchema;
import io.github.stance4j.model.network.NetworkConfig;

/** The part of a model that its archive describes in JSON; the names are the archive's fields. */
record ModelDescription(
        String name,
        LabelSchema schema,
        NetworkConfig network,
        Calibration calibration,
        Provenance provenance) {}
