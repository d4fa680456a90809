// SPDX-License-Identifier: Apache-2.0
/**
 * JSON as maps, lists and plain values, and objects whose fields are known. Objects are bound by
 * hand: to have a library find out about classes by reflection took a tenth of the time in which a
 * model is loaded.
 */
package io.github.stance4j.model.json;
