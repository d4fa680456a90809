// SPDX-License-Identifier: Apache-2.0
/** Text that comes from anywhere, on a page that it must not change. */
package io.github.stance4j.report.markup;
