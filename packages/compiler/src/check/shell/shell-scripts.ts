import type { Expression, Pipeline, Script } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { onlyValue } from '../flow/only-value.ts';
import { scriptOf, stepCall } from '../step-call.ts';
import { resolvedText } from '../text/resolved-text.ts';
import type { WrittenText } from '../text/written-text.ts';
import { treeOf } from '../tree.ts';

/** A script of a step that a POSIX shell or bash reads. */
export interface ShellScript {
  readonly written: WrittenText;
  /** The line that says how it is run, where it has no shebang of its own. */
  readonly above: string;
}

export interface ShellScriptsOptions {
  readonly catalogue: CatalogueIndex;
  /** The text of a file of the repository, for a script that `libraryResource` or `readTrusted` gives. */
  readonly files?: (path: string) => string | undefined;
}

/** People write scripts of a third of it, and ShellCheck takes seconds for more. */
const mostCharacters = 30_000;

/**
 * The scripts of a file's shell steps, as far as they are written down: what `sh` of the catalogue and its like are given. One that is
 * only known when the pipeline runs, and one of another interpreter, is none.
 */
export function shellScripts(
  root: Pipeline | Script,
  { catalogue, files }: ShellScriptsOptions,
): readonly ShellScript[] {
  const tree = treeOf(root);
  const sources = {
    valueOf: (name: Parameters<typeof onlyValue>[0]) => onlyValue(name, root),
    ...(files && { files }),
  };
  const values = [...tree.ofKind('Step'), ...tree.ofKind('Call')].flatMap((node): readonly Expression[] => {
    const step = stepCall(node, { root, catalogue });
    const script = step === undefined ? undefined : scriptOf(step);
    return script?.shell === 'sh' ? [script.value] : [];
  });
  return values.flatMap((value) => {
    const written = resolvedText(value, sources);
    const above = written === undefined ? undefined : lineAbove(written);
    return written === undefined || above === undefined ? [] : [{ written, above }];
  });
}

/**
 * Jenkins runs a script that does not begin with `#!` by `sh -xe`, so that it ends at the first command that fails: ShellCheck learns it
 * from such a line above. `undefined` for a script that is not for ShellCheck.
 */
function lineAbove({ text, holes }: WrittenText): string | undefined {
  if (text.length > mostCharacters || text.trim() === '') return undefined;
  if (!text.startsWith('#!')) return '#!/bin/sh -xe\n';
  const end = text.indexOf('\n');
  const line = end < 0 ? text : text.slice(0, end);
  const isKnown = !holes.some(({ start }) => start < line.length) && shebang.test(line);
  return isKnown ? '' : undefined;
}

/** `#!/bin/bash -e`, `#!/usr/bin/env bash`: of the shells that ShellCheck reads. */
const shebang = /^#!\s*(?:\S*\/)?(?:env(?:\s+-\S+|\s+\w+=\S*)*\s+(?:\S*\/)?)?(?:ba|da|a|k)?sh(?:\s|$)/;
