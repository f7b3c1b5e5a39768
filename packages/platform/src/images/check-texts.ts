import type { DefinitionPath, PlatformFault } from '../platform-fault.ts';
import type { AgentImage } from '../resolve/platform.ts';
import { unfitText } from './messages.ts';

/** Texts that cannot stand where a Dockerfile has them: its instructions end with their line and are parted at blanks. */
export function checkTexts({ name, spec }: AgentImage): readonly PlatformFault[] {
  const { from, copies = [], certificates = [], env = {}, home = '', downloads = [], packages = [] } = spec;
  const word = (text: string, ...path: DefinitionPath): readonly PlatformFault[] =>
    text !== '' && /^(?!--)[^\s\p{Cc}\\]+$/u.test(text) ? [] : [unfitText(['agents', name, ...path], text, 'one word')];
  const line = (text: string, ...path: DefinitionPath): readonly PlatformFault[] =>
    /[\p{Cc}\u2028\u2029]/u.test(text) ? [unfitText(['agents', name, ...path], text, 'on one line')] : [];
  return [
    ...word(from, 'from'),
    ...(home === '' ? [] : word(home, 'home')),
    ...copies.flatMap((copy, i) =>
      (['from', 'path', 'to'] as const).flatMap((field) => word(copy[field], 'copies', i, field)),
    ),
    ...certificates.flatMap((file, i) => word(file, 'certificates', i)),
    ...packages.flatMap((one, i) => word(one, 'packages', i)),
    ...downloads.flatMap(({ url, to }, i) => [...word(url, 'downloads', i, 'url'), ...line(to, 'downloads', i, 'to')]),
    ...Object.entries(env).flatMap(([variable, value]) => [
      ...(/^[A-Za-z_]\w*$/.test(variable) ? [] : [unfitText(['agents', name, 'env', variable], variable, 'a name')]),
      ...line(value, 'env', variable),
    ]),
  ];
}
