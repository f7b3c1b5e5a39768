import { runTexts } from './run-texts.ts';

/** A call that a script makes: its name, its arguments, and at the end the calls of its closure. */
export type RecordedCall = readonly [
  name: string,
  ...given: readonly (string | number | boolean | readonly RecordedCall[])[],
];

/** What each script of Job DSL calls when the real Groovy runs it; all in one JVM. */
export async function recordedCalls(scripts: readonly string[]): Promise<readonly (readonly RecordedCall[])[]> {
  const lines = await runTexts('record-calls.groovy', scripts);
  return lines.map((line) => JSON.parse(line) as readonly RecordedCall[]);
}
