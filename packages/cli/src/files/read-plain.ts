import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

/** What a shell hands over in place of a file: `pipec lint <(git show HEAD:Jenkinsfile)`. */
const handedOver = /^\/(?:dev|proc\/self)\/fd\/\d+$|^\/dev\/stdin$/;

const asText = { encoding: 'utf8', flag: 'r' } as const;

/** Whether it is a plain file of no more bytes. */
export function isPlain(file: string, most: number): boolean {
  const stats = statSync(file);
  return stats.isFile() && stats.size <= most;
}

/**
 * The text of a file that {@link isPlain}, which Node reads in one call; `undefined` where some of its bytes are no UTF-8.
 *
 * @throws What the file system throws.
 */
export function plainText(file: string): string | undefined {
  const text = readFileSync(file, asText);
  // It stands for each byte that is no UTF-8, and seldom for itself.
  return text.includes('\uFFFD') ? undefined : text;
}

/**
 * The bytes of a file that may be anything; their number where they are more than so many; why it is none where it is no plain file: a
 * pipe that nobody writes to would be waited for.
 *
 * @throws What the file system throws.
 */
export function readPlain(file: string, most = Infinity): Buffer | number | string {
  if (handedOver.test(file)) return readFileSync(file);
  // Without O_NONBLOCK, opening a pipe would wait for somebody who writes to it.
  const open = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(open);
    if (stats.isDirectory()) return 'it is a folder';
    if (!stats.isFile()) return 'it is no plain file';
    return stats.size > most ? stats.size : readWhole(open, stats.size);
  } finally {
    closeSync(open);
  }
}

/** As Node reads a file of a known size, without asking for the size once more; what has none, as the files of `/proc`, Node reads itself. */
function readWhole(open: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  return size > 0 && readSync(open, bytes, 0, size, 0) === size ? bytes : readFileSync(open);
}
