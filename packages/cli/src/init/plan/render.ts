import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { shellText, tsKey, tsText, yamlText } from './quotes.ts';

const templates = Handlebars.create();

// A template does not know the quotes of the language that it writes; these do.
for (const [name, quoted] of Object.entries({ ts: tsText, key: tsKey, yaml: yamlText, shell: shellText }))
  templates.registerHelper(name, quoted);

/**
 * The text that a template of `packages/cli/templates` gives. A value that the template asks for and that is not there is a fault of
 * pipec, not an empty text.
 *
 * @example
 * ```ts
 * render('tsconfig.json', {});
 * ```
 */
export function render(name: string, values: object): string {
  templates.registerPartial('build-stages', read('build-stages'));
  return templates.compile(read(name), { strict: true, noEscape: true })(values);
}

function read(name: string): string {
  return readFileSync(path.join(templatesFolder(), `${name}.hbs`), 'utf8');
}

/** The templates lie beside `src` and `dist`, whose files are moved when the program is bundled. */
function templatesFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'templates'))) folder = path.dirname(folder);
  return path.join(folder, 'templates');
}
