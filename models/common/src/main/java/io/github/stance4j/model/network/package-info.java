// SPDX-License-Identifier: Apache-2.0
/** The boundary to an engine: word pieces in, logits out, no tensor type in sight. */
package io.github.stance4j.model.network;
