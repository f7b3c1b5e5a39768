import { BindingNames } from '../core/binding-names.ts';
import type { Binding } from '../core/binding-names.ts';
import { ShellText } from '../core/shell-text.ts';

/** Arguments of a step that takes scripts, and the values that these find in their environment. */
export interface LibraryCall {
  readonly args: Readonly<Record<string, unknown>>;
  readonly bindings: readonly Binding[];
}

/**
 * The arguments of a step of pipec's shared library: scripts, alone or in lists, become texts. A value that several of them need has one
 * name in all.
 */
export function libraryCall(given: Readonly<Record<string, unknown>>): LibraryCall {
  const scripts = Object.values(given)
    .flat()
    .filter((value) => value instanceof ShellText);
  const names = new BindingNames((word) => scripts.some((script) => script.uses(word)));
  const write = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(write);
    return value instanceof ShellText ? value.write(names) : value;
  };
  const args = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, write(value)]));
  return { args, bindings: names.bindings };
}
