// SPDX-License-Identifier: Apache-2.0
/**
 * What an engine implements and how one is found: {@link io.github.stance4j.spi.StanceEngine} by
 * {@link java.util.ServiceLoader}.
 *
 * <p>A {@link io.github.stance4j.spi.StanceClassifierProvider} is found the same way. It brings
 * something else that classifies, which need not be a model of ours, to be measured beside others.
 */
package io.github.stance4j.spi;
