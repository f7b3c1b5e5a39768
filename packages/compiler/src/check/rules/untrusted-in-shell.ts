import type { Expression, Node, Note } from '@pipec/model';
import { isOfDocker, onCommandLine } from '../command-lines.ts';
import type { CommandLine } from '../command-lines.ts';
import { isChecked, isGuarded } from '../flow/guards.ts';
import { mayComeFrom } from '../flow/may-come-from.ts';
import { originsOf } from '../flow/origins.ts';
import type { Origin } from '../flow/origins.ts';
import { mergeVisitors } from '../merge-visitors.ts';
import { onNestedScript } from '../on-nested-script.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import { onStepsOf, runsScripts, scriptOf, stepCall } from '../step-call.ts';
import type { Script } from '../step-call.ts';
import { fragmentsOf } from '../text/fragments.ts';
import type { Fragment } from '../text/fragments.ts';
import { placeOfFragment } from '../text/place-of-fragment.ts';
import { shellReads } from '../text/shell-reads.ts';

export default defineRule({
  name: 'untrusted-in-shell',
  group: 'security',
  severity: 'warning',
  summary: 'What others type in or name does not become shell text: the shell reads it from its environment.',

  check(context) {
    if (!mayComeFrom(['untrusted', 'typed'], context)) return {};
    return mergeVisitors(
      onStepsOf(context, runsScripts, (step, parents) => {
        const script = scriptOf(step);
        if (script === undefined) return;
        for (const found of untrustedOf(script.value, step.node, parents, context))
          tellScript(found, script, step.name, context);
      }),
      onNestedScript(context, ({ script, owner, node }, parents) => {
        for (const found of untrustedOf(script.value, node, parents, context))
          tellScript(found, script, owner, context);
      }),
      onCommandLine(context, (line, parents) => {
        const around = line.isAgent ? askedBefore(parents) : parents;
        for (const found of untrustedOf(line.value, line.node, around, context)) tellCommand(found, line, context);
      }),
    );
  },
});

function tellScript({ origin, places }: Untrusted, script: Script, owner: string, context: RuleContext): void {
  const reads = places.flatMap(({ hole, isWhole }) =>
    hole !== undefined && isWhole ? [{ hole, variable: origin.name }] : [],
  );
  const fix = reads.length < places.length ? undefined : shellReads(script.value, script.shell, reads, 'unsafe');
  context.report({
    message: `Groovy puts ${what(origin)} into this '${owner}' script as shell text.`,
    ...placeOfFragment(places[0]!),
    notes: [{ message: whose(origin) }, { message: adviceFor(origin, script.shell) }, ...otherPlaces(places)],
    ...(fix !== undefined && { fix }),
  });
}

function tellCommand({ origin, places }: Untrusted, { owner, isShell }: CommandLine, context: RuleContext): void {
  context.report({
    message: `Groovy puts ${what(origin)} into the command line that '${owner}' runs.`,
    ...placeOfFragment(places[0]!),
    notes: [
      { message: isShell ? whose(origin) : whoseWords(origin, owner) },
      { message: isShell ? adviceFor(origin, 'sh') : checkBefore(owner) },
      ...otherPlaces(places),
    ],
  });
}

function otherPlaces([, ...others]: Untrusted['places']): readonly Note[] {
  return others.map(({ span }) => ({ message: 'It stands here too.', span }));
}

interface Untrusted {
  readonly origin: Origin;
  /** Where it stands in the script, the first first. */
  readonly places: readonly (Fragment & { readonly isWhole: boolean })[];
}

/** What is asked before an agent is started: the `when` of its own stage only with `beforeAgent true`. */
function askedBefore(parents: readonly Node[]): readonly Node[] {
  const own = parents.at(-1);
  return own?.kind === 'Stage' && own.when?.beforeAgent !== true ? parents.slice(0, -1) : parents;
}

/** What others say in a text that is run, and nobody has looked at before. */
function untrustedOf(
  text: Expression,
  node: Node,
  parents: readonly Node[],
  context: RuleContext,
): readonly Untrusted[] {
  const fragments = fragmentsOf(text, (inner) => stepCall(inner, context) !== undefined);
  return byName(fragments, context).filter(
    ({ origin: { name }, places }) =>
      !isGuarded(name, places, parents, context) && !places.every((place) => isChecked(place, name, node, context)),
  );
}

/** Each name once. */
function byName(fragments: readonly Fragment[], context: RuleContext): readonly Untrusted[] {
  const found = new Map<string, { readonly origin: Origin; readonly places: Untrusted['places'][number][] }>();
  for (const fragment of fragments) {
    const origin = untrustedIn(fragment, context);
    if (origin === undefined) continue;
    const place = { ...fragment, isWhole: origin.isWhole };
    const earlier = found.get(origin.name);
    if (earlier === undefined) found.set(origin.name, { origin, places: [place] });
    else earlier.places.push(place);
  }
  return [...found.values()];
}

function untrustedIn({ value }: Fragment, context: RuleContext): Origin | undefined {
  return originsOf(value, context).find(({ nature }) => nature === 'untrusted' || nature === 'typed');
}

function what({ name, given }: Origin): string {
  if (given === undefined || given === 'property') return `'${name}'`;
  return given === 'answer' ? `the answer '${name}'` : `what '${name}' prints`;
}

function whose(origin: Origin): string {
  const enough = origin.nature === 'untrusted' ? "a '$(…)'" : "a ';' or a '$(…)'";
  const [who, they] = author(origin);
  return `${who}, and what they ${they} is run: ${enough} in it is enough.`;
}

/** Of words that no shell reads. */
function whoseWords(origin: Origin, owner: string): string {
  const [who, they] = author(origin);
  const enough = `an option in it is enough${isOfDocker(owner) ? ", as '-v /:/host'" : ''}`;
  return `${who}, and each word that they ${they} becomes an argument: ${enough}.`;
}

/** Who says what a value is, and what they do for it. */
function author({ name, nature, given }: Origin): readonly [who: string, they: string] {
  if (given === 'output') return ["Whoever writes a commit chooses its message and its author's name", 'choose'];
  if (nature === 'untrusted') return [`Whoever pushes a branch or opens a change request chooses '${name}'`, 'choose'];
  return [`${given === 'answer' ? 'Whoever answers' : 'Whoever starts the build'} types '${name}' in`, 'type'];
}

function checkBefore(owner: string): string {
  const byName = isOfDocker(owner) ? "; docker also takes the name of a variable alone, as in '-e NAME'" : '';
  return `Hold it against a list or a pattern before${byName}.`;
}

function adviceFor({ name, given }: Origin, shell: string): string {
  if (shell === 'remote-sh') return 'Check it before, or hand it over as a file.';
  if (given !== undefined)
    return 'Hand it over in a variable, as in withEnv(["NAME=${value}"]), which the shell reads.';
  const read = { bat: `%${name}%`, powershell: `$env:${name}` }[shell] ?? `"$${name}"`;
  return `Let the shell read it: write ${read} in single quotes, or with \\$ in double ones.`;
}
