#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Trains and measures on the public sets: run-public.sh --data DIR --models DIR [--set plv|newsmtsc]… [--seeds 1,2,3] [--start-from MODEL]
#
# A model that is already in the folder is measured only; a training that was interrupted goes on.
set -euo pipefail

here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
data=
models=
sets=()
seeds=1,2,3
start=()

usage() {
  printf 'run-public.sh: %s\nusage: run-public.sh --data DIR --models DIR [--set plv|newsmtsc]... [--seeds 1,2,3] [--start-from MODEL]\n' "$1" >&2
  exit 2
}

while [ $# -gt 0 ]; do
  if [ "$1" = --help ]; then
    sed -n '4,6s/^# //p' "${BASH_SOURCE[0]}"
    exit 0
  fi
  [ $# -ge 2 ] || usage "the option $1 needs a value, or is none"
  case $1 in
    --data) data=$2 ;;
    --models) models=$2 ;;
    --set) sets+=("$2") ;;
    --seeds) seeds=$2 ;;
    --start-from) start=(--start-from "$2") ;;
    *) usage "there is no option $1" ;;
  esac
  shift 2
done
[ -n "$data" ] || usage "--data is missing"
[ -n "$models" ] || usage "--models is missing"
[ ${#sets[@]} -gt 0 ] || sets=(plv newsmtsc)

for set in "${sets[@]}"; do
  [ -f "$here/settings/$set.yaml" ] || usage "there is no set $set"
  "$here/run-convert.sh" --data "$data" --output "$models" --set "$set"
  for seed in ${seeds//,/ }; do
    model=$models/$set-${start:+started-}seed$seed.stance
    if [ ! -e "$model" ]; then
      "$here/../stance4j" train "$models/$set.csv" --output "$model" --config "$here/settings/$set.yaml" \
        --set "seed=$seed" ${start[@]+"${start[@]}"} --resume
    fi
    "$here/../stance4j" evaluate "$models/$set.csv" --split test --given-actors --model "$model" \
      $([ "$set" = newsmtsc ] && printf -- '--by part')
  done
done
