import { accessKinds } from './access-kinds.ts';
import { jenkinsKinds } from './jenkins-kinds.ts';
import type { ObjectKinds } from './kind.ts';
import { kubernetesKinds } from './kubernetes-kinds.ts';
import { sourceKinds } from './source-kinds.ts';

// What configuration as code takes. Only a running controller can write its schema, so these lists stand in for it: they were read in the
// setters and constructors of the plugins' classes, at the commits or releases that are named.

const all = { ...jenkinsKinds, ...kubernetesKinds, ...accessKinds, ...sourceKinds } as const;

export type KnownKinds = typeof all;

/** Every kind of object that is written, and what may stand in it. `root` is the whole. */
export const kinds: ObjectKinds & KnownKinds = all;
