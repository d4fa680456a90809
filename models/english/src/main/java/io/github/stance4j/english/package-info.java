// SPDX-License-Identifier: Apache-2.0
/**
 * The English model as a resource on the class path; {@link
 * io.github.stance4j.StanceClassifier#load()} finds it by {@code META-INF/stance4j/model}. There is
 * no code here.
 */
package io.github.stance4j.english;
