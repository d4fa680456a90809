// SPDX-License-Identifier: Apache-2.0
/**
 * JSON whose values know on which line they stand, so that a defect of a file can be told with its
 * place, and text of JSON.
 *
 * <p>Public only for the packages beside it; it is no API.
 */
package io.github.stance4j.convert.json;
