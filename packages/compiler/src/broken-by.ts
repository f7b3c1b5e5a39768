import { visit } from '@pipec/model';
import type { Call, Diagnostic, Script } from '@pipec/model';
import type { CatalogueIndex, Entry } from '@pipec/model/catalogue';
import { owners } from './catalogue/unknown-plugin.ts';
import { checkFile } from './check-file.ts';
import { parse } from './parse/parse.ts';

/** What a controller offers, before and after its plugins change. */
export interface PluginChange {
  readonly before: CatalogueIndex;
  readonly after: CatalogueIndex;
}

/**
 * What of a pipeline works before a change of plugins and not after it: what Jenkins would refuse then, and steps and arguments that
 * are gone, which it only misses when it comes to them.
 *
 * @example
 * ```ts
 * brokenBy(text, 'Jenkinsfile', { before: indexCatalogue(a), after: indexCatalogue(b) });
 * ```
 */
export function brokenBy(text: string, file: string, { before, after }: PluginChange): readonly Diagnostic[] {
  const refused = (catalogue: CatalogueIndex) => checkFile(text, file, { profile: 'jenkins', catalogue }).diagnostics;
  const known = new Set(refused(before).map(keyOf));
  const found = refused(after).filter((diagnostic) => !known.has(keyOf(diagnostic)));
  const { value: script, diagnostics: syntax } = parse(text, file);
  if (syntax.some(({ severity }) => severity === 'error')) return found;
  const gone = goneIn(script, { before, after }).filter(
    ({ span }) => !found.some((one) => one.span.start === span.start),
  );
  return [...found, ...gone].toSorted((a, b) => a.span.start - b.span.start);
}

function keyOf({ code, span, message }: Diagnostic): string {
  return `${span.start} ${code} ${message}`;
}

/** Calls of steps that are gone, and arguments that a step has no longer. */
function goneIn(script: Script, { before, after }: PluginChange): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const own = new Set<string>();
  visit(script, { Method: ({ name }) => void own.add(name) });
  visit(script, {
    Call(call) {
      if (call.callee.kind !== 'Name' || own.has(call.callee.name)) return;
      const { name } = call.callee;
      const [was, now] = [before.step(name), after.step(name)];
      if (was === undefined) return;
      if (now === undefined && !after.isNamed(name)) found.push(goneStep(was, call));
      else if (now !== undefined) found.push(...goneArguments(call, was, now));
    },
  });
  return found;
}

function goneStep({ name, plugin }: Entry, { callee }: Call): Diagnostic {
  return {
    code: 'catalogue/gone-step',
    severity: 'error',
    message: `There is no step '${name}' any more.`,
    span: callee.span,
    notes: [{ message: `It was one of ${owners[plugin] ?? `the plugin '${plugin}'`}.` }],
  };
}

function goneArguments({ args }: Call, was: Entry, now: Entry): readonly Diagnostic[] {
  if (now.customModel === true) return [];
  const isTaken = ({ params }: Entry, name: string) => params.some((param) => param.name === name);
  return args.flatMap(({ name, span }) => {
    if (typeof name !== 'string' || !isTaken(was, name) || isTaken(now, name)) return [];
    return [
      {
        code: 'catalogue/gone-argument' as const,
        severity: 'error' as const,
        message: `The step '${now.name}' takes no '${name}' any more.`,
        span: { ...span, end: span.start + name.length },
      },
    ];
  });
}
