import type { FieldPath, Report } from '../../fault.ts';
import { fieldOf } from '../../fault.ts';
import type { LifecycleHandler, Probe } from '../../generated/types.ts';
import type { Loose } from '../../read-pod.ts';
import { portNameFault } from '../../syntax/names.ts';
import type { PlacedContainer, PodContext } from '../rule-context.ts';
import { containersOf } from '../rule-context.ts';
import { checkRange, onlyOne, requireValue } from './checks.ts';
import { isPort } from './ports.ts';

const probeNames = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;

/** Probes and lifecycle hooks. */
export function probes({ spec, report }: PodContext): void {
  // A negative period is read as one second.
  const grace = Math.abs(spec.terminationGracePeriodSeconds ?? 30);
  for (const placed of containersOf(spec)) {
    if (placed.kind === 'init' && !placed.sidecar) forbidden(placed, report);
    else probesOf(placed, grace, report);
  }
}

function forbidden({ container, at }: PlacedContainer, report: Report): void {
  // The server drops the signal before it looks, and a lifecycle that has nothing else with it.
  const { postStart, preStop } = container.lifecycle ?? {};
  const lifecycle = postStart || preStop || Object.keys(container.lifecycle ?? { stopSignal: '' }).length === 0;
  const given = { ...container, lifecycle: lifecycle || undefined };
  for (const name of ['lifecycle', ...probeNames] as const) {
    if (given[name] !== undefined)
      report(
        'invalid-probe',
        [...at, name],
        `An init container has no '${name}' unless its restartPolicy is 'Always'.`,
      );
  }
}

function probesOf({ container, at }: PlacedContainer, grace: number, report: Report): void {
  for (const name of probeNames) {
    const probe = container[name];
    if (probe === undefined) continue;
    handler(probe, ['exec', 'httpGet', 'tcpSocket', 'grpc'], 'probe', [...at, name], grace, report);
    numbers(probe, name, [...at, name], report);
  }
  for (const name of ['postStart', 'preStop'] as const) {
    const hook = container.lifecycle?.[name];
    if (hook !== undefined)
      handler(hook, ['exec', 'httpGet', 'tcpSocket', 'sleep'], 'hook', [...at, 'lifecycle', name], grace, report);
  }
}

function numbers(probe: Loose<Probe>, name: string, at: FieldPath, report: Report): void {
  for (const field of [
    'initialDelaySeconds',
    'timeoutSeconds',
    'periodSeconds',
    'successThreshold',
    'failureThreshold',
  ] as const) {
    checkRange(probe[field], [0, Number.POSITIVE_INFINITY], [...at, field], report);
  }
  checkRange(
    probe.terminationGracePeriodSeconds,
    [1, Number.POSITIVE_INFINITY],
    [...at, 'terminationGracePeriodSeconds'],
    report,
  );
  if (name === 'readinessProbe' && probe.terminationGracePeriodSeconds !== undefined) {
    report(
      'invalid-probe',
      [...at, 'terminationGracePeriodSeconds'],
      "A readiness probe has no 'terminationGracePeriodSeconds'.",
    );
  }
  if (name !== 'readinessProbe' && (probe.successThreshold ?? 1) > 1) {
    report(
      'invalid-probe',
      [...at, 'successThreshold'],
      `The successThreshold of a '${name}' is 1, not ${probe.successThreshold}.`,
    );
  }
}

type Handler = Loose<Probe> & Loose<LifecycleHandler>;

function handler(
  given: Handler,
  kinds: readonly string[],
  what: string,
  at: FieldPath,
  grace: number,
  report: Report,
): void {
  const kind = onlyOne(given, kinds, at, what, report);
  if (kind === undefined)
    return report('invalid-handler', at, `A ${what} needs an action.`, {
      notes: [`It takes ${kinds.map((one) => `'${one}'`).join(', ')}.`],
    });
  const path = [...at, kind];
  if (kind === 'exec') requireValue(given.exec?.command, [...path, 'command'], "An 'exec' action", report);
  if (kind === 'tcpSocket') port(given.tcpSocket?.port, [...path, 'port'], report);
  if (kind === 'grpc') port(given.grpc?.port, [...path, 'port'], report);
  if (kind === 'sleep')
    checkRange(given.sleep?.seconds ?? 0, [0, grace], [...path, 'seconds'], report, { field: fieldOf(path) });
  if (kind !== 'httpGet') return;
  port(given.httpGet?.port, [...path, 'port'], report);
  (given.httpGet?.httpHeaders ?? []).forEach(({ name = '' }, i) => {
    if (!/^[-A-Za-z0-9]+$/.test(name))
      report('invalid-handler', [...path, 'httpHeaders', i, 'name'], `'${name}' is no name of an HTTP header.`, {
        field: fieldOf([...path, 'httpHeaders']),
      });
  });
}

function port(given: number | string | undefined, path: FieldPath, report: Report): void {
  if (typeof given === 'string') {
    const fault = portNameFault(given);
    const number = /^\d+$/.test(given) ? { guess: given, notes: ['Write a number without quotes.'] } : {};
    if (fault !== undefined) report('invalid-port', path, `The port name '${given}' ${fault}.`, number);
  } else if (!isPort(given)) {
    report(
      'invalid-port',
      path,
      given === undefined ? 'A port is missing.' : `A port is a number from 1 to 65535, not ${given}.`,
    );
  }
}
