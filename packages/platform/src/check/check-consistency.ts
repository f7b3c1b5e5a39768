import type { VolumeClaimSpec } from '../definition/index.ts';
import { isBlock } from '../objects/claims.ts';
import type { DefinitionPath, PlatformFault } from '../platform-fault.ts';
import type { Platform } from '../resolve/platform.ts';
import { contradiction, noAutoscaling, severalControllers, wrongValue } from './messages.ts';
import { fieldOf } from '../is-record.ts';

/** What cannot be, though each part by itself could. */
export function checkConsistency(platform: Platform): readonly PlatformFault[] {
  return [
    ...oneController(platform),
    ...images(platform),
    ...entrances(platform),
    ...ports(platform),
    ...backups(platform),
    ...claimSources(platform),
    ...remoteClouds(platform),
    ...foreignClouds(platform),
    ...quotas(platform),
  ];
}

function oneController({ controller: { spec } }: Platform): readonly PlatformFault[] {
  const { replicas, autoscaling } = spec;
  return [
    ...(replicas === undefined || replicas === 1 ? [] : [severalControllers(replicas)]),
    ...(autoscaling === undefined || autoscaling === false ? [] : [noAutoscaling()]),
  ];
}

/** An image that is the same every time: a version that does not move, and a registry for what is built. */
function images({ controller, spec }: Platform): readonly PlatformFault[] {
  const found: PlatformFault[] = [];
  if (!/^\d+(?:\.\d+){1,2}$/.test(controller.version))
    found.push(wrongValue(['controller', 'version'], "a version of Jenkins such as '2.568.2'"));
  if (controller.plugins === 'image' && spec.registry === undefined)
    found.push(
      contradiction(
        ['controller', 'plugins'],
        'An image with the plugins needs a registry that it is pulled from.',
        "Say 'registry', or have the plugins downloaded: plugins: 'download'.",
      ),
    );
  return found;
}

function entrances({ controller: { spec, host, url } }: Platform): readonly PlatformFault[] {
  const found: PlatformFault[] = [];
  if (host === '')
    found.push(
      contradiction(['controller', 'url'], `'${spec.url}' is no address such as 'https://jenkins.example.com/'.`),
    );
  if (spec.ingress !== undefined && spec.gateway !== undefined)
    found.push(
      contradiction(
        ['controller', 'gateway'],
        'A controller has an Ingress or a route of a Gateway, not both.',
        'Both would answer for one host.',
      ),
    );
  if (spec.ingress !== undefined && url.startsWith('http:'))
    found.push(
      contradiction(
        ['controller', 'url'],
        'The Ingress has TLS, but the address begins with http.',
        'Links and webhooks would go around it.',
      ),
    );
  return found;
}

function ports({ controller, spec }: Platform): readonly PlatformFault[] {
  const { httpPort, agentPort, connection } = controller;
  const found: PlatformFault[] = [];
  if (connection === 'tcp' && httpPort === agentPort)
    found.push(
      contradiction(['controller', 'ports', 'agent'], `The web and agents cannot both have port ${agentPort}.`),
    );
  if (connection === 'websocket' && controller.spec.ports?.agent !== undefined)
    found.push(
      contradiction(
        ['controller', 'ports', 'agent'],
        'Agents that come by websocket need no port of their own.',
        'They use the port of the web.',
      ),
    );
  const written = fieldOf(spec.extraConfiguration?.['jenkins'], 'slaveAgentPort');
  if (written !== undefined && Number(written) !== (connection === 'tcp' ? agentPort : -1))
    found.push(
      contradiction(
        ['extraConfiguration', 'jenkins', 'slaveAgentPort'],
        `Jenkins would listen for agents on port ${String(written)}, but ${connection === 'tcp' ? `the Service leads to ${agentPort}` : 'they come by websocket'}.`,
        "'controller.ports.agent' sets both.",
      ),
    );
  return found;
}

function backups({ controller, claims }: Platform): readonly PlatformFault[] {
  const { backup } = controller.spec;
  if (backup === undefined) return [];
  const found: PlatformFault[] = [];
  const claim = claims.find(({ name }) => name === backup.claim);
  if (claim !== undefined && claim.cloud !== undefined)
    found.push(
      contradiction(
        ['controller', 'backup', 'claim'],
        `The claim '${claim.name}' is in '${claim.namespace}', where the backup cannot mount it.`,
        `Say cloud: 'controller' in 'storage.claims.${claim.name}'.`,
      ),
    );
  if (controller.home.accessMode === 'ReadWriteOncePod')
    found.push(
      contradiction(
        ['storage', 'home', 'accessMode'],
        "A home of 'ReadWriteOncePod' cannot be backed up while the controller runs.",
        'No other pod may mount it.',
      ),
    );
  return found;
}

function claimSources({ controller, claims }: Platform): readonly PlatformFault[] {
  return [
    ...sourceFaults(['storage', 'home'], controller.home),
    ...claims.flatMap(({ name, spec }) => sourceFaults(['storage', 'claims', name], spec)),
  ];
}

function sourceFaults(path: DefinitionPath, spec: VolumeClaimSpec): readonly PlatformFault[] {
  const { storageClass, nfs, ceph, accessMode = 'ReadWriteOnce' } = spec;
  const said = Object.entries({ storageClass, nfs, ceph }).flatMap(([name, value]) =>
    value === undefined ? [] : [name],
  );
  const found: PlatformFault[] = [];
  if (said.length > 1)
    found.push(
      contradiction(
        [...path, said[1]!],
        `The storage of a claim comes from one place, not from ${said.join(' and ')}.`,
      ),
    );
  if (ceph === undefined) return found;
  if (isBlock(ceph.driver) && accessMode.endsWith('Many'))
    found.push(
      contradiction(
        [...path, 'accessMode'],
        `An image of RBD is a disk of one node, so that it cannot be '${accessMode}'.`,
        'CephFS and NFS can.',
      ),
    );
  const needed = isBlock(ceph.driver) ? 'pool' : 'fsName';
  if (ceph[needed] === undefined)
    found.push(contradiction([...path, 'ceph'], `A static volume of '${ceph.driver}' needs '${needed}'.`));
  if (!isBlock(ceph.driver) && ceph.rootPath === undefined)
    found.push(contradiction([...path, 'ceph'], `A static volume of '${ceph.driver}' needs 'rootPath'.`));
  return found;
}

function remoteClouds({ clouds, controller }: Platform): readonly PlatformFault[] {
  return clouds
    .filter(({ isLocal, spec }) => !isLocal && spec.credentials === undefined)
    .map(({ name, serverUrl }) =>
      contradiction(
        ['clouds', name, 'serverUrl'],
        `The cloud '${name}' is in another cluster, and needs 'credentials' for it.`,
        `The account '${controller.serviceAccount}' of the own cluster means nothing at ${serverUrl}.`,
      ),
    );
}

/** Lists of the author's own configuration take the place of ours. */
function foreignClouds({ clouds, spec }: Platform): readonly PlatformFault[] {
  if (clouds.length === 0 || fieldOf(spec.extraConfiguration?.['jenkins'], 'clouds') === undefined) return [];
  return [
    contradiction(
      ['extraConfiguration', 'jenkins', 'clouds'],
      "These clouds take the place of those of 'clouds', whose agents are then gone.",
      "Describe all clouds there, and say 'clouds: {}'; or all of Kubernetes in 'clouds'.",
    ),
  ];
}

/** A quota for processors or memory refuses pods that do not say what they need; Jenkins then tries again without end. */
function quotas({ clouds }: Platform): readonly PlatformFault[] {
  return clouds.flatMap(({ name, spec: { quota = {}, defaults = {} } }) =>
    Object.keys(quota).flatMap((key) => {
      const [kind, resource] = /^(requests|limits)\.(cpu|memory)$/.exec(key)?.slice(1) ?? [];
      if (kind === undefined || resource === undefined) return [];
      const given = kind === 'limits' ? defaults.limits : (defaults.requests ?? defaults.limits);
      if (given?.[resource] !== undefined) return [];
      return [
        contradiction(
          ['clouds', name, 'quota', key],
          `A quota of ${key} refuses every container without it, so that 'defaults.${kind}' must give a ${resource}.`,
          'The agent of the plugin itself says no limits. Jenkins tries again without end when a quota refuses a pod.',
        ),
      ];
    }),
  );
}
