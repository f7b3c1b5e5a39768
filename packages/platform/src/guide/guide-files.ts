import Handlebars from 'handlebars';
import type { Needs } from '../needs.ts';
import type { PlatformFile } from '../platform-file.ts';
import type { Platform } from '../resolve/platform.ts';
import { chineseGuide } from './chinese-guide.ts';
import { englishGuide } from './english-guide.ts';
import { guideRows } from './guide-rows.ts';
import { guideValues } from './guide-values.ts';

const templates = Handlebars.create();
/** A block of commands. */
templates.registerHelper('shell', (commands: string) => `\`\`\`sh\n${commands}\n\`\`\``);
for (const [name, rows] of Object.entries(guideRows)) templates.registerPartial(name, rows);
const options = { strict: true, noEscape: true } as const;
const english = templates.compile(englishGuide, options);
const chinese = templates.compile(chineseGuide, options);

/**
 * The guide to a platform in the order of its eight steps, in English and in Chinese, with its own names and commands.
 *
 * @param folder Where the platform's files are, from the folder that commands are run in.
 */
export function guideFiles(platform: Platform, needs: Needs, folder = 'platform'): readonly PlatformFile[] {
  const values = guideValues(platform, needs, folder);
  return [
    { path: 'README.md', text: english(values) },
    { path: 'README.zh.md', text: chinese(values) },
  ];
}
