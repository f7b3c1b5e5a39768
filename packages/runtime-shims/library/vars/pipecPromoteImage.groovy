/**
 * Gives an image another name, with skopeo: the same image by its digest, never built again. An image without a digest is refused.
 *
 *   image  String, required: the image by its digest, as pipecBuildImage returns it
 *   as     String, required: the name, with its tag, that it gets besides
 */
def call(Map args) {
  for (name in ['image', 'as']) {
    if (!args[name]) {
      error "pipecPromoteImage needs '${name}'."
    }
  }
  withEnv(["PIPEC_IMAGE=${args.image}", "PIPEC_AS=${args.as}"]) {
    sh label: 'Promote image', script: libraryResource('pipec/promote-image.sh')
  }
}
