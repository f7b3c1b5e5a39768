import path from 'node:path';
import { readText } from './read-text.ts';
import { isInside } from './real-target.ts';
import { repositoryTop } from './repository-top.ts';

/**
 * Reads files by the paths that a pipeline knows them by: from the top of the repository, or beside the pipeline where there is none.
 * What leads out of it is not read.
 *
 * @param pipeline The absolute path of the pipeline.
 */
export function repositoryFiles(pipeline: string): (file: string) => string | undefined {
  const folder = path.dirname(pipeline);
  const top = repositoryTop(folder) ?? folder;
  return (file) => {
    const found = path.resolve(top, file);
    return isInside(found, top) ? readText(found, file) : undefined;
  };
}
