import { jenkinsShelf } from '../generated/jenkins-shelf.ts';
import type { Catalogue } from './entry.ts';
import { openShelf } from './shelf.ts';

let catalogue: Catalogue | undefined;

/**
 * The catalogue that pipec brings along: steps, options, triggers, symbols and variables of 113 plugins. Read from their
 * source at the commits that its `plugins` name. The same value at each call; its entries
 * are read when they are asked for, those of an index one by one.
 *
 * @example
 * ```ts
 * import { indexCatalogue, jenkinsCatalogue } from '@pipec/model/catalogue';
 *
 * indexCatalogue(jenkinsCatalogue()).step('junit')?.plugin; // 'junit'
 * ```
 */
export function jenkinsCatalogue(): Catalogue {
  return (catalogue ??= openShelf(jenkinsShelf));
}
