// SPDX-License-Identifier: Apache-2.0
/**
 * Pictures as SVG: lines over a logarithmic axis, with an interval at each point.
 *
 * <p>Lines are told apart by colour, by dashes and by name, so that a picture can be read without
 * colours, too.
 */
package io.github.stance4j.dl4j.experiment.plot;
