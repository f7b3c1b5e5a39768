/** The private registry. */
export interface RegistrySpec {
  /** Host and path under which images stand: `registry.example.internal/ci`. */
  readonly host: string;
  /** The Secret, of type `kubernetes.io/dockerconfigjson`, that nodes pull with. */
  readonly pullSecret?: string;
  /** The Secret that image builders push with. */
  readonly pushSecret?: string;
}
