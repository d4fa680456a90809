// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.network;

/**
 * The tags that mark actor mentions on pieces (BIO: Ramshaw and Marcus 1995); the ordinals are the
 * network's outputs.
 */
public enum ActorTag {
    /** No part of an actor mention. */
    OUTSIDE,
    /** The first piece of a mention. */
    BEGIN,
    /** A further piece of a mention. */
    INSIDE
}
