import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compile } from '../../packages/compiler/src/compile.ts';
import { pretty } from '../../packages/compiler/src/report/index.ts';
import { describeWithGroovy, groovyVerdicts } from '../support/groovy/groovy.ts';
import { project } from '../support/project.ts';
import { moduleOf, partOf, readBlocks } from './dsl-blocks.ts';
import type { DocBlock } from './dsl-blocks.ts';

// docs/dsl.md says of itself that all its blocks are built, and that what stands behind them is what comes of them. So it is with the
// README of the DSL.

const pages = ['docs/dsl.md', 'packages/dsl/README.md'];
const blocks = pages.flatMap((page) =>
  readBlocks(readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')).map((block) => ({ ...block, page })),
);

async function build(block: DocBlock) {
  const root = project({ 'pipeline.ts': moduleOf(block) });
  return compile('pipeline.ts', { root, header: false, sourceMap: false });
}

test('there are blocks of all kinds', () => {
  const kinds = ['module', 'steps', 'stages', 'faults'];
  for (const kind of kinds) expect(blocks.filter((block) => block.kind === kind).length).toBeGreaterThan(2);
});

describe('what stands behind a block is what comes of it', () => {
  test.each(blocks.map((block) => [block.page, block.line, block] as const))(
    '%s, line %i',
    async (_page, _line, block) => {
      const { value, diagnostics } = await build(block);
      if (block.kind === 'faults') {
        expect({ text: pretty(diagnostics, (file) => value.sources.get(file)) }).toEqual(block.shown);
        return;
      }
      expect(pretty(diagnostics, (file) => value.sources.get(file))).toBe('');
      const [pipeline] = value.pipelines;
      const files = pipeline!.files.map(({ path, text }) => [`yaml ${path}`, text]);
      expect({ groovy: partOf(pipeline!.text, block), ...Object.fromEntries(files) }).toEqual(block.shown);
    },
  );
});

test('TypeScript accepts the blocks that are right', () => {
  const folder = fileURLToPath(new URL('../../node_modules/.docs-types/', import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const right = blocks.filter(({ kind }) => kind !== 'faults');
  right.forEach((block, i) => writeFileSync(`${folder}block-${i}.ts`, moduleOf(block)));
  const { compilerOptions } = JSON.parse(
    readFileSync(new URL('../../examples/maven-webapp/tsconfig.json', import.meta.url), 'utf8'),
  ) as {
    readonly compilerOptions: object;
  };
  writeFileSync(`${folder}tsconfig.json`, JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
  expect(stdout).toBe('');
});

describeWithGroovy('their Groovy', () => {
  test('is Groovy', async () => {
    const texts = blocks.flatMap(({ page, line, shown }) =>
      shown['groovy'] === undefined ? [] : [{ name: `${page}, line ${line}`, text: shown['groovy'] }],
    );
    expect(await groovyVerdicts(texts)).toEqual(texts.map(() => ({ ok: true })));
  });
});
