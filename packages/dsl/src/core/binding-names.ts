import type { Expression } from '@pipec/model';
import { jenkinsEnv } from './jenkins-env.ts';

/** A Groovy value that a script finds in its environment. */
export interface Binding {
  readonly name: string;
  readonly expression: Expression;
}

/**
 * Names under which a script finds the values that only Groovy knows: each value has one, and the script uses it for nothing else.
 *
 * `params.VERSION` is VERSION, `currentBuild.displayName` DISPLAY_NAME, what has no name VALUE_1.
 */
export class BindingNames {
  readonly bindings: Binding[] = [];
  readonly #isUsed: (name: string) => boolean;
  readonly #names = new Map<string, string>();

  /** @param isUsed Whether the script means something else by a name. */
  constructor(isUsed: (name: string) => boolean) {
    this.#isUsed = isUsed;
  }

  nameOf(expression: Expression): string {
    const value = JSON.stringify(expression, (key, part: unknown) => (key === 'span' ? undefined : part));
    const known = this.#names.get(value);
    if (known !== undefined) return known;
    const name = this.#freeName(expression);
    this.#names.set(value, name);
    this.bindings.push({ name, expression });
    return name;
  }

  #freeName(expression: Expression): string {
    const wanted = nameIn(expression);
    if (wanted !== undefined && this.#isFree(wanted)) return wanted;
    let number = wanted === undefined ? 1 : 2;
    while (!this.#isFree(`${wanted ?? 'VALUE'}_${number}`)) number += 1;
    return `${wanted ?? 'VALUE'}_${number}`;
  }

  #isFree(name: string): boolean {
    return !reserved.has(name) && !this.#isUsed(name) && this.bindings.every((binding) => binding.name !== name);
  }
}

/** Variables that the shell, or what it runs, goes by: a value under such a name would change more than the script. */
const reserved: ReadonlySet<string> = new Set<string>([
  ...jenkinsEnv, 'BASH_ENV', 'BASHOPTS', 'CDPATH', 'ENV', 'EUID', 'HOSTNAME', 'IFS', 'LANG', 'LD_LIBRARY_PATH', 'LD_PRELOAD', 'LOGNAME',
  'OLDPWD', 'OPTARG', 'OPTIND', 'OS', 'PATHEXT', 'PPID', 'PS1', 'PS2', 'PS4', 'PWD', 'SHELL', 'SHELLOPTS', 'TEMP', 'TERM', 'TMP', 'TMPDIR',
  'UID', 'USER',
]); // prettier-ignore

/** The name that a value brings along. A parameter keeps its own, whatever its case. */
function nameIn(expression: Expression): string | undefined {
  if (expression.kind !== 'Member' || typeof expression.name !== 'string') return undefined;
  const { object, name } = expression;
  const isParameter = object.kind === 'Name' && object.name === 'params';
  const wanted = isParameter ? name : name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
  return /^[A-Za-z_]\w*$/.test(wanted) ? wanted : undefined;
}
