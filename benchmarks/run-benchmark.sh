#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Builds what a benchmark needs and runs it: run-benchmark.sh CLASS [OPTION...]
#
# JAVA_HOME           the Java to take, 17 or newer; by default the one on the PATH
# STANCE4J_JAVA_OPTS  further options for Java, such as -Xmx4g
set -euo pipefail

home=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
target=$home/benchmarks/target
class=$1
shift

(cd "$home" && mvn -q -B -ntp -DskipTests -pl benchmarks -am package </dev/null >&2)

# shellcheck disable=SC2086 # several options in one variable
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dstance4j.results="$target" ${STANCE4J_JAVA_OPTS:-} \
  -cp "$target/classes:$(cat "$target/class-path.txt")" "io.github.stance4j.benchmarks.$class" "$@"
