import { catalogueFile } from '@pipec/model/catalogue';
import type { Catalogue } from '@pipec/model/catalogue';

/** A catalogue as a file, an entry a line, so that a change shows as one. */
export function catalogueText(catalogue: Catalogue): string {
  const { plugins, bases, declarative, entries } = catalogueFile(catalogue);
  const lines = (values: object) =>
    Object.entries(values)
      .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(',\n');
  return `{
  "plugins": {
${lines(plugins)}
  },
  "bases": {
${lines(bases)}
  },
  "declarative": {
${lines(declarative)}
  },
  "entries": [
${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}
  ]
}
`;
}
