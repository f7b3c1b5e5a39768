/**
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
      error "pipecDeploy needs '${name}'."
    }
  }
  withEnv([
    "PIPEC_TO=${args.to}",
    "PIPEC_IMAGE=${args.image}",
    "PIPEC_BEFORE=${args.before}",
    "PIPEC_ROLL_OUT=${args.rollOut.join('\n')}",
    "PIPEC_UNDO=${args.undo.join('\n')}",
    "PIPEC_SMOKE=${(args.smoke ?: []).join('\n')}",
    "PIPEC_ATTEMPTS=${args.attempts ?: 5}",
    "PIPEC_PAUSE=${args.pause != null ? args.pause : 10}",
  ]) {
    sh label: "Deploy to ${args.to}", script: libraryResource('pipec/deploy.sh')
  }
}
