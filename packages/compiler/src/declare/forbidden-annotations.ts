import { visit } from '@pipec/model';
import type { Script, Span } from '@pipec/model';
import * as messages from './messages.ts';
import type { Reading } from './reading.ts';

const forbidden = ['Grab', 'GrabConfig', 'GrabExclude', 'GrabResolver', 'Grapes', 'ASTTest', 'AnnotationCollector'];
const mention = new RegExp(`\\b(?:${forbidden.join('|')})\\b`);

/** Tells annotations that run code while Groovy compiles, and imports of them: Jenkins refuses them wherever they stand. */
export function tellForbiddenAnnotations(script: Script, reading: Reading): void {
  if (!mention.test(reading.text)) return;
  const tell = ({ name, span }: { readonly name: string; readonly span: Span }) => {
    const last = name.slice(name.lastIndexOf('.') + 1);
    if (forbidden.includes(last)) reading.tell(messages.forbiddenAnnotation(last, span));
  };
  visit(script, { Annotation: tell, Import: tell });
}
