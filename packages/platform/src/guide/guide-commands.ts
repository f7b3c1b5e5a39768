import { chartVersion } from '../helm-values.ts';
import { shellWord } from '../images/dockerfile-quotes.ts';
import { buildOrder } from '../images/build-order.ts';
import type { Prerequisite } from '../prerequisites.ts';
import type { Platform } from '../resolve/platform.ts';

// The commands of the guide, each block once: both languages have the same.

/** The commands of a platform's guide, by what they are for. Those that a platform has no use for are empty. */
export interface GuideCommands {
  readonly namespaces: string;
  readonly secrets: string;
  readonly cluster: string;
  readonly controllerImage: string;
  readonly plain: string;
  readonly helm: string;
  readonly otherClusters: string;
  readonly images: string;
  readonly imagePipeline: string;
  readonly jobBuilder: string;
  readonly jenkinsfiles: string;
  readonly check: string;
  readonly look: string;
  readonly plan: string;
  readonly backup: string;
  readonly change: string;
  readonly undo: string;
}

/** @param folder Where the platform's files are, from the folder that commands are run in. */
export function guideCommands(platform: Platform, before: readonly Prerequisite[], folder: string): GuideCommands {
  const { name, namespace, controller } = platform;
  const inNamespace = `kubectl --namespace ${namespace}`;
  const workload = `${controller.kind.toLowerCase()}/${name}`;
  const local = platform.clouds.filter(({ isLocal }) => isLocal);
  const others = platform.clouds.filter(({ isLocal }) => !isLocal);
  // A Secret is made in the cluster of its namespace.
  const kubectlFor = (where: string): string => {
    const isHere = where === namespace || local.some((cloud) => cloud.namespace === where);
    const there = isHere ? undefined : others.find((cloud) => cloud.namespace === where);
    return there === undefined ? 'kubectl' : `kubectl --context ${shellWord(there.name)}`;
  };
  return {
    namespaces: lines([
      `kubectl apply -f ${folder}/manifests/base/namespaces.yaml`,
      ...others.map(
        ({ name: other }) =>
          `kubectl --context ${shellWord(other)} apply -f ${folder}/manifests/overlays/cluster-${other}/namespaces.yaml`,
      ),
    ]),
    secrets: lines(
      before.filter(({ kind }) => kind === 'Secret').map((one) => secretCommand(one, kubectlFor(one.namespace ?? ''))),
    ),
    cluster: lines(before.filter(({ kind }) => kind !== 'Secret').map(partCommand)),
    controllerImage:
      controller.plugins === 'image'
        ? lines([
            `buildah build -f ${folder}/images/controller/Dockerfile -t ${controller.image} ${folder}`,
            `buildah push ${controller.image}`,
          ])
        : '',
    plain: lines([
      `kubectl apply -k ${folder}/manifests/overlays/plain`,
      `${inNamespace} rollout status ${workload} --timeout=10m`,
    ]),
    helm: lines([
      `kubectl apply -k ${folder}/manifests/overlays/helm`,
      'helm repo add jenkinsci https://charts.jenkins.io',
      `helm upgrade --install ${name} jenkinsci/jenkins --version ${chartVersion} --namespace ${namespace} --values ${folder}/helm/values.yaml`,
    ]),
    otherClusters: lines(
      others.map(
        ({ name: other }) =>
          `kubectl --context ${shellWord(other)} apply -k ${folder}/manifests/overlays/cluster-${other}`,
      ),
    ),
    images: lines(
      buildOrder(platform.images).flatMap((image) => [
        `buildah build -f ${folder}/images/${image.name}/Dockerfile -t ${image.reference} .`,
        `buildah push ${image.reference}`,
      ]),
    ),
    imagePipeline:
      platform.spec.registry !== undefined && (platform.images.length > 0 || controller.plugins === 'image')
        ? `pipec build ${folder}/images/pipeline.ts`
        : '',
    jobBuilder: platform.jobs.length > 0 ? `jenkins-jobs --conf jenkins_jobs.ini update ${folder}/jobs/jobs.yaml` : '',
    jenkinsfiles: lines(['pipec build', 'pipec check']),
    check: 'pipec platform check',
    look: lines([
      `${inNamespace} get pods,persistentvolumeclaims,services`,
      ...local.map(
        (cloud) =>
          `kubectl auth can-i create pods --namespace ${cloud.namespace} --as system:serviceaccount:${namespace}:${controller.serviceAccount}`,
      ),
      `${inNamespace} logs ${workload} --tail=100`,
    ]),
    plan: `pipec platform plan --agents-per-hour 20 --minutes 10 --picture plan.svg`,
    backup:
      controller.spec.backup === undefined ? '' : `${inNamespace} create job backup-now --from=cronjob/${name}-backup`,
    change: lines([
      'pipec platform build',
      'git diff',
      `kubectl diff -k ${folder}/manifests/overlays/plain`,
      `kubectl apply -k ${folder}/manifests/overlays/plain`,
    ]),
    // The configuration is not part of the pod: a rollout undone would keep it.
    undo: lines(['git revert HEAD', `kubectl apply -k ${folder}/manifests/overlays/plain`]),
  };
}

/** Values are read from files: on a command line others could see them, and the shell would keep them. */
function secretCommand({ name, namespace = 'default', keys = [], type }: Prerequisite, kubectl: string): string {
  const head = `${kubectl} --namespace ${namespace} create secret`;
  if (type === 'kubernetes.io/dockerconfigjson')
    return `${head} generic ${name} --type=${type} --from-file=.dockerconfigjson="$HOME/.docker/config.json"`;
  if (type === 'kubernetes.io/tls') return `${head} tls ${name} --cert=tls.crt --key=tls.key`;
  if (keys.length === 0) return `${kubectl} --namespace ${namespace} get secret ${name}`;
  return `${head} generic ${name} ${keys.map((key) => `--from-file=${shellWord(`${key}=./${name}-${key}`)}`).join(' ')}`;
}

function partCommand({ kind, name, namespace }: Prerequisite): string {
  return `kubectl ${namespace === undefined ? '' : `--namespace ${namespace} `}get ${kind.toLowerCase()} ${name}`;
}

function lines(all: readonly string[]): string {
  return [...new Set(all)].join('\n');
}
