import type { FieldPath, Report } from '../fault.ts';
import { checkName, requireValue } from '../check/server/checks.ts';
import type { ConfigMap, Secret } from '../generated/object-types.ts';
import { dataKeyFault } from '../syntax/names.ts';
import type { ObjectContext } from './object-context.ts';

const sizeLimit = 1024 * 1024;

/** A ConfigMap: keys that are names of files, once each, and not too much text. */
export function configMap({ object, report }: ObjectContext<ConfigMap>): void {
  const { data = {}, binaryData = {} } = object;
  keys(data, ['data'], report);
  keys(binaryData, ['binaryData'], report);
  for (const key of Object.keys(data)) {
    if (Object.hasOwn(binaryData, key))
      report('invalid-data', ['data', key], `The key '${key}' stands in 'binaryData' too.`);
  }
  const size = textSize(Object.values(data)) + decodedSize(Object.values(binaryData));
  if (size > sizeLimit) report('invalid-data', [], `A ConfigMap holds at most ${sizeLimit} bytes, not ${size}.`);
}

/** A Secret: the same, and what its type cannot do without. The server speaks of `data` where `stringData` is meant too. */
export function secret({ object, report }: ObjectContext<Secret>): void {
  const { data = {}, stringData = {} } = object;
  keys(data, ['data'], report);
  keys(stringData, ['stringData'], report);
  const size = decodedSize(Object.values(data)) + textSize(Object.values(stringData));
  if (size > sizeLimit) report('invalid-data', ['data'], `A Secret holds at most ${sizeLimit} bytes, not ${size}.`);
  const type = object.type ?? '';
  const read = (key: string): string | undefined =>
    Object.hasOwn(stringData, key) ? stringData[key] : decoded(Object.hasOwn(data, key) ? data[key] : undefined);
  const needs = (key: string): boolean =>
    requireValue(read(key), ['data', key], `A Secret of the type '${type}'`, reportAt(key, report));
  switch (type) {
    case 'kubernetes.io/dockerconfigjson':
    case 'kubernetes.io/dockercfg': {
      const key = type.endsWith('json') ? '.dockerconfigjson' : '.dockercfg';
      if (read(key) === undefined) needs(key);
      else if (!isJsonObject(read(key) ?? ''))
        reportAt(key, report)('invalid-data', ['data', key], `The value of '${key}' is no JSON object.`);
      return;
    }
    case 'kubernetes.io/basic-auth':
      if (read('username') === undefined && read('password') === undefined)
        for (const key of ['username', 'password']) needs(key);
      return;
    case 'kubernetes.io/ssh-auth':
      needs('ssh-privatekey');
      return;
    case 'kubernetes.io/tls':
      for (const key of ['tls.crt', 'tls.key']) if (read(key) === undefined) needs(key);
      return;
    case 'kubernetes.io/service-account-token':
      requireValue(
        object.metadata?.annotations?.['kubernetes.io/service-account.name'],
        ['metadata', 'annotations', 'kubernetes.io/service-account.name'],
        'The token of an account',
        report,
      );
  }
}

function reportAt(key: string, report: Report): Report {
  return (rule, path, message, details) => report(rule, path, message, { field: `data[${key}]`, ...details });
}

function keys(data: object, at: FieldPath, report: Report): void {
  for (const key of Object.keys(data)) {
    const field = `${at[0] === 'stringData' ? 'data' : String(at[0])}[${key}]`;
    checkName(key, dataKeyFault, [...at, key], 'key', report, { field, ofKey: true });
  }
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return value === null || (typeof value === 'object' && !Array.isArray(value));
  } catch {
    return false;
  }
}

function decoded(base64: string | undefined): string | undefined {
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64').toString('utf8');
}

function textSize(values: readonly (string | undefined)[]): number {
  return values.reduce((sum, value = '') => sum + Buffer.byteLength(value), 0);
}

function decodedSize(values: readonly (string | undefined)[]): number {
  return values.reduce((sum, value = '') => sum + Buffer.byteLength(value, 'base64'), 0);
}
