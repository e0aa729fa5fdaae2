#!/usr/bin/env bash
# run_fuzzers.sh BUILD RUNS [TARGET…]: runs the fuzzers of a build of the preset "fuzz", each for so
# many executions, and adds the executions up. What they learn stays in BUILD/corpus.
set -euo pipefail

if (($# < 2)); then
    sed -n '2,3s/^# //p' "$0" >&2
    exit 2
fi
build=$1
runs=$2
shift 2
targets=("$@")
((${#targets[@]})) || targets=(timestamp mapping git_log csv json sheet workbook archive evidence)

"$build/bin/write_seeds" "$build/seeds"
total=0
for target in "${targets[@]}"; do
    corpus=$build/corpus/$target
    mkdir -p "$corpus"
    log=$build/fuzz-$target.log
    "$build/bin/fuzz_$target" -runs="$runs" -timeout=10 -rss_limit_mb=1500 -max_len=20000 \
        -artifact_prefix="$build/found-$target-" -print_final_stats=1 -verbosity=0 \
        "$corpus" "$build/seeds/$target" >"$log" 2>&1 || {
        tail -n 40 "$log"
        echo "$target: failed; the input is beside $build/found-$target-"
        exit 1
    }
    done_runs=$(awk '/number_of_executed_units/ { print $2 }' "$log")
    total=$((total + done_runs))
    echo "$target: $done_runs executions"
done
echo "$total executions without a crash, a hang or a leak"
