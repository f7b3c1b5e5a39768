import path from 'node:path';
import { findDelivery } from './detect/find-delivery.ts';
import type { Delivery } from './detect/find-delivery.ts';
import { packageManagerOf } from './detect/package-manager.ts';
import type { PackageManager } from './detect/package-manager.ts';
import { readRepository } from './detect/read-repository.ts';
import type { Repository } from './detect/read-repository.ts';
import { folderAt } from './folder.ts';
import type { Folder } from './folder.ts';
import type { JsonObject } from './json/read-json.ts';

/** All that is known of the place besides its app. */
export interface Surroundings {
  /** Where the pipeline goes. */
  readonly folder: Folder;
  /** Where hooks and CI files go: the top of the repository, or the folder where there is none. */
  readonly top: Folder;
  /** The way from the top to the folder, with `/`; empty where they are the same. */
  readonly within: string;
  readonly repository: Repository;
  readonly manifest: JsonObject | undefined;
  readonly manager: PackageManager;
  readonly delivery: Delivery;
}

/** Looks around. */
export function lookAround(folder: Folder, manifest: JsonObject | undefined): Surroundings {
  const repository = readRepository(folder.path);
  const top = repository.top === undefined ? folder : folderAt(repository.top);
  return {
    folder,
    top,
    within: path.relative(top.path, folder.path).split(path.sep).join('/'),
    repository,
    manifest,
    manager: packageManagerOf([folder, top], manifest),
    delivery: findDelivery(folder),
  };
}
