import type { Diagnostic } from '@pipec/model';

/**
 * What is told of several pipelines of one module, with what there is to say of its ignores: each once, and that one silences nothing
 * only where that holds for all pipelines. Whether one in another module silences something for others nobody knows.
 *
 * @param told What is told of each pipeline.
 * @param entry The module that exports them.
 */
export function ignoresOfSeveral(told: readonly (readonly Diagnostic[])[], entry: string): readonly Diagnostic[] {
  const placesOf = (found: readonly Diagnostic[]) => new Set(found.filter(isUnused).map(placeKey));
  const unused = told.map(placesOf);
  const seen = new Set<string>();
  return told.flat().filter((one) => {
    if (!one.code.startsWith('ignore/')) return true;
    const key = placeKey(one);
    if (isUnused(one) && (one.span.file !== entry || !unused.every((places) => places.has(key)))) return false;
    return !seen.has(key) && seen.add(key);
  });
}

function isUnused({ code }: Diagnostic): boolean {
  return code === 'ignore/unused';
}

const placeKey = ({ code, span: { file, start } }: Diagnostic): string => `${code} ${start} ${file}`;
