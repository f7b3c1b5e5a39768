import type { Service } from '@pipec/kubernetes/objects';
import type { Platform } from '../resolve/platform.ts';
import { controllerLabels, metaOf } from './platform-object.ts';
import type { PlatformObject } from './platform-object.ts';

/** The Service of the web and, unless agents come by websocket, that of agents. */
export function services(platform: Platform): readonly PlatformObject[] {
  const { controller } = platform;
  const from = ['controller', 'ports'];
  const web = service(platform, controller.service, { name: 'http', port: controller.httpPort });
  const agents =
    controller.agentService === undefined
      ? []
      : [service(platform, controller.agentService, { name: 'agent', port: controller.agentPort })];
  return [web, ...agents].map((object): PlatformObject => {
    const port = object.spec?.ports?.[0]?.name ?? 'http';
    return {
      group: 'controller',
      file: 'services',
      object,
      from: ['controller'],
      places: [{ at: ['spec', 'ports', 0, 'port'], from: [...from, port] }],
    };
  });
}

function service(
  platform: Platform,
  name: string,
  { name: portName, port }: { readonly name: string; readonly port: number },
): Service {
  const meta = metaOf(platform, name, platform.namespace);
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { ...meta, labels: { ...controllerLabels(platform), ...meta.labels } },
    spec: {
      type: 'ClusterIP',
      selector: controllerLabels(platform),
      ports: [{ name: portName, port, targetPort: portName }],
    },
  };
}
