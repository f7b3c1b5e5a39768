import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { readHeader } from '@pipec/compiler/header';
import type { BuildOutput } from './build-all.ts';

/** A file of an earlier build that this one does not give. */
export interface LeftOver {
  /** Its absolute path. */
  readonly path: string;
  /** Whether it was edited by hand. */
  readonly edited: boolean;
}

const jenkinsfile = /^(?:.+\.)?Jenkinsfile$/;
const pod = /^pod-.+\.yaml$/;

/**
 * Finds what earlier builds of the same sources wrote beside their outputs and this build does not give: Jenkinsfiles whose header
 * names one of the sources, source maps, and pods that no Jenkinsfile of the folder names any more. What pipec did not make is never
 * among them.
 *
 * @param sources Absolute paths of the modules that were built.
 */
export function findLeftOver(outputs: readonly BuildOutput[], sources: readonly string[]): readonly LeftOver[] {
  const wanted = new Map(outputs.map((output) => [output.path, output.text]));
  const folders = new Set(outputs.map((output) => path.dirname(output.path)));
  return [...folders].flatMap((folder) => {
    const { jenkinsfiles, pods } = othersIn(folder, wanted);
    const left = jenkinsfiles.filter(({ path: file, text }) => {
      const header = readHeader(text);
      return header !== undefined && sources.includes(path.resolve(path.dirname(file), header.source));
    });
    const kept = [...jenkinsfiles.filter((file) => !left.includes(file)), ...outputs].map(({ text }) => text);
    const leftPods = pods.filter(({ path: file, text }) => {
      return readHeader(text) !== undefined && !kept.some((one) => one.includes(path.basename(file)));
    });
    const own = [...wanted.keys(), ...left.map((file) => file.path)].filter((file) => path.dirname(file) === folder);
    return [...left, ...leftPods, ...leftMaps(own, wanted)].map(leftOver);
  });
}

interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The files of a folder that may be pipec's and are not wanted. */
function othersIn(folder: string, wanted: ReadonlyMap<string, string>) {
  const files = namesIn(folder).map((name) => path.join(folder, name));
  const read = (pattern: RegExp): readonly TextFile[] =>
    files
      .filter((file) => pattern.test(path.basename(file)) && !wanted.has(file))
      .map((file) => ({ path: file, text: readFileSync(file, 'utf8') }));
  return { jenkinsfiles: read(jenkinsfile), pods: read(pod) };
}

/** Maps of Jenkinsfiles, where no map is wanted. */
function leftMaps(files: readonly string[], wanted: ReadonlyMap<string, string>): readonly TextFile[] {
  return files.flatMap((file) => {
    const map = `${file}.map`;
    if (!jenkinsfile.test(path.basename(file)) || wanted.has(map) || !existsSync(map)) return [];
    const text = readFileSync(map, 'utf8');
    return text.startsWith(`{"version":3,"file":"${path.basename(file)}"`) ? [{ path: map, text }] : [];
  });
}

function leftOver({ path: file, text }: TextFile): LeftOver {
  return { path: file, edited: readHeader(text)?.edited === true };
}

function namesIn(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
}
