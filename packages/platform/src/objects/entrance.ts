import type { Ingress } from '@pipec/kubernetes/objects';
import type { Controller, Platform } from '../resolve/platform.ts';
import { metaOf } from './platform-object.ts';
import type { PlatformObject } from './platform-object.ts';

/** The way from outside to the web port: an Ingress with TLS, or a route of a Gateway, whose listener ends TLS. */
export function entrance(platform: Platform): readonly PlatformObject[] {
  const { ingress, gateway } = platform.controller.spec;
  return [
    ...(ingress === undefined ? [] : [ingressOf(platform)]),
    ...(gateway === undefined ? [] : [routeOf(platform)]),
  ];
}

/** The host that the web is asked for by. */
export function entranceHost({ spec, host }: Controller): string {
  return spec.ingress?.host ?? spec.gateway?.host ?? host;
}

/** The Secret with the certificate of an Ingress. */
export function tlsSecretOf({ controller, name }: Platform): string | undefined {
  const { ingress } = controller.spec;
  return ingress === undefined ? undefined : (ingress.tlsSecret ?? `${name}-tls`);
}

/** Uploads of artifacts and streams of logs are larger and slower than what an Ingress lets pass by itself. */
const nginxAnnotations = {
  'nginx.ingress.kubernetes.io/proxy-body-size': '50m',
  'nginx.ingress.kubernetes.io/proxy-read-timeout': '3600',
};

/** What an Ingress is annotated with besides what its author says. */
export function ingressAnnotations({ spec: { ingress } }: Controller): { readonly [name: string]: string } {
  return {
    ...(ingress?.className === 'nginx' && nginxAnnotations),
    ...(ingress?.issuer !== undefined && { 'cert-manager.io/cluster-issuer': ingress.issuer }),
    ...ingress?.annotations,
  };
}

function ingressOf(platform: Platform): PlatformObject {
  const { controller, namespace, name } = platform;
  const annotations = ingressAnnotations(controller);
  const className = controller.spec.ingress?.className;
  const host = entranceHost(controller);
  const object: Ingress = {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { ...metaOf(platform, name, namespace), ...(Object.keys(annotations).length > 0 && { annotations }) },
    spec: {
      ...(className !== undefined && { ingressClassName: className }),
      tls: [{ hosts: [host], secretName: tlsSecretOf(platform)! }],
      rules: [
        {
          host,
          http: {
            paths: [
              {
                path: controller.prefix || '/',
                pathType: 'Prefix',
                backend: { service: { name: controller.service, port: { name: 'http' } } },
              },
            ],
          },
        },
      ],
    },
  };
  const from = ['controller', 'ingress'];
  const places = [
    { at: ['spec', 'rules', 0, 'host'], from: hostPlace(controller) },
    { at: ['spec', 'tls', 0, 'hosts'], from: hostPlace(controller) },
    { at: ['spec', 'tls', 0, 'secretName'], from: [...from, 'tlsSecret'] },
    { at: ['spec', 'ingressClassName'], from: [...from, 'className'] },
    { at: ['metadata', 'annotations'], from: [...from, 'annotations'] },
  ];
  return { group: 'controller', file: 'ingress', object, from, places };
}

function hostPlace({ spec }: Controller): readonly string[] {
  return spec.ingress?.host === undefined ? ['controller', 'url'] : ['controller', 'ingress', 'host'];
}

function routeOf(platform: Platform): PlatformObject {
  const { controller, namespace, name } = platform;
  const { gateway, namespace: its, section } = controller.spec.gateway!;
  const object = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: metaOf(platform, name, namespace),
    spec: {
      parentRefs: [
        {
          name: gateway,
          ...(its !== undefined && { namespace: its }),
          ...(section !== undefined && { sectionName: section }),
        },
      ],
      hostnames: [entranceHost(controller)],
      rules: [
        {
          matches: [{ path: { type: 'PathPrefix', value: controller.prefix || '/' } }],
          backendRefs: [{ name: controller.service, port: controller.httpPort }],
        },
      ],
    },
  };
  return { group: 'controller', file: 'route', object, from: ['controller', 'gateway'] };
}
