import type { App } from '../app.ts';
import { kinds } from '../kinds.ts';
import type { Kind } from '../kinds.ts';
import type { Surroundings } from '../surroundings.ts';
import { goApp } from './go-app.ts';
import { mavenApp } from './maven-app.ts';
import { nodeApp } from './node-app.ts';
import { pythonApp } from './python-app.ts';

const readers: { readonly [K in Kind]: (around: Surroundings) => App } = {
  maven: ({ folder }) => mavenApp(folder),
  go: ({ folder }) => goApp(folder),
  python: ({ folder }) => pythonApp(folder),
  node: ({ folder, manifest, manager }) => nodeApp(folder, manifest, manager),
};

/** The app of a kind, read from what is there of it. */
export function appOf(kind: Kind, around: Surroundings): App {
  return readers[kind](around);
}

/** All apps of a folder that a file of theirs tells of. */
export function findApps(around: Surroundings): readonly App[] {
  return kinds.map((kind) => appOf(kind, around)).filter(({ sign }) => sign !== undefined);
}
