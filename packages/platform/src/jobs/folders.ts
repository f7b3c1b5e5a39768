/**
 * The folders that jobs stand in, each after the one around it.
 *
 * @example
 * ```ts
 * foldersOf(['team/web/shop', 'team/api']); // ['team', 'team/web']
 * ```
 */
export function foldersOf(names: readonly string[]): readonly string[] {
  const folders = names.flatMap((name) => {
    const parts = name.split('/').slice(0, -1);
    return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  });
  return [...new Set(folders)];
}
