/** How many bytes of its code a function of V8 11 runs before V8 looks whether to optimize it. */
const budgets = { reading: 50_000, judging: 600_000 };

/** What tells each version of V8, those of Node 20, 22 and 24, to optimize later and less. Another would say that it knows no such flag. */
const flags: Readonly<Record<string, readonly string[]>> = {
  11: [`--interrupt-budget=${budgets.judging}`, '--max-inlined-bytecode-size-cumulative=150'],
  12: ['--invocation-count-for-turbofan=30000', '--max-inlined-bytecode-size-cumulative=80'],
  13: [
    '--invocation-count-for-maglev=3000',
    '--invocation-count-for-turbofan=30000',
    '--max-inlined-bytecode-size-cumulative=80',
    '--max-maglev-inlined-bytecode-size-cumulative=80',
  ],
};

/** One file alone ends before the optimizer begins; from the second on, what it makes early rests on too little and is taken back. */
const second = 1;

/** A run whose code is kept can wait for so many: what it loses by that it will gain at the next start. */
const seventeenth = 16;

let from = second;

/** With fewer files early optimizing costs more than it saves. */
const many = 100;

/** After so many files V8 has optimized what reads them. */
const known = 30;

let isReading = false;

/**
 * Has V8 optimize only what runs much, from the second file on. A few hundred take a second, in which the optimizer would use as much of
 * two cores as the program, and most of its code would come too late: for 300 files of `pipec lint` this saves a fifth of the time and
 * more than a quarter of the processor's, for 40 a tenth and a sixth. That less of other functions is made a part of each saves another
 * tenth of the processor's time, for thousands of files too.
 *
 * V8 refuses code from then on that it has kept before, and keeps none that it would take the next time: a call that keeps code does
 * without, or for a while (`optimizeMuchLater`).
 *
 * @param file The number of the file that is next, from 0.
 */
export function optimizeLater(file: number): void {
  if (file !== from || isKeepingCode()) return;
  // An import would cost each call 1.5 ms. Node 21 and the first of 22 have no such function, and do without.
  const v8 = process.getBuiltinModule?.('node:v8');
  for (const flag of flags[process.versions.v8.split('.', 1)[0]!] ?? []) v8?.setFlagsFromString(flag);
}

/**
 * Has V8 optimize what reads files early, though it waits with all else: that is the same code for each file, so that what V8 knows of it
 * after a few is enough, while of the rules each file runs others. In a call of hundreds of files this saves 7 % of the time; one of fewer
 * ends before it pays. To be called in front of each file from the second on; `optimizeJudgingLater` ends it for a file.
 *
 * @param file The number of the file that is next, from 0, and how many there are.
 */
export function optimizeReading(file: number, { of: files }: { readonly of: number }): void {
  if (files < many || file < from || file >= from + known || isKeepingCode()) return;
  isReading = setBudget(budgets.reading);
}

/** What comes next is not the reading of a file. */
export function optimizeJudgingLater(): void {
  if (isReading) setBudget(budgets.judging);
  isReading = false;
}

/** For how much of its code, in bytes, V8 waits before it looks at a function: Node 20 has the flag. */
function setBudget(bytes: number): boolean {
  const isKnown = process.versions.v8.startsWith('11.');
  if (isKnown) process.getBuiltinModule?.('node:v8')?.setFlagsFromString(`--interrupt-budget=${bytes}`);
  return isKnown;
}

/** Has `optimizeLater` leave V8 as it is for a few files more. */
export function optimizeMuchLater(): void {
  from = seventeenth;
}

/** Whether this is a call of the build, which keeps what V8 makes of the program however many files there are: see require-cached.ts. */
export function isKeepingCode(): boolean {
  return process.env['PIPEC_CODE_CACHE'] === 'write';
}
