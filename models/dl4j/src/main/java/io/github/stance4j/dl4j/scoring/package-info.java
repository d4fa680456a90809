// SPDX-License-Identifier: Apache-2.0
/**
 * The scoring engine on DL4J.
 *
 * <p>DL4J's networks are not thread-safe, and they keep workspaces and sessions for each thread
 * that ever used them: here one thread of its own computes for all callers.
 */
package io.github.stance4j.dl4j.scoring;
