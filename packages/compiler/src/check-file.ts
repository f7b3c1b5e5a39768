import type { Diagnostic, Pipeline, Script } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { checkPods } from './check/check-pods.ts';
import type { PodFiles } from './check/check-pods.ts';
import type { CheckedShell } from './check/check-shell.ts';
import { check } from './check/check.ts';
import { applyIgnores } from './check/ignores/apply-ignores.ts';
import { knownCodes } from './check/ignores/known-codes.ts';
import { ignoresIn, mayIgnore } from './check/ignores/read-ignores.ts';
import type { CheckSettings, Profile, Rule } from './check/rule.ts';
import type { AskShellcheck } from './check/shell/shellcheck.ts';
import { fileRules, jenkinsRules } from './check/rules/index.ts';
import { weighing } from './check/weigh.ts';
import type { Levels, Weighing } from './check/weigh.ts';
import { declareAll } from './declare/declare.ts';
import { ownCatalogue } from './own-catalogue.ts';
import { parse } from './parse/parse.ts';

export type { CheckSettings, Profile } from './check/rule.ts';
export type { AskShellcheck, ShellcheckAnswer, ShellcheckComment } from './check/shell/shellcheck.ts';
export type { Levels } from './check/weigh.ts';

export interface CheckFileOptions {
  /** What the controller offers; by default all plugins that pipec knows. */
  readonly catalogue?: CatalogueIndex;
  readonly rules?: readonly Rule[];
  readonly profile?: Profile;
  readonly settings?: CheckSettings;
  /** What the faults of rules count as where it is not what the rules say. */
  readonly levels?: Levels;
  /** Called when the text has been read, and before it is judged. */
  readonly whenRead?: () => void;
}

export interface CheckShellScripts {
  /** Asks ShellCheck about the scripts of shell steps; without it nobody looks at them. */
  readonly shellcheck?: AskShellcheck;
}

/** What a file turned out to be, and what is to be said of it. */
export interface CheckedFile {
  readonly kind: 'declarative' | 'scripted';
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks a Jenkinsfile, or another script of a pipeline.
 *
 * Where Groovy refuses the text, only that is told, as Jenkins does: the rest would be guesses about half a tree.
 *
 * @example
 * ```ts
 * const { kind, diagnostics } = checkFile(await readFile('Jenkinsfile', 'utf8'), 'Jenkinsfile');
 * ```
 */
export function checkFile(text: string, file: string, options: CheckFileOptions = {}): CheckedFile {
  const { profile, weigh } = weighingOf(options);
  const looked = look(text, file, { ...options, profile });
  const left = withoutIgnored(looked.diagnostics, looked, { ...options, profile }, { pods: false, shell: false });
  return { kind: looked.kind, diagnostics: weigh(left) };
}

/**
 * The same, and the pods that the file describes: of agents and of `podTemplate`, as YAML or by fields. The rules of Kubernetes are
 * loaded for a file with a pod only.
 *
 * @param files Reads a file beside the script, such as the one that `yamlFile` names; what it does not find is not told.
 * @param clouds The clouds of the controller, as `cloudsOf` reads them: agents are held against their templates.
 */
export async function checkFileWithPods(
  text: string,
  file: string,
  { files, clouds, shellcheck, ...options }: CheckFileOptions & PodFiles & CheckShellScripts = {},
): Promise<CheckedFile> {
  const { profile, weigh } = weighingOf(options);
  const looked = look(text, file, { ...options, profile });
  const { kind, diagnostics, roots } = looked;
  if (profile === 'jenkins') return { kind, diagnostics: weigh(diagnostics) };
  // ShellCheck reads while the pods are looked at.
  const asked =
    shellcheck === undefined ? undefined : askAbout(roots, shellcheck, { ...options, ...(files && { files }) });
  const given = { profile, text, ...(files && { files }), ...(clouds && { clouds }) };
  const found = await Promise.all(roots.map((root) => checkPods(root, given)));
  const shells = (await asked) ?? [];
  const others = [...found.flat(), ...shells.flatMap((shell) => shell.diagnostics)];
  // What was looked at is in order; what is told of a text that Groovy refuses is not.
  const isInOrder = others.length === 0 && roots.length > 0;
  const all = isInOrder ? diagnostics : inOrder([...diagnostics, ...others]);
  const looks = { pods: true, shell: shells.length > 0 && shells.every(({ isWhole }) => isWhole) };
  return { kind, diagnostics: weigh(withoutIgnored(all, looked, { ...options, profile }, looks)) };
}

/** What the profile asks of ShellCheck is what was asked for, not what is looked for to weigh a single rule. */
async function askAbout(
  roots: Looked['roots'],
  ask: AskShellcheck,
  { catalogue = ownCatalogue(), profile = 'recommended', levels = {}, files }: CheckFileOptions & PodFiles,
): Promise<readonly CheckedShell[]> {
  const { checkShell } = await import('./check/check-shell.ts');
  const options = { ask, catalogue, profile, levels, ...(files && { files }) };
  return Promise.all(roots.map((root) => checkShell(root, options)));
}

function weighingOf({ profile = 'recommended', levels, rules = fileRules }: CheckFileOptions): Weighing {
  return weighing(profile, levels, rules);
}

/** No pipeline is that long: Java takes a hundredth of it for one method. */
const mostCharacters = 2_000_000;

function tooLarge({ length }: string, file: string): Diagnostic {
  const [many, most] = [length, mostCharacters].map((count) => count.toLocaleString('en'));
  return {
    code: 'lint/too-large',
    severity: 'error',
    message: `The file has ${many} characters, and pipec reads no more than ${most}.`,
    span: { file, start: 0, end: 0 },
  };
}

/** A file that was looked at, with what can be looked at further: nothing where Groovy refuses the text. */
interface Looked extends CheckedFile {
  readonly text: string;
  /** As it was read; `undefined` where it was not. */
  readonly script: Script | undefined;
  readonly roots: readonly (Pipeline | Script)[];
}

function look(text: string, file: string, options: CheckFileOptions): Looked {
  if (text.length > mostCharacters)
    return { kind: 'scripted', diagnostics: [tooLarge(text, file)], roots: [], text, script: undefined };
  const { catalogue = ownCatalogue(), profile = 'recommended', settings = {} } = options;
  const { rules = profile === 'jenkins' ? jenkinsRules : fileRules } = options;
  const { value: script, diagnostics: syntax } = parse(text, file);
  options.whenRead?.();
  const declared = declareAll(script, { text, bareAgents: bareAgentsOf(catalogue) });
  const kind = declared.value.length > 0 ? 'declarative' : 'scripted';
  const mark = syntax.find(({ code }) => code === 'syntax/byte-order-mark');
  if (mark !== undefined && kind === 'declarative') return lookBehindMark(mark, text, file, options);
  if (syntax.some(({ severity }) => severity === 'error'))
    return { kind, diagnostics: syntax, roots: [], script, text };
  const roots: readonly (Pipeline | Script)[] = declared.value.length > 0 ? declared.value : [script];
  const checked = roots.flatMap((root) => check(root, { rules, catalogue, profile, settings, places: 'jenkins' }));
  return { kind, diagnostics: inOrder([...syntax, ...declared.diagnostics, ...checked]), roots, script, text };
}

/**
 * A declarative pipeline behind a byte order mark, which is a letter to Groovy: Jenkins finds a word `\ufeffpipeline` and no pipeline.
 * Its own verdict ends there; otherwise the rest is looked at as it will be when the mark is gone.
 */
function lookBehindMark(mark: Diagnostic, text: string, file: string, options: CheckFileOptions): Looked {
  const message =
    'Jenkins finds no pipeline in this file: the byte order mark at its beginning is a part of the first word.';
  const told: Diagnostic = { ...mark, severity: 'error', message };
  if (options.profile === 'jenkins') {
    return { kind: 'scripted', diagnostics: [told], roots: [], script: undefined, text };
  }
  // A blank in its place leaves all others where they are.
  const looked = look(` ${text.slice(1)}`, file, options);
  return { ...looked, text, diagnostics: [told, ...looked.diagnostics] };
}

/** What `// pipec-ignore` leaves; Jenkins knows no such comments, so that its own verdict is told as it is. */
function withoutIgnored(
  found: readonly Diagnostic[],
  { script, text, roots }: Looked,
  { rules = fileRules, profile = 'recommended' }: CheckFileOptions,
  looksAt: { readonly pods: boolean; readonly shell: boolean },
): readonly Diagnostic[] {
  if (profile === 'jenkins' || script === undefined || roots.length === 0 || !mayIgnore(text)) return found;
  return inOrder(applyIgnores(found, ignoresIn(script, text), knownCodes(rules, profile, looksAt.pods, looksAt.shell)));
}

const bare = new WeakMap<CatalogueIndex, ReadonlySet<string>>();

/** Agents that need nothing but their name. */
function bareAgentsOf(catalogue: CatalogueIndex): ReadonlySet<string> {
  const known = bare.get(catalogue);
  if (known !== undefined) return known;
  const names = catalogue.namesIn('agent').filter((name) => catalogue.inContext('agent', name)?.params.length === 0);
  const found = new Set(names);
  bare.set(catalogue, found);
  return found;
}

/** By place, and each fault once: Jenkins tells some of them twice. */
function inOrder(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  const once = found.filter(({ span, code, message, jenkins }) => {
    const key = `${span.start} ${code} ${jenkins ?? ''} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return once.toSorted((a, b) => a.span.start - b.span.start);
}
