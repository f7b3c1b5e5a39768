/**
 * The name of the Jenkinsfile that an export becomes. JavaScript lets an export have any text for a name: what does not belong into the
 * name of a file becomes a `-`.
 *
 * @example
 * ```ts
 * outputName('pipeline.ts', 'default'); // 'Jenkinsfile'
 * outputName('nightly.pipeline.ts', 'default'); // 'nightly.Jenkinsfile'
 * outputName('pipeline.ts', 'release'); // 'release.Jenkinsfile'
 * outputName('nightly.pipeline.ts', 'release'); // 'nightly-release.Jenkinsfile'
 * ```
 */
export function outputName(file: string, exported: string): string {
  const stem = file.replace(/\.[cm]?[jt]sx?$/, '').replace(/(?:^|\.)(?:pipeline|Jenkinsfile)$/, '');
  const name = exported === 'default' ? '' : exported.replace(/[^\p{L}\p{N}_$.-]+/gu, '-');
  const parts = [stem, name].filter((part) => part !== '');
  return parts.length === 0 ? 'Jenkinsfile' : `${parts.join('-')}.Jenkinsfile`;
}
