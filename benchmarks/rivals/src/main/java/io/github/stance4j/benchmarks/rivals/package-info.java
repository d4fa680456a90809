// SPDX-License-Identifier: Apache-2.0
/**
 * How fast the engine is beside what one would take otherwise in Java. Nothing here is published,
 * and it is built with the profile {@code rivals} only: CoreNLP is under the GPL, and its models
 * are large.
 *
 * <p>Trap: these systems answer other questions. CoreNLP tells a sentence's sentiment, OpenNLP one
 * label of a sentence; who holds what, neither does. Only their speed is compared.
 */
package io.github.stance4j.benchmarks.rivals;
