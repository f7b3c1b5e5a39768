/**
 * The path of a file from the folder of another, `../src/pipeline.ts`; both are told from one root, with `/`.
 *
 * From a folder outside of the root no way leads back but by the names of this machine's folders: the file keeps its name.
 */
export function relativePath(from: string, to: string): string {
  if (from.startsWith('../')) return to;
  const folder = from.split('/').slice(0, -1);
  const path = to.split('/');
  let shared = 0;
  while (shared < folder.length && shared < path.length - 1 && folder[shared] === path[shared]) shared += 1;
  return [...folder.slice(shared).map(() => '..'), ...path.slice(shared)].join('/');
}
