/**
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
      error "pipecBuildImage needs '${name}'."
    }
  }
  withEnv([
    "PIPEC_IMAGE=${args.image}",
    "PIPEC_BUILD=${args.build.join('\n')}",
    "PIPEC_DIGEST=${args.digest}",
  ]) {
    return sh(label: 'Build image', returnStdout: true, script: libraryResource('pipec/build-image.sh')).trim()
  }
}
