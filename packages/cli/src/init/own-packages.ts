import { version } from '../version.ts';

/** What a pipeline.ts needs from npm's registry, of this very release. */
export const dependencies: { readonly [name: string]: string } = {
  '@pipec/dsl': version,
  pipec: version,
  // The TypeScript that this release is built with.
  typescript: '^7.0.2',
};

export const husky: { readonly [name: string]: string } = { husky: '^9.1.7' };

/** The packages that `pipec init` puts into package.json. */
export const ownPackages: ReadonlySet<string> = new Set([...Object.keys(dependencies), ...Object.keys(husky)]);
