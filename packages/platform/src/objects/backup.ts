import type { Affinity, PodSpec } from '@pipec/kubernetes';
import type { CronJob } from '@pipec/kubernetes/objects';
import type { BackupSpec } from '../definition/index.ts';
import type { Platform } from '../resolve/platform.ts';
import { backupScript } from './backup-script.ts';
import { controllerLabels, metaOf } from './platform-object.ts';
import type { PlatformObject } from './platform-object.ts';
import { confined, homePod } from './security-context.ts';

/** The CronJob that packs the home into the claim for backups. */
export function backup(platform: Platform): readonly PlatformObject[] {
  const { spec } = platform.controller;
  if (spec.backup === undefined) return [];
  const { schedule } = spec.backup;
  const object: CronJob = {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: metaOf(platform, `${platform.name}-backup`, platform.namespace),
    spec: {
      schedule,
      timeZone: 'Etc/UTC',
      concurrencyPolicy: 'Forbid',
      successfulJobsHistoryLimit: 1,
      failedJobsHistoryLimit: 3,
      jobTemplate: { spec: { backoffLimit: 1, template: { spec: podSpec(platform, spec.backup) } } },
    },
  };
  const from = ['controller', 'backup'];
  const places = [
    { at: ['spec', 'schedule'], from: [...from, 'schedule'] },
    { at: ['metadata', 'name'], from: ['name'] },
  ];
  return [{ group: 'base', file: 'backup', object, from, places }];
}

function podSpec(platform: Platform, { claim, keep = 14, image }: BackupSpec): PodSpec {
  const { controller } = platform;
  const pullSecret = platform.spec.registry?.pullSecret;
  return {
    restartPolicy: 'Never',
    automountServiceAccountToken: false,
    ...(pullSecret !== undefined && { imagePullSecrets: [{ name: pullSecret }] }),
    ...(controller.home.accessMode === 'ReadWriteOnce' && { affinity: besideController(platform) }),
    securityContext: homePod,
    containers: [
      {
        name: 'backup',
        image: image ?? controller.image,
        command: ['sh', '-c', backupScript],
        env: [
          { name: 'HOME_DIR', value: '/var/jenkins_home' },
          { name: 'BACKUP_DIR', value: '/backup' },
          { name: 'KEEP', value: String(keep) },
        ],
        resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '512Mi' } },
        securityContext: confined,
        volumeMounts: [
          { name: 'home', mountPath: '/var/jenkins_home', readOnly: true },
          { name: 'backup', mountPath: '/backup' },
        ],
      },
    ],
    volumes: [
      { name: 'home', persistentVolumeClaim: { claimName: controller.homeClaim } },
      { name: 'backup', persistentVolumeClaim: { claimName: claim } },
    ],
  };
}

/** A volume of `ReadWriteOnce` can be mounted by several pods, but on one node only: that of the controller. */
function besideController(platform: Platform): Affinity {
  return {
    podAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: [
        { labelSelector: { matchLabels: controllerLabels(platform) }, topologyKey: 'kubernetes.io/hostname' },
      ],
    },
  };
}
