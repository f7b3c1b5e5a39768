import { plainName } from '@pipec/model';
import type { Pipeline, Script } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { variablesOf } from './flow/variables.ts';
import { latestOf } from './latest-of.ts';
import { isShell } from './shell-role.ts';
import { treeOf } from './tree.ts';

/**
 * What the classes of libraries are handed the pipeline as: `steps`, `script`, and fields of the file's own classes that it calls a
 * script of.
 *
 * @example `ctx`, where a class has `def ctx` and calls `ctx.sh 'make'`.
 */
export const handedNames: (root: Pipeline | Script, catalogue: CatalogueIndex) => ReadonlySet<string> =
  latestOf(namesIn);

function namesIn(root: Pipeline | Script, catalogue: CatalogueIndex): ReadonlySet<string> {
  const tree = treeOf(root);
  if (tree.ofKind('ClassDeclaration').length === 0) return usual;
  const fields = new Set(
    variablesOf(root)
      .all.filter(({ owner, type }) => owner.kind === 'ClassDeclaration' && (type === undefined || open.has(type)))
      .map(({ name }) => name),
  );
  const runs = (name: string) => catalogue.step(name)?.params.some(({ role }) => isShell(role)) === true;
  const found = tree.ofKind('Call').flatMap(({ callee }) => {
    if (callee.kind !== 'Member' || typeof callee.name !== 'string' || !runs(callee.name)) return [];
    const name = plainName(callee.object);
    return name !== undefined && fields.has(name) ? [name] : [];
  });
  return found.length === 0 ? usual : new Set([...usual, ...found]);
}

const usual: ReadonlySet<string> = new Set(['steps', 'script']);

/** Types of a field that may hold the pipeline; any other says what it holds, which may have a method `sh` of its own. */
const open: ReadonlySet<string> = new Set(['def', 'Object', 'Script', 'CpsScript']);
