# Steps of a check: each says how long it took, all go on after a failure. Sourced by `run`.
#
# $record is the folder that keeps `failed`, `times` and what ran beside other steps.
# shellcheck shell=bash
: "${record:?}"

# step NAME COMMAND…
step() {
  local name=$1 begun=$SECONDS
  shift
  printf '\n== %s\n' "$name"
  "$@" </dev/null || printf '%s\n' "$name" >>"$record/failed"
  printf '%5d s  %s\n' $((SECONDS - begun)) "$name" | tee -a "$record/times"
}

# beside COMMAND…: run a function of steps along with the others, a little behind them, until
# `beside_done`.
beside() {
  set -m # a group of its own, so that it can be ended with all that it started
  (
    renice -n 5 -p "$BASHPID" >/dev/null 2>&1
    "$@"
  ) >"$record/beside.log" 2>&1 &
  beside_pid=$!
  set +m
  trap 'kill -- "-$beside_pid" 2>/dev/null' EXIT
}

# beside_done: wait for it, and show what it said.
beside_done() {
  local begun=$SECONDS
  wait "$beside_pid" || printf '%s\n' "the steps beside the tests" >>"$record/failed"
  trap - EXIT
  cat "$record/beside.log"
  printf '%5d s  %s\n' $((SECONDS - begun)) "waited for the steps beside" | tee -a "$record/times"
}

# all_steps_passed: list the times and what failed.
all_steps_passed() {
  printf '\n%5d s in all\n' "$SECONDS"
  cat "$record/times"
  [ -s "$record/failed" ] || { echo "All steps passed."; return 0; }
  sed 's/^/FAILED: /' "$record/failed"
  return 1
}
