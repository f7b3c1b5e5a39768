/**
 * The name of the Jenkinsfile that an export becomes.
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
  const parts = [stem, exported === 'default' ? '' : exported].filter((part) => part !== '');
  return parts.length === 0 ? 'Jenkinsfile' : `${parts.join('-')}.Jenkinsfile`;
}
