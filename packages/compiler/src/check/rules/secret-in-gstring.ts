import type { Expression, Fix, Node, Note } from '@pipec/model';
import type { Entry, ParamRole } from '@pipec/model/catalogue';
import { isOfDocker, onCommandLine } from '../command-lines.ts';
import type { CommandLine } from '../command-lines.ts';
import { environmentOf } from '../flow/environment.ts';
import { mayComeFrom } from '../flow/may-come-from.ts';
import { originsOf } from '../flow/origins.ts';
import type { Origin } from '../flow/origins.ts';
import { textsHanded, textsPut } from '../global-texts.ts';
import type { GlobalText } from '../global-texts.ts';
import { mergeVisitors } from '../merge-visitors.ts';
import { ofEntry } from '../of-entry.ts';
import { onNestedScript } from '../on-nested-script.ts';
import { defineRule } from '../rule.ts';
import type { Fault, RuleContext } from '../rule.ts';
import { argumentFor, calledStep, onStepsOf, runsScripts, scriptOf, stepCall } from '../step-call.ts';
import type { Script } from '../step-call.ts';
import { fragmentsOf } from '../text/fragments.ts';
import type { Fragment } from '../text/fragments.ts';
import { placeOfFragment } from '../text/place-of-fragment.ts';
import { shellReads } from '../text/shell-reads.ts';

export default defineRule({
  name: 'secret-in-gstring',
  group: 'security',
  severity: 'error',
  summary: 'Groovy puts no secret into the text of a step: the shell reads it from its environment.',

  check(context) {
    if (!mayComeFrom(['secret', 'credential', 'user'], context)) return {};
    return mergeVisitors(
      onStepsOf(context, takesTexts, (step) => {
        const script = scriptOf(step);
        if (script !== undefined) tellScript(script, step.name, context);
        for (const { name } of textParams(step.entry)) {
          const value = argumentFor(step, name);
          if (value !== undefined) tellText(value, step.name, context);
        }
      }),
      {
        Call(call) {
          const name = calledStep(call, context);
          const isPrinter = name !== undefined && printers.has(name);
          if (isPrinter) for (const { value } of call.args) tellText(value, name, context);
          else for (const text of textsHanded(call, context)) tell(text, context);
        },
        Binary({ operator, left, right }) {
          if ((operator !== '=' && operator !== '+=') || right.kind === 'TypeName') return;
          for (const text of textsPut(left, right, context)) tell(text, context);
        },
      },
      onNestedScript(context, ({ script, owner }) => tellScript(script, owner, context)),
      onCommandLine(context, (line, parents) => tellCommand(line, parents, context)),
    );
  },
});

/** Whether a step is given a script, or what is shown, sent or run. */
const takesTexts = (entry: Entry) => runsScripts(entry) || textParams(entry).length > 0;

const textParams = ofEntry(({ params }) => params.filter(({ role }) => isText(role)));

function isText(role: ParamRole | undefined): boolean {
  return role === 'shown' || role === 'sent';
}

function tell({ owner, role, value }: GlobalText, context: RuleContext): void {
  if (isText(role)) tellText(value, owner, context);
}

/** Groovy's own functions that write to the log. */
const printers: ReadonlySet<string> = new Set(['println', 'print', 'printf']);

function tellScript(script: Script, owner: string, context: RuleContext): void {
  const told: { readonly fragment: Fragment; readonly secret: Origin }[] = [];
  for (const fragment of fragmentsOf(script.value, (inner) => stepCall(inner, context) !== undefined)) {
    const secret = secretOf(fragment.value, context);
    if (secret !== undefined) told.push({ fragment, secret });
  }
  if (told.length === 0) return;
  const fix = fixOf(script, told);
  told.forEach(({ fragment, secret }, i) => {
    const fault = inScript(secret, owner, fragment, script);
    const isFixed = fix !== undefined && i === 0;
    context.report({ ...fault, ...placeOfFragment(fragment), ...(isFixed && { fix }) });
  });
}

/**
 * Words of a command. What starts the agent of a stage sees the variables around the stage, not its own; that of the pipeline sees
 * none.
 */
function tellCommand({ owner, value, isAgent }: CommandLine, parents: readonly Node[], context: RuleContext): void {
  const settings = environmentOf(context.root, context.catalogue);
  const outer = parents.slice(0, -1);
  const isSeen = ({ name, read }: Origin) =>
    !isAgent || settings.at(name, read).some(({ scope }) => outer.includes(scope));
  for (const fragment of fragmentsOf(value, (inner) => isLeftOut(inner, context))) {
    const secret = secretOf(fragment.value, context);
    if (secret !== undefined && isSeen(secret))
      context.report({ ...inCommand(secret, owner), ...placeOfFragment(fragment) });
  }
}

function tellText(value: Expression, owner: string, context: RuleContext): void {
  for (const fragment of fragmentsOf(value, (inner) => isLeftOut(inner, context))) {
    const secret = fragment.isInText ? secretOf(fragment.value, context) : undefined;
    if (secret === undefined || secret.nature === 'user') continue;
    context.report({ ...inText(secret, owner), ...placeOfFragment(fragment) });
  }
}

/** What of a value is secret: the worst of it. A path says nothing but a place. */
function secretOf(value: Expression, context: RuleContext): Origin | undefined {
  const origins = originsOf(value, context);
  if (origins.length === 0) return undefined;
  const ofNature = (wanted: Origin['nature']) => origins.find(({ nature }) => nature === wanted);
  return ofNature('secret') ?? ofNature('credential') ?? ofNature('user');
}

/** A header of `httpRequest` that is masked; and another step, which is looked at by itself. */
function isLeftOut(value: Expression, context: RuleContext): boolean {
  if (stepCall(value, context) !== undefined) return true;
  const mask = value.kind === 'MapLiteral' ? value.entries.find(({ name }) => name === 'maskValue')?.value : undefined;
  return mask?.kind === 'BooleanLiteral' && mask.value;
}

const words: Readonly<Record<string, string>> = { user: 'user name', credential: 'credential' };

function inScript(
  { name, nature, isWhole, given, read }: Origin,
  owner: string,
  fragment: Fragment,
  { shell }: Script,
): Fault {
  const isUser = nature === 'user';
  const how = isWhole ? '' : wayOf(fragment, read);
  return {
    message: `Groovy puts the ${words[nature] ?? 'secret'} '${name}'${how} into this '${owner}' script.`,
    span: fragment.span,
    ...(isUser && { severity: 'warning' as const }),
    notes: given === undefined ? notesFor(name, shell, isUser) : [{ message: whySecret }, { message: handOver }],
  };
}

/** How a secret comes to where it is told: by itself, as in `TOKEN.trim()`, or by way of something else that holds or gives it. */
function wayOf({ value }: Fragment, { span }: Expression): string {
  if (span.start >= value.span.start && span.end <= value.span.end) return '';
  return value.kind === 'Call' && value.callee.kind === 'Name' ? ' from a method' : ' in another variable';
}

const whySecret =
  'Any process of the agent sees it among the arguments, the build keeps it with the step, and a special character in it is run as shell text.';

const handOver = 'Hand it over in a variable, as in withEnv(["NAME=${value}"]), which the shell reads.';

function notesFor(name: string, shell: Script['shell'], isUser: boolean): readonly Note[] {
  const why = isUser
    ? 'Jenkins masks it where the credential says that its user name is secret, and a special character in it is run as shell text.'
    : whySecret;
  if (shell === 'remote-sh')
    return [{ message: why }, { message: 'Let the other host have the secret from a file or from its own store.' }];
  const read = { sh: `$${name}`, bat: `%${name}%`, powershell: `$env:${name}` }[shell];
  return [
    { message: why },
    { message: `Let the shell read it: write ${read} in single quotes, or with \\$ in double ones.` },
  ];
}

function inCommand({ name, nature, given }: Origin, owner: string): Fault {
  const variable = given === undefined ? name : 'NAME';
  const set = given === undefined ? 'Let' : 'Set a variable to it with withEnv, and let';
  const byName = isOfDocker(owner) ? `: docker takes the name of a variable alone, as in '-e ${variable}'` : '';
  return {
    message: `Groovy puts the ${words[nature] ?? 'secret'} '${name}' into the command line that '${owner}' runs.`,
    span: { file: '', start: 0, end: 0 },
    ...(nature === 'user' && { severity: 'warning' as const }),
    notes: [
      { message: 'Any process of the agent sees it among the arguments, and the log shows the command.' },
      { message: `${set} the command read it from its environment, or from a file${byName}.` },
    ],
  };
}

function inText({ name, nature }: Origin, owner: string): Fault {
  return {
    message: `Groovy puts the ${words[nature] ?? 'secret'} '${name}' into what '${owner}' is given.`,
    span: { file: '', start: 0, end: 0 },
    severity: 'warning',
    notes: [
      {
        message:
          'Jenkins masks the exact text in the log alone: encoded, cut, or where the text is shown elsewhere, it can be read.',
      },
      { message: 'Hand over the id of a credential where the step takes one, or leave the secret out.' },
    ],
  };
}

/** All secrets of one script are mended at once. */
function fixOf(
  script: Script,
  told: readonly { readonly fragment: Fragment; readonly secret: Origin }[],
): Fix | undefined {
  const reads = told.flatMap(({ fragment: { hole }, secret }) =>
    hole !== undefined && secret.isWhole ? [{ hole, variable: secret.name }] : [],
  );
  return reads.length === 0 ? undefined : shellReads(script.value, script.shell, reads, 'safe');
}
