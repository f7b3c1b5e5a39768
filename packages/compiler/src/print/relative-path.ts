/** The path of a file from the folder of another, `../src/pipeline.ts`; both are told from one root, with `/`. */
export function relativePath(from: string, to: string): string {
  const folder = from.split('/').slice(0, -1);
  const path = to.split('/');
  let shared = 0;
  while (shared < folder.length && shared < path.length - 1 && folder[shared] === path[shared]) shared += 1;
  return [...folder.slice(shared).map(() => '..'), ...path.slice(shared)].join('/');
}
