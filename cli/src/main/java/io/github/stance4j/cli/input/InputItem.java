// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.cli.input;

/** One thing that the input has: a sentence, or what is wrong where one was expected. */
public sealed interface InputItem permits InputSentence, InputDefect {

    /** Returns the name of the sentence. */
    ItemId id();
}
