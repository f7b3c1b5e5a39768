import { realpathSync } from 'node:fs';
import path from 'node:path';
import { readPipeline } from '../lint/read-pipeline.ts';
import { isInside } from './real-target.ts';
import { repositoryTop } from './repository-top.ts';

/** The files of a repository by the paths that a pipeline knows them by. */
export interface RepositoryFiles {
  /** A file with its absolute path; `undefined` where there is none. */
  find(name: string): { readonly path: string; readonly text: string } | undefined;
}

/**
 * The files of the repository of a pipeline, from its top, or beside the pipeline where there is none. What leads out of it is not
 * read, nor what cannot be.
 *
 * @param pipeline The absolute path of the pipeline.
 */
export function repositoryFiles(pipeline: string): RepositoryFiles {
  const folder = path.dirname(pipeline);
  const top = repositoryTop(folder) ?? folder;
  return {
    find(name) {
      const file = path.resolve(top, name);
      if (!isWithin(file, top)) return undefined;
      const read = readPipeline(file, name);
      return 'unread' in read ? undefined : { path: file, text: read.text };
    },
  };
}

/** Whether a file is there and stands below a folder, links followed. */
function isWithin(file: string, folder: string): boolean {
  try {
    return isInside(realpathSync(file), realpathSync(folder));
  } catch {
    return false;
  }
}
