import type { Dockerfile, ImageStage } from '../instruction.ts';
import { noWorkdir, otherUser, runsAsRoot } from '../messages.ts';
import type { ImageFault } from '../messages.ts';

/** Whom the image's program runs as, and where: only the last stage counts, with those that it stands on. */
export function checkUser(
  { stages }: Dockerfile,
  { user: expected }: { readonly user: number },
): readonly ImageFault[] {
  const last = stages.at(-1);
  if (last === undefined) return [];
  const instructions = chainOf(last, stages).flatMap((stage) => stage.instructions);
  const workdir = instructions.some(({ keyword }) => keyword === 'WORKDIR');
  return [...userFaults(instructions, last, expected), ...(workdir ? [] : [noWorkdir(last.base)])];
}

function userFaults(
  instructions: ImageStage['instructions'],
  last: ImageStage,
  expected: number,
): readonly ImageFault[] {
  const said = instructions.findLast(({ keyword }) => keyword === 'USER')?.words[0];
  if (said === undefined) return [runsAsRoot(last.base, false)];
  const [name = ''] = said.text.split(':');
  if (name === 'root' || name === '0') return expected === 0 ? [] : [runsAsRoot(said, true)];
  // What a variable says is not known.
  if (name.includes('$')) return [];
  return /^\d+$/.test(name) && Number(name) === expected ? [] : [otherUser(name, expected, said)];
}

/** A stage and those that it stands on, the first one first. */
function chainOf(stage: ImageStage, stages: readonly ImageStage[]): readonly ImageStage[] {
  const before = stages.slice(0, stages.indexOf(stage));
  const parent = before.findLast(({ name }) => name !== undefined && name === stage.base.resolved.toLowerCase());
  return parent === undefined ? [stage] : [...chainOf(parent, stages), stage];
}
