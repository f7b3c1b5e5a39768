import { dataYaml } from '@pipec/kubernetes/objects';
import type { ControllerTexts } from './objects/controller-pod.ts';
import { entranceHost, ingressAnnotations, tlsSecretOf } from './objects/entrance.ts';
import { mapValues } from './map-values.ts';
import { confined, homePod } from './objects/security-context.ts';
import type { PlatformFile } from './platform-file.ts';
import type { Platform } from './resolve/platform.ts';

/** The version of the official chart whose values these are: jenkinsci/helm-charts, charts/jenkins. */
export const chartVersion = '5.9.53';

/**
 * Values for the official chart, which then makes the same controller as the plain manifests do. Everything around it comes from
 * `manifests/overlays/helm`, also the rights and the home's claim.
 */
export function helmValues(platform: Platform, texts: ControllerTexts): PlatformFile {
  const heading = `# For the official chart, jenkins ${chartVersion}:
#   helm repo add jenkinsci https://charts.jenkins.io
#   helm upgrade --install ${platform.name} jenkinsci/jenkins --version ${chartVersion} --namespace ${platform.namespace} --values values.yaml
`;
  return { path: 'helm/values.yaml', text: heading + dataYaml(valuesOf(platform, texts)) };
}

function valuesOf(platform: Platform, texts: ControllerTexts): object {
  const { name, namespace, controller, spec, secretKeys } = platform;
  const pullSecret = spec.registry?.pullSecret;
  return {
    fullnameOverride: name,
    namespaceOverride: namespace,
    controller: {
      image: imageValues(controller.image),
      ...(pullSecret !== undefined && { imagePullSecretName: pullSecret }),
      numExecutors: 0,
      // Users come of our own configuration.
      admin: { createSecret: false },
      resources: controller.resources,
      javaOpts: withoutTemplates(['-Djenkins.install.runSetupWizard=false', ...controller.javaOptions].join(' ')),
      ...(controller.prefix !== '' && { jenkinsUriPrefix: controller.prefix }),
      jenkinsUrl: controller.url,
      podSecurityContextOverride: homePod,
      containerSecurityContext: confined,
      containerEnv: [
        { name: 'PLUGINS_FORCE_UPGRADE', value: 'true' },
        { name: 'TRY_UPGRADE_IF_NO_MARKER', value: 'true' },
        // The chart sets this only for Secrets that it makes itself, or is told of.
        ...(secretKeys.length === 0 ? [{ name: 'SECRETS', value: controller.secretsFolder }] : []),
      ],
      servicePort: controller.httpPort,
      targetPort: controller.httpPort,
      agentListenerEnabled: controller.connection === 'tcp',
      agentListenerPort: controller.agentPort,
      podDisruptionBudget: { enabled: controller.spec.disruptionBudget !== false, maxUnavailable: '0' },
      installPlugins: controller.plugins === 'image' ? false : pluginLines(texts.plugins),
      installLatestPlugins: false,
      additionalExistingSecrets: secretKeys.map(({ secret, key }) => ({ name: secret, keyName: key })),
      JCasC: {
        defaultConfig: false,
        securityRealm: '',
        authorizationStrategy: '',
        configScripts: Object.fromEntries(
          Object.entries(texts.configuration).map(([file, text]) => [
            file.replace(/\.yaml$/, ''),
            withoutTemplates(text),
          ]),
        ),
      },
      // The configuration is part of the pod's checksum, so that a change starts the controller anew; no sidecar needs rights for it.
      sidecars: { configAutoReload: { enabled: false } },
      ...(controller.spec.nodeSelector && { nodeSelector: controller.spec.nodeSelector }),
      ...(controller.spec.tolerations && { tolerations: controller.spec.tolerations }),
      ...(controller.spec.affinity && { affinity: controller.spec.affinity }),
      ...(controller.spec.annotations && { podAnnotations: mapValues(controller.spec.annotations, withoutTemplates) }),
      ...entranceValues(platform),
      testEnabled: false,
    },
    // Clouds, agents and their rights are in the configuration and in the manifests around.
    agent: { enabled: false },
    persistence: { enabled: true, existingClaim: controller.homeClaim },
    rbac: { create: false },
    serviceAccount: {
      create: true,
      name: controller.serviceAccount,
      ...(pullSecret !== undefined && { imagePullSecretName: pullSecret }),
    },
    networkPolicy: { enabled: false },
  };
}

/** An image as the chart takes it: in three parts. The first is a host where it has a dot or a port. */
function imageValues(image: string): object {
  const [first = '', ...rest] = image.split('/');
  const isHost = rest.length > 0 && /[.:]/.test(first);
  const path = isHost ? rest.join('/') : image;
  const colon = path.lastIndexOf(':');
  const [repository, tag] = colon < 0 ? [path] : [path.slice(0, colon), path.slice(colon + 1)];
  return {
    registry: isHost ? first : 'docker.io',
    repository,
    ...(tag !== undefined && { tag }),
    pullPolicy: 'IfNotPresent',
  };
}

function pluginLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
}

/** The chart takes texts for templates of Go: what begins one there is said by one. */
function withoutTemplates(text: string): string {
  return text.replaceAll('{{', '{{ "{{" }}');
}

function entranceValues(platform: Platform): object {
  const { controller } = platform;
  const { ingress, gateway } = controller.spec;
  const host = entranceHost(controller);
  return {
    ...(ingress && {
      ingress: {
        enabled: true,
        hostName: host,
        path: controller.prefix || '/',
        ...(ingress.className !== undefined && { ingressClassName: ingress.className }),
        annotations: mapValues(ingressAnnotations(controller), withoutTemplates),
        tls: [{ hosts: [host], secretName: tlsSecretOf(platform) }],
      },
    }),
    ...(gateway && {
      httpRoute: {
        enabled: true,
        hostnames: [host],
        parentRefs: [
          {
            name: gateway.gateway,
            ...(gateway.namespace !== undefined && { namespace: gateway.namespace }),
            ...(gateway.section !== undefined && { sectionName: gateway.section }),
          },
        ],
      },
    }),
  };
}
