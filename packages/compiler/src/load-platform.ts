import type { PlatformDefinition, PlatformSpec } from '@pipec/platform';
import type { DefinitionPath } from '@pipec/platform/build';
import { isSomewhere } from '@pipec/model';
import type { Diagnostic, Outcome, Span } from '@pipec/model';
import { findExport } from './load/find-export.ts';
import { loadModule } from './load/load-module.ts';
import { locate } from './load/locate.ts';

/** A definition that was loaded, and the way back to its text. */
export interface LoadedPlatform {
  /** The module's own name in spans. */
  readonly entry: string;
  /** As its author wrote it, unchecked; `undefined` where there is none. */
  readonly spec: PlatformSpec | undefined;
  /** Where a part of the definition is written, or the nearest part around it that can be found. */
  readonly place: (path: DefinitionPath) => Span;
  readonly sources: ReadonlyMap<string, string>;
  readonly inputs: readonly string[];
}

/**
 * Loads a module whose default export is `platform({ … })`. It is run as a pipeline.ts is: in a worker of its own, within limits.
 *
 * @example
 * ```ts
 * const { value, diagnostics } = await loadPlatform('platform.ts', { root: process.cwd() });
 * value.place(['clouds', 'kubernetes', 'namespace']); // { file: 'platform.ts', start: …, end: … }
 * ```
 */
export async function loadPlatform(
  file: string,
  options: { readonly root?: string; readonly timeLimit?: number; readonly onOutput?: (text: string) => void } = {},
): Promise<Outcome<LoadedPlatform>> {
  const { value: module, diagnostics } = await loadModule(file, { ...options, wanted: 'default' });
  const { entry, sources, inputs } = module;
  const exported: Span = { file: entry.file, ...(findExport(entry.text, 'default') ?? { start: 0, end: 0 }) };
  const found = module.exports?.find(({ name }) => name === 'default');
  const definition = asDefinition(found?.value);
  const call = definition === undefined || !isSomewhere(definition.span) ? exported : definition.span;
  const place = (path: DefinitionPath): Span => {
    const text = sources.get(call.file);
    return text === undefined ? call : locate(text, call, path);
  };
  const faults: readonly Diagnostic[] =
    module.exports === undefined || definition !== undefined ? [] : [notAPlatform(found?.what, exported)];
  return {
    value: { entry: entry.file, spec: definition?.spec, place, sources, inputs },
    diagnostics: [...diagnostics, ...faults],
  };
}

function asDefinition(value: unknown): PlatformDefinition | undefined {
  const isOne =
    typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'Platform' && 'spec' in value;
  return isOne ? (value as PlatformDefinition) : undefined;
}

function notAPlatform(what: string | undefined, span: Span): Diagnostic {
  return {
    code: 'platform/not-a-platform',
    severity: 'error',
    message:
      what === undefined ? 'The module has no default export.' : `The default export is ${what}, not a platform.`,
    span,
    notes: [{ message: "Write export default platform({ … }), with 'platform' of @pipec/platform." }],
  };
}
