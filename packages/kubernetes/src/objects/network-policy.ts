import type { FieldPath, Report } from '../fault.ts';
import { checkName, requireValue } from '../check/server/checks.ts';
import { checkSelector } from '../check/server/label-selector.ts';
import { isPort } from '../check/server/ports.ts';
import type { IPBlock, NetworkPolicy, NetworkPolicyPeer, NetworkPolicyPort } from '../generated/object-types.ts';
import type { Loose } from '../read-pod.ts';
import { cidr, isWithin } from '../syntax/ip.ts';
import { portNameFault } from '../syntax/names.ts';
import type { ObjectContext } from './object-context.ts';

/** A network policy: whom it is about, and with whom they may speak. */
export function networkPolicy({ object, report }: ObjectContext<NetworkPolicy>): void {
  const { podSelector = {}, ingress = [], egress = [], policyTypes = [] } = object.spec ?? {};
  checkSelector(podSelector, ['spec', 'podSelector'], report);
  ingress.forEach(({ ports = [], from = [] }, i) => {
    const at = ['spec', 'ingress', i];
    ports.forEach((one, j) => port(one, [...at, 'ports', j], report));
    from.forEach((one, j) => peer(one, [...at, 'from', j], report));
  });
  egress.forEach(({ ports = [], to = [] }, i) => {
    const at = ['spec', 'egress', i];
    ports.forEach((one, j) => port(one, [...at, 'ports', j], report));
    to.forEach((one, j) => peer(one, [...at, 'to', j], report));
  });
  if (policyTypes.length > 2)
    report('invalid-routing', ['spec', 'policyTypes'], 'A network policy has at most two policy types.');
}

function port({ port: given, endPort }: Loose<NetworkPolicyPort>, at: FieldPath, report: Report): void {
  const path = [...at, 'endPort'];
  if (typeof given === 'number') {
    if (!isPort(given)) report('invalid-port', [...at, 'port'], `A port is a number from 1 to 65535, not ${given}.`);
    if (endPort === undefined) return;
    if (endPort < given) report('invalid-port', path, `The last port (${endPort}) is below the first (${given}).`);
    if (!isPort(endPort)) report('invalid-port', path, `A port is a number from 1 to 65535, not ${endPort}.`);
    return;
  }
  if (endPort !== undefined) report('invalid-port', path, "'endPort' needs a 'port' that is a number.");
  if (given !== undefined) checkName(given, portNameFault, [...at, 'port'], 'port name', report);
}

function peer(
  { podSelector, namespaceSelector, ipBlock }: Loose<NetworkPolicyPeer>,
  at: FieldPath,
  report: Report,
): void {
  if (podSelector) checkSelector(podSelector, [...at, 'podSelector'], report);
  if (namespaceSelector) checkSelector(namespaceSelector, [...at, 'namespaceSelector'], report);
  if (ipBlock) block(ipBlock, [...at, 'ipBlock'], report);
  if (!podSelector && !namespaceSelector && !ipBlock)
    report('missing-value', at, "A peer has 'podSelector', 'namespaceSelector' or 'ipBlock'.");
  if (ipBlock && (podSelector || namespaceSelector))
    report('forbidden-field', at, "A peer with 'ipBlock' has no selector.");
}

function block({ cidr: whole = '', except = [] }: Loose<IPBlock>, at: FieldPath, report: Report): void {
  if (!requireValue(whole, [...at, 'cidr'], 'A block of addresses', report)) return;
  const outer = cidr(whole);
  if (outer === undefined) return noBlock(whole, [...at, 'cidr'], report);
  except.forEach((text, i) => {
    const inner = cidr(text);
    if (inner === undefined) noBlock(text, [...at, 'except', i], report);
    else if (!isWithin(inner, outer))
      report('invalid-routing', [...at, 'except', i], `'${text}' is not a part of '${whole}'.`);
  });
}

function noBlock(text: string, path: FieldPath, report: Report): void {
  report('invalid-routing', path, `'${text}' is no block of addresses.`, {
    notes: ["It takes a form such as '10.0.0.0/8'."],
  });
}
