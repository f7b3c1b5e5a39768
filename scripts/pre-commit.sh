#!/bin/sh
# Runs pipec for a hook of pre-commit, the version that the repository itself uses: hooks and builds must not differ.
#
# PIPEC names another program. Otherwise it is the pipec in node_modules at the top of the repository, or else the one that is installed
# for all.
set -eu

if [ -n "${PIPEC:-}" ]; then
  exec "$PIPEC" "$@"
elif [ -x node_modules/.bin/pipec ]; then
  exec node_modules/.bin/pipec "$@"
elif command -v pipec >/dev/null 2>&1; then
  exec pipec "$@"
fi
echo "There is no pipec: 'npm install --save-dev pipec' in this repository, or 'npm install --global pipec'." >&2
exit 2
