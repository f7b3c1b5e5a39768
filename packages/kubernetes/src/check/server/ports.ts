import { portNameFault } from '../../syntax/names.ts';
import type { PlacedContainer, PodContext } from '../rule-context.ts';
import { containersOf } from '../rule-context.ts';
import { requireValue } from './checks.ts';

/** Ports of containers, and host ports of the whole pod. */
export function ports(context: PodContext): void {
  const { spec } = context;
  const placed = containersOf(spec);
  for (const one of placed) containerPorts(one, context);
  hostPorts(
    placed.filter(({ kind }) => kind === 'container'),
    context,
  );
  for (const init of placed.filter(({ kind }) => kind === 'init')) hostPorts([init], context);
}

function containerPorts({ container, at }: PlacedContainer, { report }: PodContext): void {
  const names = new Set<string>();
  (container.ports ?? []).forEach((port, i) => {
    const path = [...at, 'ports', i];
    const fault = port.name ? portNameFault(port.name) : undefined;
    if (fault !== undefined) report('invalid-port', [...path, 'name'], `The port name '${port.name}' ${fault}.`);
    else if (port.name && names.has(port.name))
      report('duplicate-port', [...path, 'name'], `Two ports are called '${port.name}'.`);
    else if (port.name) names.add(port.name);
    // Zero is the decoder's word for "not there".
    if (
      requireValue(port.containerPort || undefined, [...path, 'containerPort'], 'A port', report) &&
      !isPort(port.containerPort)
    ) {
      report(
        'invalid-port',
        [...path, 'containerPort'],
        `A port is a number from 1 to 65535, not ${port.containerPort}.`,
      );
    }
    if (port.hostPort && !isPort(port.hostPort))
      report('invalid-port', [...path, 'hostPort'], `A port is a number from 1 to 65535, not ${port.hostPort}.`);
  });
}

function hostPorts(placed: readonly PlacedContainer[], { spec, report }: PodContext): void {
  const taken = new Set<string>();
  for (const { container, at, kind } of placed) {
    (container.ports ?? []).forEach((port, i) => {
      // On the host network the server makes the host port the container port.
      const hostPort = port.hostPort || (spec.hostNetwork === true ? port.containerPort : 0);
      if (!hostPort) return;
      const path = [...at, 'ports', i, 'hostPort'];
      const key = `${port.protocol || 'TCP'}/${port.hostIP ?? ''}/${hostPort}`;
      if (taken.has(key)) report('duplicate-port', path, `The host port ${hostPort} is taken twice.`);
      taken.add(key);
      if (spec.hostNetwork === true && kind === 'container' && hostPort !== port.containerPort) {
        report(
          'invalid-port',
          path,
          `On the host network the host port (${hostPort}) is the container port (${port.containerPort}).`,
        );
      }
    });
  }
}

/** Whether it is a port number that can be used. */
export function isPort(port: number | undefined): boolean {
  return port !== undefined && port >= 1 && port <= 65535;
}
