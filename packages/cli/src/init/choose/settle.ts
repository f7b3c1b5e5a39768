import type { Questions } from '../../host.ts';
import { UsageError } from '../../usage-error.ts';
import type { Reader } from './readers.ts';

/** A choice that has been made, and what it rests on. */
export interface Settled<T> {
  readonly value: T;
  /** The flag that makes it: `--deploy helm`. */
  readonly flag: string;
  /** What it rests on; `undefined` where the user said so. */
  readonly reason: string | undefined;
}

/** A choice that is to be made. */
export interface Open<T> {
  /** What is asked at a terminal. */
  readonly question: string;
  readonly read: Reader<T>;
  /** What the call says about it. */
  readonly given: string | undefined;
  /** What is taken where nobody says anything, in the words of the flag; `undefined` where nothing can be. */
  readonly guess: { readonly text: string; readonly reason: string } | undefined;
  readonly flagOf: (text: string) => string;
  /** What the call lacks where nothing can be taken. */
  readonly missing?: string;
}

/** Makes a choice: as the call says, as the user answers, or else as everything looks. */
export async function settle<T>(open: Open<T>, questions: Questions | undefined): Promise<Settled<T>> {
  const { given, guess, read, flagOf } = open;
  if (given !== undefined) return { value: valueOf(read, given), flag: flagOf(given), reason: undefined };
  if (questions !== undefined) return asked(open, questions);
  if (guess === undefined) throw new UsageError(open.missing ?? `Say ${flagOf('…')}.`);
  return { value: valueOf(read, guess.text), flag: flagOf(guess.text), reason: guess.reason };
}

async function asked<T>({ question, guess, read, flagOf }: Open<T>, questions: Questions): Promise<Settled<T>> {
  const offer = guess === undefined ? '' : ` [${guess.text}]`;
  for (;;) {
    const answer = (await questions.ask(`${question}${offer}: `)).trim();
    const text = answer === '' ? guess?.text : answer;
    if (text === undefined) continue;
    const result = read(text);
    if ('value' in result)
      return { value: result.value, flag: flagOf(text), reason: answer === '' ? guess?.reason : undefined };
    questions.tell(`${result.fault}\n`);
  }
}

function valueOf<T>(read: Reader<T>, text: string): T {
  const result = read(text);
  if ('fault' in result) throw new UsageError(result.fault);
  return result.value;
}
