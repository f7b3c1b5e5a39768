import { variable } from '@pipec/dsl';
import { promoteImage } from '@pipec/dsl/recipes';
import { describe, expect, test } from 'vitest';
import { forms, inForm, scriptRun } from './recipe-runs.ts';
import type { Form } from './recipe-runs.ts';
import { odd, runWithStandIns, shells } from './stand-ins.ts';

const ways = forms.flatMap((form) => shells.map((shell) => [form, shell] as const));

function run(form: Form, shell: string, { image, as, inspect = '' }: { image: string; as: string; inspect?: string }) {
  const stage = inForm(form, () => promoteImage({ image: variable('IMAGE'), as: variable('NAME') }));
  const { script, env } = scriptRun(stage, { env: { IMAGE: image, NAME: as } });
  return runWithStandIns(shell, script, env, { 'skopeo inspect': inspect });
}

describe.each(ways)('promoting an image, %s, in %s', (form, shell) => {
  test('copies the image by its digest, and looks whether it is the same', () => {
    const { status, calls } = run(form, shell, {
      image: 'r/shop@sha256:0a',
      as: 'r/shop:prod',
      inspect: 'echo sha256:0a',
    });
    expect({ status, calls }).toEqual({
      status: 0,
      calls: [
        ['skopeo', 'copy', '--all', '--preserve-digests', 'docker://r/shop@sha256:0a', 'docker://r/shop:prod'],
        ['skopeo', 'inspect', '--no-tags', '--format', '{{.Digest}}', 'docker://r/shop:prod'],
      ],
    });
  });

  test('fails when the name means another image afterwards', () => {
    const { status, stderr } = run(form, shell, {
      image: 'r/shop@sha256:0a',
      as: 'r/shop:prod',
      inspect: 'echo sha256:0b',
    });
    expect(status).toBe(1);
    expect(stderr).toContain("'r/shop:prod' is sha256:0b and not 'r/shop@sha256:0a'.");
  });

  test('fails when nobody can tell', () => {
    expect(run(form, shell, { image: 'r/shop@sha256:0a', as: 'r/shop:prod', inspect: 'exit 1' }).status).toBe(1);
  });

  test('refuses an image without a digest', () => {
    const { status, calls, stderr } = run(form, shell, { image: 'r/shop:7', as: 'r/shop:prod' });
    expect({ status, calls }).toEqual({ status: 1, calls: [] });
    expect(stderr).toContain("'r/shop:7' names no digest");
  });

  test('hands every value over whole', () => {
    for (const value of odd) {
      const { calls } = run(form, shell, { image: `${value}@sha256:0a`, as: value, inspect: 'echo sha256:0a' });
      expect(calls[0]?.slice(-2)).toEqual([`docker://${value}@sha256:0a`, `docker://${value}`]);
    }
  });
});
