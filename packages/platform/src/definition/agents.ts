/** Images that are built here, by the last part of their name. */
export type Agents = { readonly [name: string]: AgentImageSpec };

/** An image of an agent or of a tool container, from which a Dockerfile is made. */
export interface AgentImageSpec {
  /** The image it stands on, with tag or, better, with digest: `eclipse-temurin:21-jdk@sha256:…`. */
  readonly from: string;
  /** Its tag; by default `1`. */
  readonly tag?: string;
  /** `agent` runs Jenkins' agent itself; a `tool` (the default) only the steps of its container. */
  readonly role?: 'agent' | 'tool';
  /** Packages of the system, each with its version where it matters: `git`, `curl=8.5.0-2`. */
  readonly packages?: readonly string[];
  /** Which program installs them; by default what `from` is known to have. */
  readonly packageManager?: 'apt' | 'apk' | 'dnf' | 'microdnf';
  /** Programs that are downloaded, each held against its checksum. */
  readonly downloads?: readonly DownloadSpec[];
  /** Stages of other images from which files are taken: `{ from: 'alpine/helm:4.1.4', path: '/usr/bin/helm', to: '/usr/local/bin/helm' }`. */
  readonly copies?: readonly CopySpec[];
  readonly env?: { readonly [name: string]: string };
  /** Certificates that are trusted beside those of the system: files beside the definition. */
  readonly certificates?: readonly string[];
  /** Further commands, each a RUN of its own. */
  readonly run?: readonly string[];
  /** The user that steps run as; by default 1000, whom the workspace belongs to. */
  readonly user?: number;
  /** The home of that user; by default `/home/jenkins`. */
  readonly home?: string;
  readonly platforms?: readonly ('linux/amd64' | 'linux/arm64')[];
}

export interface DownloadSpec {
  readonly url: string;
  readonly sha256: string;
  /** Where it goes: a program, or the folder of an archive. */
  readonly to: string;
  /** Whether it is unpacked: `tar` knows its own compression. */
  readonly unpack?: 'tar' | 'zip';
  /** How many leading folders of an archive are left out. */
  readonly strip?: number;
}

export interface CopySpec {
  readonly from: string;
  readonly path: string;
  readonly to: string;
}
