import type { Diagnostic, Fix } from '@pipec/model';
import { expect, test } from 'vitest';
import { fileRules } from '../../packages/compiler/src/check/rules/index.ts';
import { readExpectations, shown, told, withoutExpectations } from '../support/expectations.ts';
import { testWithShellcheck } from '../support/shellcheck.ts';
import { readPages } from './read-page.ts';
import type { Page, PageBlock } from './read-page.ts';
import { podProfile, runBlock } from './run-block.ts';
import type { BlockOptions } from './run-block.ts';
import { runConsole } from './run-console.ts';

// Each page of docs/rules is a test of its code: what its blocks say is what pipec says of them.

const pages = readPages();
const isOfShell = ({ code }: Page) => code.startsWith('shell/');

test.each(pages.filter((page) => !isOfShell(page)).map((page) => [page.code, page] as const))('%s', checkPage);
testWithShellcheck.each(pages.filter(isOfShell).map((page) => [page.code, page] as const))('%s', checkPage);

async function checkPage(_: string, page: Page): Promise<void> {
  expect(page.oddities).toEqual([]);
  expect(page.title).toBe(`# ${page.code}`);
  expect(page.summary, 'a sentence below the title').toMatch(/^[A-Z`'"].*\.$/);
  expect(page.prose.Why?.length ?? 0, 'a reason').toBeGreaterThan(40);
  expect(page.blocks.Faults.length, 'blocks with faults').toBeGreaterThan(0);

  for (const block of page.blocks.Fine) expect(await toldOf(block, page), place(block, page)).toEqual([]);
  for (const block of page.blocks.Faults) await checkFaults(block, page);
  expect(page.blocks.Fix.length, 'results of fixes').toBeLessThanOrEqual(page.blocks.Faults.length);
  for (const [i, block] of page.blocks.Fix.entries()) await checkFix(block, page.blocks.Faults[i]!, page);
}

async function checkFaults(block: PageBlock, page: Page): Promise<void> {
  if (block.language === 'console') return checkConsole(block, page);
  const text = withoutExpectations(block.text);
  const found = await runBlock({ ...block, text }, optionsOf(page));
  const own = found.filter(({ code }) => isOwn(code, page));
  expect(own.length, `${place(block, page)}: its code is told`).toBeGreaterThan(0);
  for (const one of own) {
    expect(page.facts.severities, place(block, page)).toContain(one.severity);
    expect(one.fix?.safety, place(block, page)).toBeOneOf([page.facts.fix, undefined]);
    expect(page.facts.told, place(block, page)).toBe(one.jenkins === undefined ? profileOf(page) : 'jenkins');
  }
  if (block.language !== 'json')
    expect(shownOf(found, text), place(block, page)).toEqual(shown(readExpectations(block.text)));
}

/** All comments of ShellCheck share a page. */
function isOwn(code: string, page: Page): boolean {
  return code === page.code || (page.code === 'shell/sc0000' && /^shell\/sc\d{4}$/.test(code));
}

/** What stands below the commands is what the program says first of each diagnostic. */
async function checkConsole(block: PageBlock, page: Page): Promise<void> {
  const told = block.text.split('\n').filter((line) => !line.startsWith('$ '));
  expect(await runConsole(block.text), place(block, page)).toEqual(told);
  expect(
    told.every((line) => page.facts.severities.some((severity) => line.startsWith(`${severity}[${page.code}]: `))),
  ).toBe(true);
}

/** Who tells it where Jenkins does not. */
function profileOf({ code }: Page): string {
  const [group = ''] = code.split('/');
  if (['load', 'dsl', 'groovy', 'model', 'config', 'init', 'platform'].includes(group)) return 'build';
  return fileRules.find((rule) => `${rule.group}/${rule.name}` === code)?.profile ?? podProfile(code);
}

/** The block of a fix is the fault's block with its fixes made: the safe ones, or where there are none all. */
async function checkFix(block: PageBlock, faulty: PageBlock, page: Page): Promise<void> {
  const text = withoutExpectations(faulty.text);
  const found = await runBlock({ ...faulty, text }, optionsOf(page));
  const fixes = found.flatMap(({ code, fix }) => (code === page.code && fix !== undefined ? [fix] : []));
  expect(fixed(text, fixes), place(block, page)).toBe(block.text);
  const left = await runBlock(block, optionsOf(page));
  expect(
    left.filter(({ code }) => code === page.code),
    `${place(block, page)}: nothing is left of it`,
  ).toEqual([]);
}

function fixed(text: string, fixes: readonly Fix[]): string {
  const edits = fixes.flatMap((fix) => fix.edits).toSorted((a, b) => b.span.start - a.span.start);
  return edits.reduce((now, { span, text: added }) => now.slice(0, span.start) + added + now.slice(span.end), text);
}

async function toldOf(block: PageBlock, page: Page): Promise<readonly string[]> {
  if (block.language === 'console') return runConsole(block.text);
  return shownOf(await runBlock(block, optionsOf(page)), block.text);
}

function shownOf(found: readonly Diagnostic[], text: string): readonly string[] {
  return shown(found.map((diagnostic) => told(diagnostic, text)));
}

/** A block beside the reason is what the pipelines of the page are for: the configuration of a controller, or a platform. */
function optionsOf({ code, facts, blocks }: Page): BlockOptions {
  const beside = (wanted: string) => blocks.Why.find(({ language }) => language === wanted)?.text;
  return { code, settings: facts.settings, controller: beside('yaml'), platform: beside('ts') };
}

function place({ line }: PageBlock, { code }: Page): string {
  return `docs/rules/${code}.md:${line}`;
}
