import { existsSync } from 'node:fs';
import path from 'node:path';

/** The nearest folder, itself or around it, that is a repository of git. */
export function repositoryTop(folder: string): string | undefined {
  if (existsSync(path.join(folder, '.git'))) return folder;
  const above = path.dirname(folder);
  return above === folder ? undefined : repositoryTop(above);
}
