import { sh, variable } from '@pipec/dsl';
import { deploy, helm, kubectl, kustomize } from '@pipec/dsl/recipes';
import type { Deployer, DeploySpec } from '@pipec/dsl/recipes';
import { describe, expect, test } from 'vitest';
import { holes } from './holes.ts';
import { forms, inForm, scriptRun } from './recipe-runs.ts';
import type { Form, Values } from './recipe-runs.ts';
import { failsTimes, odd, runWithStandIns, shells } from './stand-ins.ts';
import type { Rules, Run } from './stand-ins.ts';

const IMAGE = 'registry.example.com:5000/shop@sha256:0123456789abcdef';
const ran: Rules = {
  'helm list': String.raw`printf 'shop\tshop-prod\t7\t2026-11-24 10:00:00 +0000 UTC\tdeployed\tshop-1.2.0\t4.1\n'`,
};
const revision: Rules = { 'kubectl get': 'printf 7' };

const shop = helm({ release: 'shop', chart: 'charts/shop' });
const listed = ['helm', 'list', '--namespace', 'shop-prod', '--deployed', '--no-headers', '--filter', '^shop$'];
const upgraded = [
  'helm', 'upgrade', 'shop', 'charts/shop', '--install', '--namespace', 'shop-prod', '--set-literal', `image=${IMAGE}`, '--wait', '--timeout', '10m',
]; // prettier-ignore
const rolledBack = ['helm', 'rollback', 'shop', '7', '--namespace', 'shop-prod', '--wait', '--timeout', '10m'];
const checked = ['wget', '-qO-', 'https://shop.example.com/health'];
const slept = ['sleep', '10'];

const smoke = sh.text`wget -qO- https://shop.example.com/health`;

/** Each way to run a script that a recipe makes. */
const ways = forms.flatMap((form) => shells.map((shell) => [form, shell] as const));

function run(
  form: Form,
  shell: string,
  spec: Partial<DeploySpec> = {},
  rules: Rules = {},
  values: Values = { env: { IMAGE } },
): Run {
  const stage = inForm(form, () =>
    deploy({ to: 'prod', image: variable('IMAGE'), with: shop, namespace: 'shop-prod', ...spec }),
  );
  const { script, env } = scriptRun(stage, values);
  return runWithStandIns(shell, script, env, rules);
}

describe.each(ways)('deploying, %s, in %s', (form, shell) => {
  test('rolls out and waits', () => {
    const { status, calls, stderr } = run(form, shell, {}, ran);
    expect({ status, calls, says: said(stderr) }).toEqual({ status: 0, calls: [listed, upgraded], says: [] });
  });

  test('checks what was rolled out', () => {
    const { status, calls } = run(form, shell, { smoke }, ran);
    expect({ status, calls }).toEqual({ status: 0, calls: [listed, upgraded, checked] });
  });

  test('tries the check again, after a pause', () => {
    const { status, calls } = run(form, shell, { smoke }, { ...ran, wget: failsTimes(2) });
    expect({ status, calls }).toEqual({
      status: 0,
      calls: [listed, upgraded, checked, slept, checked, slept, checked],
    });
  });

  test('tries as often and waits as long as it is told', () => {
    const { status, calls } = run(form, shell, { smoke, retry: { attempts: 2, pause: 0 } }, { ...ran, wget: 'false' });
    expect({ status, calls }).toEqual({
      status: 1,
      calls: [listed, upgraded, checked, ['sleep', '0'], checked, rolledBack],
    });
  });

  test('asks all commands of a check, and none behind one that fails', () => {
    const commands = [sh.text`wget a`, sh.text`wget b`, sh.text`wget c`];
    const { status, calls } = run(
      form,
      shell,
      { smoke: commands, retry: { attempts: 1 } },
      { ...ran, 'wget b': 'false' },
    );
    expect({ status, calls }).toEqual({
      status: 1,
      calls: [listed, upgraded, ['wget', 'a'], ['wget', 'b'], rolledBack],
    });
  });

  test('goes back when the roll-out fails or takes too long', () => {
    const { status, calls, stderr } = run(
      form,
      shell,
      { smoke },
      { ...ran, 'helm upgrade': 'echo timed out waiting >&2; false' },
    );
    expect({ status, calls }).toEqual({ status: 1, calls: [listed, upgraded, rolledBack] });
    expect(said(stderr)).toEqual([
      "prod: The roll-out failed. Going back to 'shop\tshop-prod\t7\t2026-11-24 10:00:00 +0000 UTC\tdeployed\tshop-1.2.0\t4.1'.",
      'prod: what ran before runs again.',
    ]);
  });

  test('goes back when the check fails to the end', () => {
    const { status, calls, stderr } = run(form, shell, { smoke }, { ...ran, wget: 'false' });
    const tries = [checked, slept, checked, slept, checked, slept, checked, slept, checked];
    expect({ status, calls }).toEqual({ status: 1, calls: [listed, upgraded, ...tries, rolledBack] });
    expect(said(stderr)[0]).toContain('prod: The smoke check failed 5 times. Going back to ');
  });

  test('tells when going back fails, too', () => {
    const { status, calls, stderr } = run(
      form,
      shell,
      {},
      { ...ran, 'helm upgrade': 'false', 'helm rollback': 'exit 4' },
    );
    expect({ status, calls }).toEqual({ status: 3, calls: [listed, upgraded, rolledBack] });
    expect(said(stderr).at(-1)).toBe('prod: could not go back. Somebody must look after it now.');
  });

  test('does not claim to go back where nothing ran before', () => {
    const { status, calls, stderr } = run(form, shell, {}, { 'helm upgrade': 'false' });
    expect({ status, calls }).toEqual({ status: 3, calls: [listed, upgraded] });
    expect(said(stderr)).toEqual([
      "prod: The roll-out failed. Going back to 'nothing'.",
      'prod: could not go back. Somebody must look after it now.',
    ]);
  });

  test('touches nothing when it cannot tell what runs', () => {
    const { status, calls } = run(form, shell, {}, { 'helm list': 'echo no such host >&2; exit 1' });
    expect({ status, calls }).toEqual({ status: 1, calls: [listed] });
  });

  test.each([
    ['a tag', 'registry.example.com/shop:42'],
    ['nothing', 'registry.example.com/shop'],
    ['no name at all', ''],
    ['another digest than one', 'shop@sha256'],
  ])('refuses an image with %s', (_, image) => {
    const { status, calls, stderr } = run(form, shell, {}, ran, { env: { IMAGE: image } });
    expect({ status, calls }).toEqual({ status: 1, calls: [] });
    expect(said(stderr)).toEqual([`prod: '${image}' names no digest, so tomorrow it may be another image.`]);
  });

  test('refuses an image that nobody set', () => {
    const { status, calls } = run(form, shell, {}, ran, { env: {} });
    expect({ refused: status !== 0, calls }).toEqual({ refused: true, calls: [] });
  });

  test.each(holes)('hands every value over whole: %s', (_, hole, given) => {
    const [release, chart, version, file, set, namespace] = odd.map(hole);
    const spec = {
      with: helm({ release: release!, chart: chart!, version: version!, valuesFiles: [file!], set: { a: set! } }),
      namespace: namespace!,
    };
    const more: Values = given(odd);
    const { status, calls, stderr } = run(form, shell, spec, ran, { ...more, env: { IMAGE, ...more.env } });
    expect({ status, upgrade: calls[1] }).toEqual({
      status: 0,
      upgrade: [
        'helm', 'upgrade', odd[0], odd[1], '--install', '--namespace', odd[5], '--version', odd[2], '--values', odd[3],
        '--set-literal', `a=${odd[4]}`, '--set-literal', `image=${IMAGE}`, '--wait', '--timeout', '10m',
      ], // prettier-ignore
    });
    expect(calls[0]?.at(-1)).toBe(`^${odd[0]}$`);
    expect(stderr.split('\n')).not.toContain('pwned');
  });

  test('hands the parts of an image over whole', () => {
    const parts = helm({
      release: 'shop',
      chart: 'charts/shop',
      image: { repository: 'image.repository', digest: 'image.digest' },
    });
    for (const value of odd) {
      const { status, calls } = run(form, shell, { with: parts }, ran, { env: { IMAGE: `${value}@sha256:0f` } });
      expect({ status, sets: calls[1]?.filter((word) => word.startsWith('image.')) }).toEqual({
        status: 0,
        sets: [`image.repository=${value}`, `image.digest=sha256:0f`],
      });
    }
  });
});

const got = [
  'kubectl',
  'get',
  'deployment',
  'shop',
  '--namespace',
  'shop-prod',
  '--ignore-not-found',
  '--output',
  String.raw`jsonpath={.metadata.annotations.deployment\.kubernetes\.io/revision}`,
];
const waited = ['kubectl', 'rollout', 'status', 'deployment/shop', '--namespace', 'shop-prod', '--timeout', '10m'];
const undone = ['kubectl', 'rollout', 'undo', 'deployment/shop', '--namespace', 'shop-prod', '--to-revision', '7'];
const applied = (file: string) => ['kubectl', 'apply', '--namespace', 'shop-prod', '--filename', file];
const edited = ['kustomize', 'edit', 'set', 'image', `shop=${IMAGE}`];

const deployers: readonly [what: string, deployer: Deployer, calls: readonly (readonly string[])[]][] = [
  [
    'kubectl, an image',
    kubectl({ deployment: 'shop', container: 'web' }),
    [['kubectl', 'set', 'image', 'deployment/shop', '--namespace', 'shop-prod', `web=${IMAGE}`]],
  ],
  [
    'kubectl, manifests',
    kubectl({ deployment: 'shop', manifest: 'k8s/deployment.yaml', apply: ['k8s/service.yaml', 'k8s/config'] }),
    [
      applied('k8s/service.yaml'),
      applied('k8s/config'),
      ['kubectl', 'set', 'image', '--local', '--filename', 'k8s/deployment.yaml', `shop=${IMAGE}`, '--output', 'yaml'],
      applied('-'),
    ],
  ],
  [
    'kustomize',
    kustomize({ overlay: 'overlay', deployment: 'shop' }),
    [edited, ['kubectl', 'apply', '--namespace', 'shop-prod', '--kustomize', 'overlay']],
  ],
];

describe.each(ways)('deploying with kubectl, %s, in %s', (form, shell) => {
  test.each(deployers)('rolls out and waits: %s', (_, deployer, steps) => {
    const { status, calls } = run(form, shell, { with: deployer }, revision);
    expect({ status, calls }).toEqual({ status: 0, calls: [got, ...steps, waited] });
  });

  test.each(deployers)(
    'goes back to the revision that ran when the roll-out does not end in time: %s',
    (_, deployer, steps) => {
      const rules = { ...revision, 'kubectl rollout status': failsTimes(1) };
      const { status, calls, stderr } = run(form, shell, { with: deployer }, rules);
      expect({ status, calls }).toEqual({ status: 1, calls: [got, ...steps, waited, undone, waited] });
      expect(said(stderr)).toEqual([
        "prod: The roll-out failed. Going back to '7'.",
        'prod: what ran before runs again.',
      ]);
    },
  );

  test.each(deployers)('tells when what ran before does not come up again: %s', (_, deployer, steps) => {
    const { status, calls } = run(form, shell, { with: deployer }, { ...revision, 'kubectl rollout status': 'false' });
    expect({ status, calls }).toEqual({ status: 3, calls: [got, ...steps, waited, undone, waited] });
  });

  test.each(deployers)('stops at the first command that fails: %s', (_, deployer, steps) => {
    const first = steps[0]!.slice(0, 2).join(' ');
    const { status, calls } = run(form, shell, { with: deployer }, { ...revision, [first]: 'false' });
    expect({ status, calls }).toEqual({ status: 1, calls: [got, steps[0], undone, waited] });
  });

  test('hands the manifest over as it was made', () => {
    const rules = {
      ...revision,
      'kubectl set': String.raw`printf 'a: "\\n"\nb: %%s\n'`,
      'kubectl apply':
        'cat > "$STAND_INS/applied"; printf "%s\\0" 2 applied "$(cat "$STAND_INS/applied")" >> "$STAND_INS/calls"',
    };
    const { calls } = run(form, shell, { with: kubectl({ deployment: 'shop', manifest: 'm.yaml' }) }, rules);
    expect(calls).toContainEqual(['applied', 'a: "\\n"\nb: %s']);
  });

  test('applies nothing when the manifest cannot be made', () => {
    const rules = { ...revision, 'kubectl set': 'echo kind: half; exit 1' };
    const { status, calls } = run(form, shell, { with: kubectl({ deployment: 'shop', manifest: 'm.yaml' }) }, rules);
    expect({ status, applies: calls.filter(([, word]) => word === 'apply') }).toEqual({ status: 1, applies: [] });
  });
});

/** What the script itself says: neither the tools nor the shell's trace. */
function said(stderr: string): readonly string[] {
  return stderr.split('\n').filter((line) => line.startsWith('prod: ') || line.includes('pwned'));
}
