import type { Diagnostic } from '@pipec/model';
import type { WrittenText } from '../text/written-text.ts';
import { podFix } from './pod-fix.ts';
import type { ReadYaml } from './read-pods.ts';
import { readDocument, syntaxFault, valueOf } from './read-yaml.ts';
import { rangeOf, textAt } from './yaml-places.ts';

const unreadable = 'The plugin cannot read it, and the build waits for an agent that never comes.';

/** Reads the YAML of a pod as the plugin does; where that cannot be done, why. */
export function yamlPod(written: WrittenText): ReadYaml | Diagnostic {
  const document = readDocument(written.text);
  if (document.errors.length > 0) return syntaxFault(document.errors, written, unreadable);
  return {
    written,
    object: valueOf(document),
    rangeOf: (fault) => rangeOf(document, fault),
    textAt: (path) => textAt(document, path),
    fixOf: (fault) => podFix(fault, document, written),
  };
}
