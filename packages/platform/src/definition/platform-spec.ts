import type { Agents } from './agents.ts';
import type { CloudSpec } from './clouds.ts';
import type { ControllerSpec } from './controller.ts';
import type { CredentialSpec } from './credentials.ts';
import type { EnvironmentSpec } from './environments.ts';
import type { JobSpec } from './jobs.ts';
import type { LibrarySpec } from './libraries.ts';
import type { RegistrySpec } from './registry.ts';
import type { SecuritySpec } from './security.ts';
import type { StorageSpec } from './storage.ts';

/**
 * A whole delivery platform: one controller on Kubernetes, what it is configured with, and what its pipelines need.
 *
 * Names are those of Jenkins and Kubernetes. Things stand by name, so that they can be told apart and referred to.
 */
export interface PlatformSpec<
  Cloud extends string = string,
  Claim extends string = string,
  Credential extends string = string,
> {
  /** What all objects are called after; a DNS label. By default `jenkins`. */
  readonly name?: string;
  /** The namespace of the controller. By default `name`. */
  readonly namespace?: string;
  readonly controller: ControllerSpec<NoInfer<Claim>>;
  readonly storage: StorageSpec<Claim, NoInfer<Cloud>>;
  /** Kubernetes clouds, in which agents run, by name. The first is the default of every pipeline. */
  readonly clouds: { readonly [Name in Cloud]: CloudSpec<NoInfer<Credential>> };
  /** Images of agents and tools that are built here, by the last part of their name. */
  readonly agents?: Agents;
  readonly jobs?: { readonly [name: string]: JobSpec<NoInfer<Credential>> };
  /** What pipelines and jobs log in with, by id. Never a value: where the value comes from. */
  readonly credentials?: { readonly [Id in Credential]: CredentialSpec };
  readonly registry?: RegistrySpec;
  /** Where is deployed to: `test`, `staging`, `prod`. */
  readonly environments?: { readonly [name: string]: EnvironmentSpec<NoInfer<Cloud>> };
  /** Shared libraries of the controller, by name. */
  readonly libraries?: { readonly [name: string]: LibrarySpec<NoInfer<Credential>> };
  /** Versions of plugins, by id: beside or in place of those that pipec knows. What pipelines use comes by itself. */
  readonly plugins?: { readonly [id: string]: string };
  readonly security?: SecuritySpec;
  /** Pipelines whose needs the platform is held against: modules or Jenkinsfiles, as paths or globs from this module's folder. */
  readonly pipelines?: readonly string[];
  /** Configuration as code that is merged over ours, for what has no field here. */
  readonly extraConfiguration?: { readonly [root: string]: unknown };
}
