import type { ConfigMap } from '@pipec/kubernetes/objects';
import type { Platform } from '../resolve/platform.ts';
import type { ControllerTexts } from './controller-pod.ts';
import { metaOf } from './platform-object.ts';
import type { PlatformObject } from './platform-object.ts';

/** The ConfigMap with plugins.txt. */
export function pluginsConfigMap(name: string): string {
  return `${name}-plugins`;
}

/** The configuration as code and, where plugins are downloaded, their list. */
export function configMaps(platform: Platform, { configuration, plugins }: ControllerTexts): readonly PlatformObject[] {
  const { controller, namespace, name } = platform;
  const map = (title: string, data: ConfigMap['data'] & object): PlatformObject => ({
    group: 'controller',
    file: 'configuration',
    object: { apiVersion: 'v1', kind: 'ConfigMap', metadata: metaOf(platform, title, namespace), data } as ConfigMap,
    from: ['controller'],
  });
  return [
    map(controller.configMap, configuration),
    ...(controller.plugins === 'download' ? [map(pluginsConfigMap(name), { 'plugins.txt': plugins })] : []),
  ];
}
