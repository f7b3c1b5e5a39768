import type { Diagnostic, Pipeline, Script } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import type { Profile } from './rule.ts';
import { shellCode } from './shell/codes.ts';
import { lineInTemplate } from './shell/line-in-template.ts';
import { readAnswer } from './shell/read-answer.ts';
import type { ReadComment } from './shell/read-answer.ts';
import { unchecked } from './shell/messages.ts';
import { shellScripts } from './shell/shell-scripts.ts';
import type { ShellScript } from './shell/shell-scripts.ts';
import type { AskShellcheck } from './shell/shellcheck.ts';
import type { Levels } from './weigh.ts';

export interface CheckShellOptions {
  readonly ask: AskShellcheck;
  readonly catalogue: CatalogueIndex;
  readonly profile?: Profile;
  /** What is weighed by its own code is told, whatever the profile. */
  readonly levels?: Levels;
  /** The text of a file of the repository by its path. */
  readonly files?: (path: string) => string | undefined;
  /** The texts of the author's files, where the pipeline is one of the DSL: its nodes know their calls, and no places in strings. */
  readonly sources?: ReadonlyMap<string, string>;
}

/** What ShellCheck said of the scripts of a file. */
export interface CheckedShell {
  readonly diagnostics: readonly Diagnostic[];
  /** Whether it read all of them to the end: what it does not tell is then not there. */
  readonly isWhole: boolean;
}

/**
 * Asks ShellCheck about the scripts of a file's shell steps, and tells its comments at their places in the strings of the pipeline. What
 * Groovy fills in is a word that nothing is said of. All scripts are asked about at once.
 */
export async function checkShell(root: Pipeline | Script, options: CheckShellOptions): Promise<CheckedShell> {
  if (options.profile === 'jenkins') return { diagnostics: [], isWhole: false };
  const checked = await Promise.all(shellScripts(root, options).map((script) => checkScript(script, options)));
  return {
    diagnostics: checked.flatMap(({ diagnostics }) => diagnostics),
    isWhole: checked.every(({ isWhole }) => isWhole),
  };
}

async function checkScript(
  { written, above }: ShellScript,
  { ask, profile, levels = {}, sources }: CheckShellOptions,
): Promise<CheckedShell> {
  const answer = await ask(above + written.text);
  if (answer === 'unasked') return { diagnostics: [], isWhole: false };
  if ('failed' in answer) {
    return { diagnostics: [unchecked(answer.failed, written.place(0, written.text.length))], isWhole: false };
  }
  const { comments, isWhole } = readAnswer(answer, written, above);
  const isAsked = (code: number) => (levels[shellCode(code)] ?? 'off') !== 'off';
  const told = comments.filter((one) => profile === 'strict' || one.profile === 'recommended' || isAsked(one.code));
  const diagnostics = told.map((comment) =>
    sources === undefined ? comment.diagnostic : forAuthor(comment, written.text, sources),
  );
  return { diagnostics, isWhole };
}

/** A fix is Groovy, and the author of the DSL wrote TypeScript. */
function forAuthor({ diagnostic, at }: ReadComment, script: string, sources: ReadonlyMap<string, string>): Diagnostic {
  const { fix: _, span, ...rest } = diagnostic;
  const source = sources.get(span.file);
  return { ...rest, span: source === undefined ? span : lineInTemplate(source, span, script, at) };
}
