import type { Affinity, ResourceRequirements, Toleration } from '@pipec/kubernetes';

/** The controller: one process, with one home. */
export interface ControllerSpec<Claim extends string = string> {
  /** A StatefulSet (the default), or a Deployment that stops the old controller before it starts the new one. */
  readonly kind?: 'StatefulSet' | 'Deployment';
  /** The version of Jenkins, as `2.568.2`. */
  readonly version: string;
  /** The version of Java in Jenkins' image: 21 by default. */
  readonly java?: 17 | 21 | 25;
  /**
   * Where the plugins come from: they are baked into an image of our own (the default, where there is a registry), which starts the same
   * every time, or an init container downloads them at each start.
   */
  readonly plugins?: 'image' | 'download';
  /** The address that people and webhooks use: `https://jenkins.example.com/`. */
  readonly url: string;
  /** How agents reach the controller: by `tcp` on port 50000 (the default in a cluster), or by `websocket` on the port of the web. */
  readonly connection?: 'tcp' | 'websocket';
  readonly ports?: { readonly http?: number; readonly agent?: number };
  readonly resources?: ResourceRequirements;
  /** Options of the Java machine, beside those for its memory. */
  readonly javaOptions?: readonly string[];
  /** Jenkins has one controller; any other number is refused, with the reason. */
  readonly replicas?: number;
  /** Is refused: more controllers would work on one home. Agents and nodes scale. */
  readonly autoscaling?: unknown;
  readonly ingress?: IngressSpec;
  /** A route of a Gateway, in place of an Ingress. */
  readonly gateway?: GatewaySpec;
  readonly networkPolicy?: boolean | NetworkPolicySpec;
  /** Whether a PodDisruptionBudget keeps a drain from ending the controller unasked; by default it does. */
  readonly disruptionBudget?: boolean;
  readonly backup?: BackupSpec<Claim>;
  readonly nodeSelector?: { readonly [label: string]: string };
  readonly tolerations?: readonly Toleration[];
  readonly affinity?: Affinity;
  readonly annotations?: { readonly [name: string]: string };
}

export interface IngressSpec {
  /** By default the host of `url`. */
  readonly host?: string;
  readonly className?: string;
  /** The name of a Secret with a certificate; cert-manager makes it if `issuer` is said. */
  readonly tlsSecret?: string;
  /** A ClusterIssuer of cert-manager. */
  readonly issuer?: string;
  readonly annotations?: { readonly [name: string]: string };
}

export interface GatewaySpec {
  /** The Gateway that the route is attached to. */
  readonly gateway: string;
  readonly namespace?: string;
  /** The listener of that Gateway; by default all. */
  readonly section?: string;
  readonly host?: string;
}

export interface NetworkPolicySpec {
  /** Namespaces from which the web port may be reached, besides those of the agents, by their label `kubernetes.io/metadata.name`. */
  readonly allowFrom?: readonly string[];
}

/** A CronJob that packs what cannot be made again out of the home. */
export interface BackupSpec<Claim extends string = string> {
  /** When, in the syntax of cron: `0 2 * * *`. */
  readonly schedule: string;
  /** The name of the claim in `storage.claims` that takes the archives. */
  readonly claim: Claim;
  /** How many archives are kept; by default 14. */
  readonly keep?: number;
  /** An image with a shell and tar; by default the controller's. */
  readonly image?: string;
}
