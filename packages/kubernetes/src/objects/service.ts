import type { FieldPath, Report } from '../fault.ts';
import { fieldOf } from '../fault.ts';
import { checkName, checkRange, requireValue } from '../check/server/checks.ts';
import { checkLabels } from '../check/server/metadata.ts';
import { isPort } from '../check/server/ports.ts';
import type { Service, ServicePort, ServiceSpec } from '../generated/object-types.ts';
import type { Loose } from '../read-pod.ts';
import { cidr, isIp, isVersion6 } from '../syntax/ip.ts';
import { labelFault, portNameFault, qualifiedNameFault, subdomainFault } from '../syntax/names.ts';
import type { ObjectContext } from './object-context.ts';

type Spec = Loose<ServiceSpec>;

/** A Service: its ports, its addresses, and what belongs to its type alone. */
export function service({ object, report }: ObjectContext<Service>): void {
  const spec = object.spec ?? {};
  const type = spec.type || 'ClusterIP';
  const isHeadless = addressesOf(spec).length === 1 && addressesOf(spec)[0] === 'None';
  if (!isHeadless && type !== 'ExternalName') requireValue(spec.ports ?? [], ['spec', 'ports'], 'A service', report);
  ofType(spec, type, isHeadless, report);
  ports(spec, type, report);
  checkLabels(spec.selector, ['spec', 'selector'], report);
  if (type !== 'ExternalName') addresses(spec, isHeadless, report);
  affinity(spec, report);
  externalAddresses(spec, report);
  loadBalancer(spec, type, object.metadata?.annotations ?? {}, report);
  traffic(spec, type, report);
}

/** `clusterIP` is the first of `clusterIPs`, which the server fills from it. */
function addressesOf({ clusterIP, clusterIPs = [] }: Spec): readonly string[] {
  return clusterIPs.length === 0 && clusterIP ? [clusterIP] : clusterIPs;
}

function ofType(spec: Spec, type: string, isHeadless: boolean, report: Report): void {
  const path = ['spec', spec.clusterIP ? 'clusterIP' : 'clusterIPs'];
  if (isHeadless && (type === 'LoadBalancer' || type === 'NodePort'))
    report('invalid-service', path, `A service of the type '${type}' has an address: 'None' does not go with it.`, {
      field: 'spec.clusterIPs[0]',
    });
  if (type === 'LoadBalancer')
    (spec.ports ?? []).forEach(({ port }, i) => {
      if (port === kubeletPort)
        report('invalid-service', ['spec', 'ports', i, 'port'], `The port ${port} belongs to the kubelet.`, {
          field: `spec.ports[${i}]`,
        });
    });
  if (type !== 'ExternalName') return;
  for (const field of ['clusterIPs', 'ipFamilies', 'ipFamilyPolicy'] as const) {
    const value = field === 'clusterIPs' ? addressesOf(spec) : spec[field];
    if (value === undefined || value.length === 0) continue;
    report('forbidden-field', field === 'clusterIPs' ? path : ['spec', field], `An external name has no '${field}'.`, {
      field: `spec.${field}`,
    });
  }
  const name = spec.externalName?.replace(/\.$/, '') ?? '';
  if (requireValue(name, ['spec', 'externalName'], "A service of the type 'ExternalName'", report))
    checkName(name, subdomainFault, ['spec', 'externalName'], 'host name', report);
}

const kubeletPort = 10250;
/** The range from which a server gives ports of nodes unless it is told another. */
const nodePorts = [30000, 32767] as const;

function ports(spec: Spec, type: string, report: Report): void {
  const list = spec.ports ?? [];
  const names = new Set<string>();
  const taken = { ports: new Set<string>(), nodePorts: new Set<string>() };
  list.forEach((port, i) => {
    const at = ['spec', 'ports', i];
    portName(port, list.length > 1, names, [...at, 'name'], report);
    if (!isPort(port.port))
      report('invalid-port', [...at, 'port'], `A port is a number from 1 to 65535, not ${port.port ?? 0}.`);
    target(port.targetPort, [...at, 'targetPort'], report);
    if (port.appProtocol !== undefined)
      checkName(port.appProtocol, qualifiedNameFault, [...at, 'appProtocol'], 'protocol', report);
    const protocol = port.protocol || 'TCP';
    const key = `${protocol}/${port.port ?? 0}`;
    if (taken.ports.has(key))
      report('duplicate-port', [...at, 'port'], `The port ${port.port ?? 0} is taken twice.`, { field: fieldOf(at) });
    taken.ports.add(key);
    if (port.nodePort) nodePort(port, type, taken.nodePorts, [...at, 'nodePort'], report);
  });
}

function portName(
  { name = '' }: Loose<ServicePort>,
  isNeeded: boolean,
  names: Set<string>,
  at: FieldPath,
  report: Report,
): void {
  if (name === '') {
    if (isNeeded) report('missing-value', at, "A port needs 'name' where a service has several.");
    return;
  }
  checkName(name, labelFault, at, 'port name', report);
  if (names.has(name)) report('duplicate-port', at, `Two ports are called '${name}'.`);
  names.add(name);
}

/** A port by number or by name; without one it is the port itself. */
function target(port: number | string | undefined, at: FieldPath, report: Report): void {
  const fault = typeof port === 'string' && port !== '' ? portNameFault(port) : undefined;
  if (fault !== undefined) report('invalid-port', at, `The port name '${port}' ${fault}.`);
  if (typeof port === 'number' && port !== 0 && !isPort(port))
    report('invalid-port', at, `A port is a number from 1 to 65535, not ${port}.`);
}

function nodePort(
  { nodePort: port = 0, protocol }: Loose<ServicePort>,
  type: string,
  taken: Set<string>,
  at: FieldPath,
  report: Report,
): void {
  const key = `${protocol || 'TCP'}/${port}`;
  if (type === 'ClusterIP') report('forbidden-field', at, "A service of the type 'ClusterIP' has no 'nodePort'.");
  else if (port < nodePorts[0] || port > nodePorts[1])
    report('invalid-port', at, `A port of a node is from ${nodePorts[0]} to ${nodePorts[1]}, not ${port}.`, {
      notes: ["A cluster may set another range with '--service-node-port-range'."],
    });
  if (taken.has(key)) report('duplicate-port', at, `The port ${port} of the node is taken twice.`);
  taken.add(key);
}

/** Addresses within the cluster: one of each version at most, and as the families say. */
function addresses(spec: Spec, isHeadless: boolean, report: Report): void {
  const list = addressesOf(spec);
  const own = (i: number): FieldPath => (spec.clusterIPs?.length ? ['spec', 'clusterIPs', i] : ['spec', 'clusterIP']);
  const all = { field: 'spec.clusterIPs' };
  families(spec, report);
  if (spec.clusterIPs?.length && spec.clusterIPs[0] !== (spec.clusterIP ?? ''))
    report('invalid-service', ['spec', 'clusterIPs'], "The first of 'clusterIPs' is 'clusterIP'.");
  const bad = list.flatMap((ip, i) => (isIp(ip) || (i === 0 && ip === 'None') ? [] : [i]));
  for (const i of bad)
    report('invalid-service', own(i), `'${list[i]}' is no IP address.`, { field: `spec.clusterIPs[${i}]` });
  if (list.length > 1 && list[0] === 'None')
    report('invalid-service', own(0), "'None' is the only address of a service that has none.", all);
  if (list.length > 2) report('invalid-service', ['spec', 'clusterIPs'], 'A service has at most two addresses.');
  if (bad.length > 0 || isHeadless || list[0] === 'None') return;
  if (list.length === 2 && isVersion6(list[0]!) === isVersion6(list[1]!))
    report('invalid-service', ['spec', 'clusterIPs'], 'A service has one address of each version.');
  list.forEach((ip, i) => {
    const family = spec.ipFamilies?.[i];
    if (family !== undefined && (family === 'IPv6') !== isVersion6(ip))
      report('invalid-service', own(i), `The address '${ip}' is not of the family '${family}'.`, {
        field: `spec.clusterIPs[${i}]`,
      });
  });
}

function families({ ipFamilies = [] }: Spec, report: Report): void {
  ipFamilies.forEach((family, i) => {
    if (ipFamilies.indexOf(family) < i)
      report('invalid-service', ['spec', 'ipFamilies', i], `The family '${family}' stands twice.`);
  });
}

const day = 86_400;

function affinity({ sessionAffinity, sessionAffinityConfig }: Spec, report: Report): void {
  if (sessionAffinity !== 'ClientIP') return;
  const path = ['spec', 'sessionAffinityConfig', 'clientIP', 'timeoutSeconds'];
  checkRange(sessionAffinityConfig?.clientIP?.timeoutSeconds, [1, day], path, report);
}

function externalAddresses({ externalIPs = [] }: Spec, report: Report): void {
  externalIPs.forEach((ip, i) => {
    const path = ['spec', 'externalIPs', i];
    if (!isIp(ip)) report('invalid-service', path, `'${ip}' is no IP address.`);
    else if (/^(0\.0\.0\.0|127\.|169\.254\.|224\.0\.0\.)|^(::|::1)$|^(fe[89ab]|ff02)/i.test(ip))
      report('invalid-service', path, `'${ip}' cannot be reached from outside.`);
  });
}

function loadBalancer(
  spec: Spec,
  type: string,
  annotations: Readonly<Record<string, string | undefined>>,
  report: Report,
): void {
  const only = "belongs to the type 'LoadBalancer'";
  if (type !== 'LoadBalancer') {
    for (const field of ['allocateLoadBalancerNodePorts', 'loadBalancerClass'] as const)
      if (spec[field] !== undefined) report('forbidden-field', ['spec', field], `'${field}' ${only}.`);
  } else if (spec.loadBalancerClass !== undefined)
    checkName(spec.loadBalancerClass, qualifiedNameFault, ['spec', 'loadBalancerClass'], 'class', report);
  const ranges = spec.loadBalancerSourceRanges ?? [];
  const path = ['spec', 'loadBalancerSourceRanges'];
  if (ranges.length > 0) sourceRanges(ranges, type, path, 'spec.LoadBalancerSourceRanges', report);
  const annotated = annotations[rangesAnnotation];
  if (ranges.length > 0 || annotated === undefined) return;
  const at = ['metadata', 'annotations', rangesAnnotation];
  const list = annotated.trim() === '' ? [] : annotated.split(',');
  sourceRanges(list, type, at, `metadata.annotations[${rangesAnnotation}]`, report, false);
}

const rangesAnnotation = 'service.beta.kubernetes.io/load-balancer-source-ranges';

function sourceRanges(
  ranges: readonly string[],
  type: string,
  path: FieldPath,
  field: string,
  report: Report,
  isList = true,
): void {
  if (type !== 'LoadBalancer')
    report('forbidden-field', path, "Source ranges belong to the type 'LoadBalancer'.", { field });
  ranges.forEach((range, i) => {
    if (cidr(range.trim()) === undefined)
      report('invalid-service', isList ? [...path, i] : path, `'${range.trim()}' is no block of addresses.`, {
        field: isList ? `${field}[${i}]` : field,
        notes: ["It takes a form such as '10.0.0.0/8'."],
      });
  });
}

function traffic(spec: Spec, type: string, report: Report): void {
  const isReached = type === 'LoadBalancer' || type === 'NodePort' || Boolean(spec.externalIPs?.length);
  if (!isReached && spec.externalTrafficPolicy)
    report('invalid-service', ['spec', 'externalTrafficPolicy'], 'Nobody reaches the service from outside.', {
      notes: ["'externalTrafficPolicy' belongs to the types 'NodePort' and 'LoadBalancer'."],
    });
  const isChecked = type === 'LoadBalancer' && spec.externalTrafficPolicy === 'Local';
  if (spec.healthCheckNodePort && !isChecked)
    report(
      'invalid-service',
      ['spec', 'healthCheckNodePort'],
      "'healthCheckNodePort' belongs to a 'LoadBalancer' with the externalTrafficPolicy 'Local'.",
    );
  const distribution = spec.trafficDistribution;
  if (distribution !== undefined && !/^Prefer(Close|SameZone|SameNode)$/.test(distribution))
    report(
      'unsupported-value',
      ['spec', 'trafficDistribution'],
      `'${distribution}' is no value of 'trafficDistribution'.`,
      {
        notes: ["It takes 'PreferClose', 'PreferSameNode' or 'PreferSameZone'."],
      },
    );
}
