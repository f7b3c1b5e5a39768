// Made by scripts/write-library.mjs from the folder `library`.
export const libraryFiles: Readonly<Record<string, string>> = {
  'vars/pipecBuildImage.groovy': `/**
 * Builds and pushes an image, and returns it by its digest: registry.example.com/shop@sha256:...
 *
 * Call it where the builder is, as in container('buildkit') { ... }. The commands find the name of the image in $image, and in $result
 * the path of a file of their own.
 *
 *   image   String, required: the name to push it under, with its tag
 *   build   List<String>, required: commands that build and push the image and tell about it in the file
 *   digest  String, required: a command that prints the digest that the file tells
 */
def call(Map args) {
  for (name in ['image', 'build', 'digest']) {
    if (!args[name]) {
      error "pipecBuildImage needs '\${name}'."
    }
  }
  withEnv([
    "PIPEC_IMAGE=\${args.image}",
    "PIPEC_BUILD=\${args.build.join('\\n')}",
    "PIPEC_DIGEST=\${args.digest}",
  ]) {
    return sh(label: 'Build image', returnStdout: true, script: libraryResource('pipec/build-image.sh')).trim()
  }
}
`,
  'vars/pipecDeploy.groovy': `/**
 * Rolls an image out, checks it, and goes back to what ran before where it does not work. It fails with exit code 1 when what ran before
 * runs again (or nothing was touched), and with 3 when going back failed, too.
 *
 * Call it where the tools are, as in container('helm') { ... }. The commands find the image in $image, and what ran before in $before.
 *
 *   to        String, required: the environment, for the log
 *   image     String, required: the image by its digest, as pipecBuildImage returns it
 *   before    String, required: a command that prints the name of what runs now, and nothing where nothing runs
 *   rollOut   List<String>, required: commands that roll the image out and wait until it runs
 *   undo      List<String>, required: commands that bring back what $before names
 *   smoke     List<String>: commands that all succeed once the new version works
 *   attempts  int: how often they are tried, by default 5
 *   pause     int: seconds between two tries, by default 10
 */
def call(Map args) {
  for (name in ['to', 'image', 'before', 'rollOut', 'undo']) {
    if (!args[name]) {
      error "pipecDeploy needs '\${name}'."
    }
  }
  withEnv([
    "PIPEC_TO=\${args.to}",
    "PIPEC_IMAGE=\${args.image}",
    "PIPEC_BEFORE=\${args.before}",
    "PIPEC_ROLL_OUT=\${args.rollOut.join('\\n')}",
    "PIPEC_UNDO=\${args.undo.join('\\n')}",
    "PIPEC_SMOKE=\${(args.smoke ?: []).join('\\n')}",
    "PIPEC_ATTEMPTS=\${args.attempts ?: 5}",
    "PIPEC_PAUSE=\${args.pause != null ? args.pause : 10}",
  ]) {
    sh label: "Deploy to \${args.to}", script: libraryResource('pipec/deploy.sh')
  }
}
`,
  'vars/pipecPromoteImage.groovy': `/**
 * Gives an image another name, with skopeo: the same image by its digest, never built again. An image without a digest is refused.
 *
 *   image  String, required: the image by its digest, as pipecBuildImage returns it
 *   as     String, required: the name, with its tag, that it gets besides
 */
def call(Map args) {
  for (name in ['image', 'as']) {
    if (!args[name]) {
      error "pipecPromoteImage needs '\${name}'."
    }
  }
  withEnv(["PIPEC_IMAGE=\${args.image}", "PIPEC_AS=\${args.as}"]) {
    sh label: 'Promote image', script: libraryResource('pipec/promote-image.sh')
  }
}
`,
  'resources/pipec/build-image.sh': `#!/bin/sh
# What pipecBuildImage runs: see vars/pipecBuildImage.groovy. Made by scripts/write-library.mjs from the recipes of @pipec/dsl.

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
echo "$repository@\${digest:?The builder told none.}"
`,
  'resources/pipec/deploy.sh': `#!/bin/sh
# What pipecDeploy runs: see vars/pipecDeploy.groovy. Made by scripts/write-library.mjs from the recipes of @pipec/dsl.

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
  echo "$PIPEC_TO: $1. Going back to '\${before:-nothing}'." >&2
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
`,
  'resources/pipec/promote-image.sh': `#!/bin/sh
# What pipecPromoteImage runs: see vars/pipecPromoteImage.groovy. Made by scripts/write-library.mjs from the recipes of @pipec/dsl.

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
if [ "$digest" != "\${image##*@}" ]; then
  echo "'$name' is $digest and not '$image'." >&2
  exit 1
fi
`,
};
