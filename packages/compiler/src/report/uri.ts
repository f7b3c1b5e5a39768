/**
 * A path as a URI: `file:` for an absolute one, otherwise relative to the folder that it was told from.
 *
 * @example
 * ```ts
 * uriOf('ci/build & test.Jenkinsfile'); // 'ci/build%20%26%20test.Jenkinsfile'
 * ```
 */
export function uriOf(file: string): string {
  const isOfWindows = /^[a-z]:\\|^\\\\/i.test(file);
  // Half of a character has no code in a URI.
  const path = (isOfWindows ? file.replaceAll('\\', '/') : file).replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  const parts = path.split('/').map((part) => encodeURIComponent(part));
  if (isOfWindows)
    return path.startsWith('//') ? `file:${parts.join('/')}` : `file:///${path[0]}:/${parts.slice(1).join('/')}`;
  return path.startsWith('/') ? `file://${parts.join('/')}` : parts.join('/');
}
