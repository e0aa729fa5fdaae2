#!/usr/bin/env bash
# Process start to the painted Overview of the sample project beside an empty Qt window, and key
# press to painted answer, under Xvfb. Usage: start_time.sh [BUILD FOLDER] [RUNS]
set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
programs=${1:-$root/build/benchmark}/bin
runs=${2:-15}

if [[ ${OBEYA_INSIDE_XVFB:-} != 1 ]]; then
    OBEYA_INSIDE_XVFB=1 exec xvfb-run -a -s "-screen 0 1440x900x24" "$0" "$@"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_CONFIG_HOME=$folder/config QT_QPA_PLATFORM=xcb
"$programs/obeya-cli" demo "$folder/sample.obeya" >/dev/null

# Milliseconds of one run.
time_of() {
    local start=$EPOCHREALTIME
    "$@"
    local end=$EPOCHREALTIME
    awk -v a="$start" -v b="$end" 'BEGIN { printf "%.1f\n", (b - a) * 1000 }'
}
median() {
    sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'
}

for ((run = 0; run <= runs; run++)); do
    empty=$(time_of "$programs/obeya_empty_window")
    overview=$(time_of "$programs/obeya_window_benchmark" overview "$folder/sample.obeya")
    ((run == 0)) && continue # fills the caches
    echo "$empty" >>"$folder/empty"
    echo "$overview" >>"$folder/overview"
done
empty=$(median <"$folder/empty")
overview=$(median <"$folder/overview")
awk -v e="$empty" -v o="$overview" -v n="$runs" 'BEGIN {
    printf "empty window %.1f ms, Overview %.1f ms, ratio %.2f (goal 3), medians of %d runs\n", e, o, o / e, n }'
read -r middle slow < <("$programs/obeya_window_benchmark" answer "$folder/sample.obeya")
echo "answer: median $middle ms, 95th percentile $slow ms from key press to painted (goal 16.7 ms)"
