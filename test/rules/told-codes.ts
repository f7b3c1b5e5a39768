import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules as podRules } from '@pipec/kubernetes';
import { fileRules, typeRules } from '../../packages/compiler/src/check/rules/index.ts';

/** Every code that something in the sources can tell: those of the rules, and those that stand in a phase's messages. */
export function toldCodes(): ReadonlySet<string> {
  return new Set([
    ...[...fileRules, ...typeRules].map(({ group, name }) => `${group}/${name}`),
    ...Object.keys(podRules).map((name) => `kubernetes/${name}`),
    // One page is that of all comments of ShellCheck.
    'shell/sc0000',
    ...sources().flatMap(codesIn),
  ]);
}

function sources(): readonly string[] {
  const packages = fileURLToPath(new URL('../../packages/', import.meta.url));
  return readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[a-z-]+\/src\/.*\.ts$/.test(file) && !file.includes('/generated/'))
    .map((file) => readFileSync(packages + file, 'utf8'));
}

/** `code: 'load/threw'`, and the first arguments of a function that says ``code: `syntax/${code}` ``. */
function codesIn(text: string): readonly string[] {
  const codes = [...text.matchAll(/\bcode: '(?<code>[a-z]+\/[a-z-]+)'/g)].map(({ groups }) => groups!.code!);
  const helpers = [
    ...text.matchAll(/function (?<name>\w+)\([^)]*\)[^{]*\{[^}]*?code: `(?<group>[a-z]+)\/\$\{\w+\}`/gs),
  ];
  const built = helpers.flatMap(({ groups }) =>
    [...text.matchAll(new RegExp(`\\b${groups!.name!}\\(\\s*'(?<code>[a-z-]+)'`, 'g'))].map(
      (call) => `${groups!.group!}/${call.groups!.code!}`,
    ),
  );
  // The documentation of the type of a diagnostic has an example.
  return [...codes, ...built];
}
