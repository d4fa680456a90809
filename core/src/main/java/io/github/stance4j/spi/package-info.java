// SPDX-License-Identifier: Apache-2.0
/**
 * What an engine implements and how one is found: {@link io.github.stance4j.spi.StanceEngine} by
 * {@link java.util.ServiceLoader}.
 */
package io.github.stance4j.spi;
