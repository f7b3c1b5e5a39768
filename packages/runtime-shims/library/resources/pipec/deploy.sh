#!/bin/sh
# What pipecDeploy runs: see vars/pipecDeploy.groovy. Made by scripts/write-scripts.mjs from the recipes of @pipec/dsl.

# Commands that are given find the variables of this script in their environment.
set -a
set -eu
image="$PIPEC_IMAGE"
case $image in
  *@sha256:*) ;;
  *)
    echo "$PIPEC_TO: '$image' names no digest, so tomorrow it may be another image." >&2
    exit 1
    ;;
esac

before=$(sh -euxc "$PIPEC_BEFORE")

undo() {
  echo "$PIPEC_TO: $1. Going back to '${before:-nothing}'." >&2
  if [ -n "$before" ] &&
    sh -euxc "$PIPEC_UNDO"; then
    echo "$PIPEC_TO: what ran before runs again." >&2
    exit 1
  fi
  echo "$PIPEC_TO: could not go back. Somebody must look after it now." >&2
  exit 3
}

sh -euxc "$PIPEC_ROLL_OUT" || undo 'The roll-out failed'

attempt=1
until sh -euxc "$PIPEC_SMOKE"; do
  [ "$attempt" -lt "$PIPEC_ATTEMPTS" ] || undo "The smoke check failed $attempt times"
  attempt=$((attempt + 1))
  sleep "$PIPEC_PAUSE"
done
