// SPDX-License-Identifier: Apache-2.0
/**
 * What a careful colleague would say about a corpus that can be read: not defects, which {@link
 * io.github.stance4j.corpus.CorpusReader} reports, but what makes figures too good, teaches a model
 * something else than the labels, or is probably a slip of the annotation.
 *
 * <p>Each {@link io.github.stance4j.corpus.review.CorpusCheck} looks at one thing; {@link
 * io.github.stance4j.corpus.review.CorpusReview} runs several and orders what they find by weight.
 * {@link io.github.stance4j.corpus.review.LabelNoiseCheck} needs the answers of a classifier; all
 * others need the corpus alone.
 *
 * <p>Traps: rows of one group are not independent, since they were written together, so tests count
 * groups and not rows. Where many names or labels are tested, Holm's correction (<i>A simple
 * sequentially rejective multiple test procedure</i>, Scandinavian Journal of Statistics, 1979)
 * keeps the chance of a single false warning of a check at 5 % or less. A warning is a place to
 * look at, not a verdict, and no warning does not say that all is well: in a small corpus there is
 * little that can't be chance.
 */
package io.github.stance4j.corpus.review;
