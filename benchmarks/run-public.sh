#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Trains and measures on the public sets: run-public.sh --data DIR --models DIR [--set plv|newsmtsc]… [--seeds 1,2,3] [--orders 1] [--start-from MODEL]
#
# A model that is already in the folder is measured only; a training that was interrupted goes on.
# With --orders 3, there are three trainings for a seed, with the same first weights of the heads and
# the sentences in different orders, and the mean of their weights is measured, too.
set -euo pipefail

here=$(cd -P "$(dirname "${BASH_SOURCE[0]}")" && pwd)
data=
models=
sets=()
seeds=1,2,3
orders=1
start=()

usage() {
  printf 'run-public.sh: %s\nusage: run-public.sh --data DIR --models DIR [--set plv|newsmtsc]... [--seeds 1,2,3] [--orders 1] [--start-from MODEL]\n' "$1" >&2
  exit 2
}

while [ $# -gt 0 ]; do
  if [ "$1" = --help ]; then
    sed -n '4,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
    exit 0
  fi
  [ $# -ge 2 ] || usage "the option $1 needs a value, or is none"
  case $1 in
    --data) data=$2 ;;
    --models) models=$2 ;;
    --set) sets+=("$2") ;;
    --seeds) seeds=$2 ;;
    --orders) orders=$2 ;;
    --start-from) start=(--start-from "$2") ;;
    *) usage "there is no option $1" ;;
  esac
  shift 2
done
[ -n "$data" ] || usage "--data is missing"
[ -n "$models" ] || usage "--models is missing"
[ ${#sets[@]} -gt 0 ] || sets=(plv newsmtsc)
[[ $orders =~ ^[1-9]$ ]] || usage "--orders must be a number from 1 to 9, found $orders"

train() { # set seed head-seed model
  if [ ! -e "$4" ]; then
    "$here/../stance4j" train "$models/$1.csv" --output "$4" --config "$here/settings/$1.yaml" \
      --set "seed=$2" --set "head-seed=$3" ${start[@]+"${start[@]}"} --resume
  fi
}

measure() { # set model
  "$here/../stance4j" evaluate "$models/$1.csv" --split test --given-actors --model "$2" \
    $([ "$1" = newsmtsc ] && printf -- '--by part')
}

for set in "${sets[@]}"; do
  [ -f "$here/settings/$set.yaml" ] || usage "there is no set $set"
  "$here/run-convert.sh" --data "$data" --output "$models" --set "$set"
  for seed in ${seeds//,/ }; do
    name=$set-${start:+started-}
    of=("$models/${name}seed$seed.stance")
    train "$set" "$seed" 0 "${of[0]}"
    measure "$set" "${of[0]}"
    [ "$orders" -gt 1 ] || continue
    mkdir -p "$models/orders"
    for ((order = 2; order <= orders; order++)); do
      other=$models/orders/${name}seed$seed-order$order.stance
      train "$set" "$((seed + 10 * (order - 1)))" "$seed" "$other"
      of+=("$other")
    done
    mean=$models/${name}mean$orders-seed$seed.stance
    [ -e "$mean" ] || "$here/../stance4j" average "${of[@]}" --corpus "$models/$set.csv" --output "$mean"
    measure "$set" "$mean"
  done
done
