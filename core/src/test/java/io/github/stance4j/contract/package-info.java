// SPDX-License-Identifier: Apache-2.0
/**
 * The contract of {@link io.github.stance4j.StanceClassifier} as tests, published as a {@code
 * test-jar} so that every classifier's tests inherit {@link
 * io.github.stance4j.contract.StanceClassifierContract}.
 */
package io.github.stance4j.contract;
