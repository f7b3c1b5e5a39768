import path from 'node:path';
import type { AskShellcheck, CheckedFile } from '@pipec/compiler/check-file';
import type { Cloud } from '@pipec/compiler/pods';
import type { Diagnostic } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { repositoryFiles } from '../files/repository-files.ts';
import { optimizeJudgingLater } from '../optimize-later.ts';
import type { FileSettings } from './file-settings.ts';

/** A file that is to be checked. */
export interface TextToCheck {
  readonly text: string;
  /** As reports call it. */
  readonly file: string;
  /** The absolute path; `undefined` for standard input. */
  readonly location: string | undefined;
  readonly cwd: string;
}

/** What is known of the controller that files are for. */
export interface Controller {
  /** What it offers, where that is not what pipec knows. */
  readonly catalogue: CatalogueIndex | undefined;
  /** Its Kubernetes clouds, where they are known. */
  readonly clouds: readonly Cloud[] | undefined;
}

export interface CheckTextRequest extends Controller {
  /** Asks ShellCheck, where it is installed and any file wants it. */
  readonly ask: AskShellcheck | undefined;
}

/** What came of a file. */
export interface CheckedText {
  readonly checked: { readonly kind: CheckedFile['kind'] | 'objects'; readonly diagnostics: readonly Diagnostic[] };
  /** The texts of other files that it names, by the names that reports call them. */
  readonly others: ReadonlyMap<string, string>;
  /** Whether it names files at all, be they there or not. */
  readonly isAlone: boolean;
}

/** What checks pipelines: each `import` of the bundle would copy the list of its exports anew. */
let checking: Promise<typeof import('@pipec/compiler/check-file')> | undefined;

/** Checks a pipeline, with the pods in files that it names, or a file of Kubernetes objects. */
export async function checkText(
  { text, file, location, cwd }: TextToCheck,
  { profile, shellcheck, ...settings }: FileSettings,
  { catalogue, clouds, ask }: CheckTextRequest,
): Promise<CheckedText> {
  const isServers = profile === 'api-server';
  if (/\.(?:ya?ml|json)$/i.test(file) || (isServers && location === undefined)) {
    const { checkManifest } = await import('@pipec/compiler/pods');
    const diagnostics = await checkManifest(text, file, { profile, levels: settings.levels });
    return { checked: { kind: 'objects', diagnostics }, others: new Map(), isAlone: true };
  }
  checking ??= import('@pipec/compiler/check-file');
  const { checkFileWithPods } = await checking;
  const others = new Map<string, string>();
  const named = new Map<string, string>();
  const files = (name: string): string | undefined => {
    const found = location === undefined ? undefined : repositoryFiles(location).find(name);
    const told = found === undefined ? name : path.relative(cwd, found.path).split(path.sep).join('/');
    named.set(name, told);
    if (found !== undefined) others.set(told, found.text);
    return found?.text;
  };
  const { kind, diagnostics } = await checkFileWithPods(text, file, {
    ...settings,
    profile: isServers ? 'jenkins' : profile,
    files,
    whenRead: optimizeJudgingLater,
    ...(catalogue !== undefined && { catalogue }),
    ...(clouds !== undefined && { clouds }),
    ...(shellcheck && ask !== undefined && { shellcheck: ask }),
  });
  const isOther = ({ span }: Diagnostic): boolean => span.file !== file && named.has(span.file);
  const ofOthers = diagnostics.filter(isOther).map((one) => elsewhere(one, named));
  const all = [...diagnostics.filter((one) => !isOther(one)), ...ofOthers];
  return { checked: { kind, diagnostics: all }, others, isAlone: named.size === 0 };
}

/** A fault in another file, by the name that reports call it; what mends it is for whoever checks that file. */
function elsewhere({ fix: _, ...diagnostic }: Diagnostic, named: ReadonlyMap<string, string>): Diagnostic {
  const { span } = diagnostic;
  return { ...diagnostic, span: { ...span, file: named.get(span.file) ?? span.file } };
}
