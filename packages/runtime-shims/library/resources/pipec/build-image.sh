#!/bin/sh
# What pipecBuildImage runs: see vars/pipecBuildImage.groovy. Made by scripts/write-scripts.mjs from the recipes of @pipec/dsl.

# Commands that are given find the variables of this script in their environment.
set -a
set -eu
image="$PIPEC_IMAGE"
case $image in
  '' | -* | *[!A-Za-z0-9._:/-]*)
    echo "'$image' cannot be the name of an image." >&2
    exit 1
    ;;
esac

result=$(mktemp "$WORKSPACE_TMP"/image.XXXXXX)
sh -euxc "$PIPEC_BUILD" >&2
digest=$(sh -euc "$PIPEC_DIGEST")
rm -f "$result"

repository=$(echo "$image" | sed 's/:[^:/]*$//')
echo "$repository@${digest:?The builder told none.}"
