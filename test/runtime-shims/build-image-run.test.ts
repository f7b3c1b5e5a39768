import { text, variable } from '@pipec/dsl';
import { buildImage } from '@pipec/dsl/recipes';
import type { BuildImageSpec } from '@pipec/dsl/recipes';
import { describe, expect, test } from 'vitest';
import { Secret } from '../../packages/dsl/src/core/secret.ts';
import { hostile } from '../dsl/shell-support.ts';
import { holes } from './holes.ts';
import { forms, inForm, scriptRun } from './recipe-runs.ts';
import type { Form, Values } from './recipe-runs.ts';
import { runWithStandIns, shells } from './stand-ins.ts';
import type { Rules, Run } from './stand-ins.ts';

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;
const image = text`registry.example.com:5000/team/shop:${variable('TAG')}`;
const name = 'registry.example.com:5000/team/shop:7-main';

/** BuildKit's file, with digests that are not the image's. */
const metadata = `{
  "buildx.build.provenance": { "digest": "sha256:11" },
  "containerimage.config.digest": "sha256:22",
  "containerimage.descriptor": {
    "mediaType": "application/vnd.oci.image.index.v1+json",
    "digest": "sha256:33"
  },
  "containerimage.digest": "${digest}",
  "image.name": "${name}"
}`;

/** A rule that writes a text into the file that an option names, and talks as builders do. */
const tells = (option: string, content: string) => `
  echo talk
  while [ $# -gt 1 ]; do
    if [ "$1" = ${option} ]; then cat > "$2" <<'TOLD'
${content}
TOLD
    fi
    shift
  done
`;

const buildkitTells: Rules = {
  'buildctl-daemonless.sh': tells('--metadata-file', metadata),
  buildctl: tells('--metadata-file', metadata),
};
const buildahTells: Rules = {
  'buildah push': tells('--digestfile', digest),
  'buildah manifest': tells('--digestfile', digest),
};

const ways = forms.flatMap((form) => shells.map((shell) => [form, shell] as const));

function run(
  form: Form,
  shell: string,
  spec: Partial<BuildImageSpec> = {},
  rules: Rules = buildkitTells,
  values: Values = {},
): Run {
  const stage = inForm(form, () => buildImage({ image, digestTo: variable('IMAGE'), ...spec }));
  const { script, env } = scriptRun(stage, { ...values, env: { TAG: '7-main', ...values.env } });
  return runWithStandIns(shell, script, env, rules);
}

/** The words of a call, the path of the file that it tells in as one fixed word. */
function words(call: readonly string[] | undefined): readonly string[] {
  return (call ?? []).map((word) => (/\/tmp\/image\.\w{6}$/.test(word) ? 'RESULT' : word));
}

const frontend = ['build', '--frontend', 'dockerfile.v0'];
const output = ['--output', `type=image,name=${name},push=true`, '--metadata-file', 'RESULT'];

describe.each(ways)('building an image, %s, in %s', (form, shell) => {
  test('prints the image by its digest and nothing else', () => {
    const { status, stdout, stderr, calls, left } = run(form, shell);
    expect({ status, stdout, left }).toEqual({
      status: 0,
      stdout: `registry.example.com:5000/team/shop@${digest}\n`,
      left: [],
    });
    expect(stderr).toContain('talk');
    expect(calls.map(words)).toEqual([
      ['buildctl-daemonless.sh', ...frontend, '--local', 'context=.', '--local', 'dockerfile=.', ...output],
    ]);
  });

  test('finds the digest in a file without line ends, too', () => {
    const compact = JSON.stringify(JSON.parse(metadata));
    const { stdout } = run(form, shell, {}, { 'buildctl-daemonless.sh': tells('--metadata-file', compact) });
    expect(stdout).toBe(`registry.example.com:5000/team/shop@${digest}\n`);
  });

  test('tells BuildKit all that it was told', () => {
    const { calls } = run(form, shell, {
      builder: 'buildctl',
      context: 'app',
      dockerfile: 'docker/prod.Dockerfile',
      target: 'run',
      args: { VERSION: variable('TAG'), DEBUG: false },
      secrets: { npm: new Secret('NPM_TOKEN') },
      platforms: ['linux/amd64', 'linux/arm64'],
      cache: 'registry.example.com/shop:cache',
    });
    expect(calls.map(words)).toEqual([
      [
        'buildctl', ...frontend, '--local', 'context=app', '--local', 'dockerfile=docker', '--opt', 'filename=prod.Dockerfile',
        '--opt', 'target=run', '--opt', 'build-arg:VERSION=7-main', '--opt', 'build-arg:DEBUG=false', '--secret', 'id=npm,env=NPM_TOKEN',
        '--opt', 'platform=linux/amd64,linux/arm64', '--import-cache', 'type=registry,ref=registry.example.com/shop:cache',
        '--export-cache', 'type=registry,ref=registry.example.com/shop:cache,mode=max', ...output,
      ],
    ]); // prettier-ignore
  });

  test('builds and pushes with buildah', () => {
    const { status, stdout, calls } = run(
      form,
      shell,
      { builder: 'buildah', args: { A: 'b c' }, platforms: ['linux/arm64'] },
      buildahTells,
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: `registry.example.com:5000/team/shop@${digest}\n` });
    expect(calls.map(words)).toEqual([
      [
        'buildah',
        'build',
        '--file',
        'Dockerfile',
        '--build-arg',
        'A=b c',
        '--platform',
        'linux/arm64',
        '--tag',
        name,
        '.',
      ],
      ['buildah', 'push', '--digestfile', 'RESULT', name],
    ]);
  });

  test('pushes a list with buildah where there are several platforms', () => {
    const spec = {
      builder: 'buildah',
      target: 'run',
      platforms: ['linux/amd64', 'linux/arm64'],
      cache: 'registry.example.com/shop/cache',
    } as const;
    const { stdout, calls } = run(form, shell, spec, buildahTells);
    expect(stdout).toBe(`registry.example.com:5000/team/shop@${digest}\n`);
    expect(calls.map(words)).toEqual([
      [
        'buildah', 'build', '--file', 'Dockerfile', '--target', 'run', '--platform', 'linux/amd64,linux/arm64',
        '--layers', '--cache-from', spec.cache, '--cache-to', spec.cache, '--manifest', name, '.',
      ],
      ['buildah', 'manifest', 'push', '--all', '--digestfile', 'RESULT', name, `docker://${name}`],
    ]); // prettier-ignore
  });

  test.each([
    ['the build fails', { 'buildah build': 'exit 7' }, 1],
    ['the push fails', { 'buildah push': 'exit 7' }, 2],
  ])('fails when %s', (_, rules, calls) => {
    const made = run(form, shell, { builder: 'buildah' }, rules);
    expect({ failed: made.status !== 0, stdout: made.stdout, calls: made.calls.length }).toEqual({
      failed: true,
      stdout: '',
      calls,
    });
  });

  test.each([
    ['nothing', ''],
    ['another digest', '{\n  "containerimage.config.digest": "sha256:22"\n}'],
  ])('fails when BuildKit tells %s', (_, told) => {
    const { status, stdout, stderr } = run(
      form,
      shell,
      {},
      { 'buildctl-daemonless.sh': tells('--metadata-file', told) },
    );
    expect({ failed: status !== 0, stdout }).toEqual({ failed: true, stdout: '' });
    expect(stderr).toContain('The builder told none.');
  });

  test.each([
    ['registry.example.com/shop:1', 'registry.example.com/shop'],
    ['registry.example.com:5000/shop:1', 'registry.example.com:5000/shop'],
    ['registry.example.com:5000/shop', 'registry.example.com:5000/shop'],
    ['shop', 'shop'],
  ])('takes the tag away, and no port: %s', (given, repository) => {
    expect(run(form, shell, { image: given }).stdout).toBe(`${repository}@${digest}\n`);
  });

  test('refuses what cannot be a name before a builder sees it', () => {
    const odd = ['', '-shop', 'shop:1,push=false', 'shop 1', 'shop\n1', 'shop"', "shop'", 'shop$(id)', 'shop@sha256:1'];
    for (const given of odd) {
      const { status, calls, stderr } = run(form, shell, { image: variable('NAME') }, buildkitTells, {
        env: { NAME: given },
      });
      expect({ given, status, calls, says: stderr.includes(`'${given}' cannot be the name of an image.`) }).toEqual({
        given,
        status: 1,
        calls: [],
        says: true,
      });
    }
  });

  test.each(holes)('hands every build argument over whole: %s', (_, hole, given) => {
    const args = Object.fromEntries(hostile.map((value, i) => [`A${i}`, hole(value, i)]));
    const { status, calls, stderr } = run(form, shell, { args }, buildkitTells, given(hostile));
    expect(status).toBe(0);
    expect(calls[0]?.filter((word) => word.startsWith('build-arg:'))).toEqual(
      hostile.map((value, i) => `build-arg:A${i}=${value}`),
    );
    expect(stderr.split('\n')).not.toContain('pwned');
  });
});

test('kaniko is told to build one image and where to leave its digest', () => {
  const stage = inForm('library', () =>
    buildImage({
      builder: 'kaniko',
      context: 'app',
      target: 'run',
      args: { A: '1' },
      platforms: ['linux/arm64'],
      cache: 'r/cache',
      image,
      digestTo: variable('IMAGE'),
    }),
  );
  expect(scriptRun(stage, { env: { TAG: '7' } }).env).toMatchObject({
    PIPEC_BUILD:
      '/kaniko/executor --context dir://"$PWD"/app --dockerfile Dockerfile --target run --build-arg A=1 --custom-platform linux/arm64 --cache=true --cache-repo r/cache --destination "$image" --digest-file "$result"',
    PIPEC_DIGEST: 'cat "$result"',
  });
});

test.each([
  ['platforms', { platforms: ['linux/amd64', 'linux/arm64'] }, 'kaniko builds for one platform at a time.'],
  ['secrets', { secrets: { npm: new Secret('NPM') } }, 'kaniko knows no secrets that stay out of the image.'],
])('kaniko is asked for no more than it can: %s', (pipecKey, spec, message) => {
  expect(() => buildImage({ builder: 'kaniko', image, digestTo: variable('IMAGE'), ...spec })).toThrow(
    expect.objectContaining({ message, pipecKey }),
  );
});
