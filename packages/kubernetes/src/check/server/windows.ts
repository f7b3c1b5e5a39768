import type { FieldPath, Report } from '../../fault.ts';
import type { WindowsSecurityContextOptions } from '../../generated/types.ts';
import type { Loose } from '../../read-pod.ts';
import { subdomainFault } from '../../syntax/names.ts';
import { containersOf } from '../rule-context.ts';
import type { PodContext } from '../rule-context.ts';
import { byteLength, checkName } from './checks.ts';

/** What a security context says for Windows. */
export function windowsOptions(
  { gmsaCredentialSpecName, gmsaCredentialSpec, runAsUserName }: Loose<WindowsSecurityContextOptions>,
  at: FieldPath,
  report: Report,
): void {
  checkName(gmsaCredentialSpecName, subdomainFault, [...at, 'gmsaCredentialSpecName'], 'credential spec', report);
  if (gmsaCredentialSpec === '' || byteLength(gmsaCredentialSpec ?? '') > 64 * 1024)
    report('invalid-security', [...at, 'gmsaCredentialSpec'], 'A credential spec has 1 to 65536 bytes.');
  if (runAsUserName !== undefined && !isUser(runAsUserName))
    report('invalid-security', [...at, 'runAsUserName'], `'${runAsUserName}' is no name of a Windows user.`);
}

const netBios = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/;
const dnsName = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

/** `user` or `domain\\user`. */
function isUser(name: string): boolean {
  const [user = '', domain, ...others] = name.split('\\').toReversed();
  if (others.length > 0 || /[^\P{Cc}\x80-\x9f]/u.test(name)) return false;
  const isDomain = domain === undefined || netBios.test(domain) || dnsName.test(domain);
  return (
    isDomain &&
    byteLength(domain ?? '') < 256 &&
    user !== '' &&
    byteLength(user) <= 104 &&
    !/^[. ]+$|["/\\:;|=,+*?<>@[\]]/.test(user)
  );
}

/** Containers that run as processes of a Windows node: all of a pod or none, and on its network. */
export function hostProcesses({ spec, report }: PodContext): void {
  const ofPod = spec.securityContext?.windowsOptions?.hostProcess;
  const all = containersOf(spec);
  const own = all.map(({ container }) => container.securityContext?.windowsOptions?.hostProcess);
  all.forEach(({ at }, i) => {
    if (ofPod !== undefined && own[i] !== undefined && own[i] !== ofPod)
      report(
        'invalid-security',
        [...at, 'securityContext', 'windowsOptions', 'hostProcess'],
        `'hostProcess' is ${String(ofPod)} for the pod, and must be for its containers.`,
      );
  });
  const count = own.filter((value) => value ?? ofPod).length;
  if (count === 0) return;
  if (count < all.length)
    report('invalid-security', ['spec'], "Either all containers have 'hostProcess' or none.", { field: 'spec' });
  if (spec.hostNetwork !== true)
    report('invalid-security', ['spec', 'hostNetwork'], "Containers with 'hostProcess' need 'hostNetwork: true'.");
}
