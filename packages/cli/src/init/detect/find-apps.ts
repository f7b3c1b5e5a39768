import type { App } from '../app.ts';
import type { Folder } from '../folder.ts';
import type { JsonNode } from '../json/read-json.ts';
import { kinds } from '../kinds.ts';
import type { Kind } from '../kinds.ts';
import { goApp } from './go-app.ts';
import { mavenApp } from './maven-app.ts';
import { nodeApp } from './node-app.ts';
import { pythonApp } from './python-app.ts';

const readers: { readonly [K in Kind]: (folder: Folder, manifest: JsonNode | undefined) => App } = {
  maven: mavenApp,
  go: goApp,
  python: pythonApp,
  node: nodeApp,
};

/** The app of a kind, read from what is there of it. */
export function appOf(kind: Kind, folder: Folder, manifest: JsonNode | undefined): App {
  return readers[kind](folder, manifest);
}

/** All apps of a folder that a file of theirs tells of. */
export function findApps(folder: Folder, manifest: JsonNode | undefined): readonly App[] {
  return kinds.map((kind) => appOf(kind, folder, manifest)).filter(({ sign }) => sign !== undefined);
}
