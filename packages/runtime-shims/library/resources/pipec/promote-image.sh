#!/bin/sh
# What pipecPromoteImage runs: see vars/pipecPromoteImage.groovy. Made by scripts/write-scripts.mjs from the recipes of @pipec/dsl.

# Commands that are given find the variables of this script in their environment.
set -a
set -eu
image="$PIPEC_IMAGE"
name="$PIPEC_AS"
case $image in
  *@sha256:*) ;;
  *)
    echo "'$image' names no digest, so tomorrow it may be another image." >&2
    exit 1
    ;;
esac

skopeo copy --all --preserve-digests docker://"$image" docker://"$name"
digest=$(skopeo inspect --no-tags --format '{{.Digest}}' docker://"$name")
if [ "$digest" != "${image##*@}" ]; then
  echo "'$name' is $digest and not '$image'." >&2
  exit 1
fi
