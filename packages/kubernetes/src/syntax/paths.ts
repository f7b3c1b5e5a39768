/** Whether a part of the path is `..`. */
export function hasBackstep(path: string): boolean {
  return path.split('/').includes('..');
}

/** What is wrong with a path that must stay below a folder, as the rest of a sentence. */
export function descendingPathFault(path: string): string | undefined {
  if (path.startsWith('/')) return 'must be a relative path';
  return hasBackstep(path) ? "must not contain '..'" : undefined;
}

/** The same for the files of a volume, whose names must not start with `..` either. */
export function filePathFault(path: string): string | undefined {
  return descendingPathFault(path) ?? (path.startsWith('..') ? "must not start with '..'" : undefined);
}
