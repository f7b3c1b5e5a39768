import { checkFields } from '../core/check-fields.ts';
import type { Fields } from '../core/check-fields.ts';
import type { Stage } from '@pipec/model';
import type { AgentSpec } from '../core/agent.ts';
import type { Steps } from '../core/call.ts';
import { withCredentials } from '../core/credentials.ts';
import type { CredentialsRef } from '../core/credentials.ts';
import { Misuse } from '../core/misuse.ts';
import { scm } from '../core/scm.ts';
import { stage, stages } from '../core/stage.ts';
import { text } from '../core/text.ts';
import { describe } from '../core/value.ts';
import type { Text } from '../core/value.ts';
import type { WhenSpec } from '../core/when.ts';
import { checkout, lock, timeout } from '../generated/index.ts';
import { approval } from './approval.ts';
import type { ApprovalSpec } from './approval.ts';
import { onOneLine } from './command.ts';
import { checkDigest } from './check-digest.ts';
import { deployScript } from './deploy-script.ts';
import type { Deployer } from './deployers/deployer.ts';
import { earlyWhen } from './early-when.ts';
import { inContainer } from './in-container.ts';
import { milestoneAfter, milestoneAt } from './milestone-at.ts';
import type { MilestoneNumber } from './milestone-at.ts';
import { runScript } from './run-script.ts';
import { smokeCommands } from './smoke-check.ts';
import type { SmokeCheck } from './smoke-check.ts';

/** Which image goes where, and how. */
export interface DeploySpec {
  /** The environment: 'test', 'staging', 'prod'. */
  readonly to: string;
  /** The name of the stage, by default 'Deploy to ' and the environment. */
  readonly name?: string;
  /** The image by its digest, as `buildImage` gives it. One without a digest is refused. */
  readonly image: Text;
  /** What rolls it out: `helm({ … })`, `kubectl({ … })`, `kustomize({ … })`, or a `Deployer` of your own. */
  readonly with: Deployer;
  readonly agent?: AgentSpec;
  /** The container that the tools are in; without it the steps run in the agent's own. */
  readonly in?: string;
  /** The namespace of the cluster, by default that of the kubeconfig or of the pod. */
  readonly namespace?: Text;
  /** The kubeconfig of the environment. Without it the tools act as the pod's service account. */
  readonly kubeconfig?: CredentialsRef<'secretFile'>;
  /** Steps that bring charts and manifests; by default the job's source is checked out where the tool needs it. */
  readonly source?: Steps;
  /** When the environment is deployed to. It is looked at before anybody is asked, and before a lock or an agent is taken. */
  readonly when?: WhenSpec;
  /** Who must approve before. */
  readonly approve?: ApprovalSpec;
  /**
   * What must succeed once the new version runs; where it does not, the version before comes back. Give the commands a time limit of their
   * own: where the stage's runs out, nothing comes back.
   */
  readonly smoke?: SmokeCheck;
  /** How often the smoke check is tried, and how many seconds lie between two tries; by default 5 and 10. */
  readonly retry?: { readonly attempts?: number; readonly pause?: number };
  /** How long the roll-out may take, by default 10 minutes; going back has as long again. */
  readonly within?: { readonly minutes: number };
  /** What nobody else may hold meanwhile, by default the environment and its namespace; `false` is nothing. */
  readonly lock?: Text | false;
  /** The number of the first milestone; with an approval three are used, or else one. */
  readonly milestone?: MilestoneNumber;
}

const fields: Fields<DeploySpec> = {
  to: 'required',
  name: true,
  image: 'required',
  with: true,
  agent: true,
  in: true,
  namespace: true,
  kubeconfig: true,
  source: true,
  when: true,
  approve: true,
  smoke: true,
  retry: true,
  within: true,
  lock: true,
  milestone: true,
};

/**
 * A stage that deploys an image to an environment, checks that it works, and goes back to what ran before where it does not.
 *
 * The environment is locked meanwhile. A build that waits for the lock holds no agent; the newest gets it first, and an older one that
 * gets it afterwards is ended by the milestone. An approval comes before the lock and holds neither. It is a part of the same stage, so
 * that a build which is restarted from this stage asks again.
 *
 * A build that is aborted during the roll-out, by somebody or by its time limit, leaves things as they are at that moment.
 *
 * @example
 * ```ts
 * const shop = helm({ release: 'shop', chart: 'charts/shop' });
 *
 * deploy({ to: 'test', agent: deployer, in: 'helm', image: env.IMAGE, with: shop, namespace: 'shop-test', milestone: 10 });
 * deploy({
 *   to: 'prod',
 *   agent: deployer,
 *   in: 'helm',
 *   image: env.IMAGE,
 *   with: shop,
 *   namespace: 'shop-prod',
 *   when: when.branch('main'),
 *   approve: { by: ['release-managers'] },
 *   smoke: sh.text`wget -q -T 10 -O- https://shop.example.com/health`,
 *   milestone: 20,
 * });
 * ```
 */
export function deploy(spec: DeploySpec): Stage {
  checkFields(spec, fields, 'a deployment');
  checkDigest(spec.image);
  const { to, name = `Deploy to ${to}`, when, approve, milestone } = spec;
  if (!isDeployer(spec.with)) {
    throw new Misuse(
      `An image is rolled out with helm({ … }), kubectl({ … }) or kustomize({ … }), but this is ${describe(spec.with)}.`,
      'with',
    );
  }
  if (approve === undefined) return rollOutStage(name, spec);
  return stage(
    name,
    earlyWhen(when, ['beforeInput', 'beforeAgent']),
    stages([
      approval(to, { milestone, ...approve }),
      rollOutStage(`Roll out to ${to}`, { ...spec, when: undefined, milestone: milestoneAfter(milestone, 2) }),
    ]),
  );
}

function isDeployer(given: unknown): given is Deployer {
  return typeof given === 'object' && given !== null && 'rollOut' in given;
}

type RollOutSpec = Omit<DeploySpec, 'when'> & { readonly when?: WhenSpec | undefined };

function rollOutStage(name: string, spec: RollOutSpec): Stage {
  const {
    to,
    agent,
    in: where,
    with: deployer,
    namespace,
    kubeconfig,
    when,
    within = { minutes: 10 },
    milestone,
  } = spec;
  const { source = deployer.needsSource ? [checkout(scm)] : [], lock: resource = lockOf(to, namespace) } = spec;
  const steps = inContainer(where, [rollOutStep(name, spec, within.minutes)]);
  return stage(name, {
    ...(agent !== undefined && { agent }),
    options: [
      resource !== false && lock({ resource, inversePrecedence: true }),
      // The pod, the roll-out, going back, and the smoke check.
      timeout({ time: 3 * within.minutes + 15, unit: 'MINUTES' }),
    ],
    ...earlyWhen(when, resource === false ? ['beforeAgent'] : ['beforeOptions', 'beforeAgent']),
    steps: [
      milestoneAt(milestone, name),
      source,
      kubeconfig === undefined ? steps : withCredentials({ KUBECONFIG: kubeconfig }, steps),
    ],
  });
}

function lockOf(to: string, namespace: Text | undefined): Text {
  return namespace === undefined ? to : text`${to}/${namespace}`;
}

function rollOutStep(name: string, spec: RollOutSpec, minutes: number) {
  const { to, image, with: deployer, namespace, retry: { attempts = 5, pause = 10 } = {} } = spec;
  const target = { timeout: `${minutes}m`, ...(namespace !== undefined && { namespace }) };
  const { before, rollOut, undo } = deployer.rollOut(target);
  const smoke = smokeCommands(spec.smoke);
  return runScript({
    label: name,
    script: deployScript({ to, image, before, rollOut, undo, smoke, attempts, pause }),
    step: 'pipecDeploy',
    args: {
      to,
      image,
      before,
      rollOut: rollOut.map(onOneLine),
      undo: undo.map(onOneLine),
      smoke: smoke.length > 0 ? smoke : undefined,
      attempts: spec.retry?.attempts,
      pause: spec.retry?.pause,
    },
  });
}
