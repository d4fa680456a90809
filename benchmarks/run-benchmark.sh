#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Builds what a benchmark needs and runs it: run-benchmark.sh [MODULE.]CLASS [OPTION...]
#
# MODULE is a folder here, jmh or rivals; without it, CLASS is in benchmarks itself.
#
# JAVA_HOME           the Java to take, 17 or newer; by default the one on the PATH
# STANCE4J_JAVA_OPTS  further options for Java, such as -Xmx4g
set -euo pipefail

home=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
class=$1
shift
module=benchmarks
options=
case $class in
  rivals.*) options=-Privals ;&
  *.*) module=benchmarks/${class%%.*} ;;
esac
target=$home/$module/target
if [ "$module" != benchmarks ]; then
  # Threads of ND4J's wait for work, then, as those of our sessions in ONNX Runtime do, instead of taking the cores from who has some.
  export OMP_WAIT_POLICY=${OMP_WAIT_POLICY:-passive}
fi

# shellcheck disable=SC2086 # maybe none
(cd "$home" && mvn -q -B -ntp -DskipTests $options -pl "$module" -am package </dev/null >&2)

# shellcheck disable=SC2086 # several options in one variable
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dstance4j.results="$home/benchmarks/target" ${STANCE4J_JAVA_OPTS:-} \
  -cp "$target/classes:$(cat "$target/class-path.txt")" "io.github.stance4j.benchmarks.$class" "$@"
