import type { Dockerfile, Instruction, Word } from '../instruction.ts';
import { secretInImage } from '../messages.ts';
import type { ImageFault } from '../messages.ts';

const secretName = /(?:^|_)(?:PASSWORD|PASSWD|PASS|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY)(?:$|_)/i;
/** Words behind a secret's name that say it is only the way to it, or how long it lasts. */
const isNoSecret = /_(?:FILE|PATH|DIR|URL|TTL|NAME|ID)$/i;

/** Values of variables and arguments that are kept in an image's history. */
export function checkSecrets({ head, stages }: Dockerfile): readonly ImageFault[] {
  return [...head, ...stages.flatMap(({ instructions }) => instructions)]
    .filter(({ keyword }) => keyword === 'ENV' || keyword === 'ARG')
    .flatMap((instruction) => assignmentsOf(instruction))
    .filter(([name, value]) => secretName.test(name) && !isNoSecret.test(name) && value !== '')
    .map(([name, , word]) => secretInImage(name, word));
}

/** `NAME=value NAME=value`, or the old `NAME value` of ENV. */
function assignmentsOf({
  keyword,
  words,
}: Instruction): readonly (readonly [name: string, value: string, word: Word])[] {
  const [first, second] = words;
  if (keyword === 'ENV' && first !== undefined && !first.text.includes('='))
    return [[first.text, second?.text ?? '', first]];
  return words.flatMap((word) => {
    const [, name, value] = /^(\w+)=["']?(.*?)["']?$/.exec(word.text) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value, word] as const];
  });
}
