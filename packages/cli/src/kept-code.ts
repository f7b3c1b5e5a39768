import { readFileSync, statSync } from 'node:fs';

/** A script and the code that V8 has made of it. */
export interface KeptScript {
  readonly text: string;
  readonly code: Buffer;
}

/** What the program has kept of its earlier runs of one command. */
export interface KeptCode {
  /** V8's own word for its version and flags, as it was when the code was made: `v8.cachedDataVersionTag()`. */
  readonly tag: number;
  /** How many runs have written it. */
  readonly lessons: number;
  readonly scripts: ReadonlyMap<string, KeptScript>;
}

/** What the index of a file says; lengths are in bytes, and scripts stand behind it in its order. */
export interface Index {
  readonly tag: number;
  readonly lessons: number;
  readonly scripts: readonly (readonly [name: string, text: number, code: number])[];
}

/** A file begins with a sum over all that follows, and with the length of its index. */
export const words = { sum: 0, index: 4, end: 8 };

/** The sum of a file, over all but the sum itself. */
export function sumOf(content: Buffer): number {
  // An import would cost each call 1.5 ms, those too that read nothing.
  return process.getBuiltinModule('node:zlib').crc32(content.subarray(words.index));
}

/**
 * Whether a file begins with the sum of what follows: one that is damaged is as good as none. V8 trusts the code that it is given, and the
 * wrong byte would end the process. A Node without sums takes no file.
 */
export function isSound(content: Buffer): boolean {
  const canSum = 'getBuiltinModule' in process;
  return canSum && content.length >= words.end && content.readUInt32LE(words.sum) === sumOf(content);
}

/**
 * Reads kept code.
 *
 * @returns `undefined` where there is none, or it is damaged.
 */
export function readKeptCode(file: string): KeptCode | undefined {
  try {
    return scriptsOf(readFileSync(file));
  } catch {
    return undefined;
  }
}

function scriptsOf(content: Buffer): KeptCode | undefined {
  if (!isSound(content)) return undefined;
  let at = words.end + content.readUInt32LE(words.index);
  const { tag, lessons, scripts }: Index = JSON.parse(content.toString('latin1', words.end, at));
  const take = (length: number) => content.subarray(at, (at += length));
  return {
    tag,
    lessons,
    scripts: new Map(scripts.map(([name, text, code]) => [name, { text: take(text).toString(), code: take(code) }])),
  };
}

/**
 * A name for the Node that runs this, and for what it is told: code that one has made is of no use to another. V8's tag would be a part
 * of it, but to load what tells it takes each call 2.5 ms.
 *
 * @returns `undefined` where it must not look at its own file, as under Node's permissions, and where it has no sums: 22.0 to 22.2.
 *
 * @example `v20.20.2-linux-x64-1b9d2f07`
 */
export function nodeName(): string | undefined {
  const { version, platform, arch, execPath, execArgv, env } = process;
  if (!('getBuiltinModule' in process)) return undefined;
  let size: number;
  try {
    ({ size } = statSync(execPath));
  } catch {
    return undefined;
  }
  // Builds of one version differ, as those for two libraries of C do; they hardly have the same size.
  const rest = JSON.stringify([size, execArgv, env['NODE_OPTIONS']]);
  return `${version}-${platform}-${arch}-${digest(rest)}`;
}

/** FNV-1a: nothing has to be loaded for it. */
function digest(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01_00_01_93);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
