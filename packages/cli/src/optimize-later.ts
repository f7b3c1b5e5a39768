/** The versions of V8, in Node 20 and 22, that the flag was measured on or is known of. */
const versions = new Set(['11', '12']);

/** By then most of the program is loaded; with fewer files the optimizer has little to do. */
const many = 16;

/**
 * Has V8 optimize only what runs much, once it has come to so many files. Hundreds take a second or little more, in which the optimizer
 * would use as much of two cores as the program, and most of its code would come too late: this saves a quarter of the time of the
 * processor, and a fifth of the time on a machine that has other things to do.
 *
 * V8 refuses code from then on that it has kept before, and keeps none that it would take the next time.
 *
 * @param file The number of the file that is next, from 0.
 */
export function optimizeLater(file: number): void {
  const isKnown = versions.has(process.versions.v8.split('.', 1)[0]!);
  // An import would cost each call 1.5 ms.
  if (file === many && isKnown) process.getBuiltinModule('node:v8').setFlagsFromString('--interrupt-budget=300000');
}
