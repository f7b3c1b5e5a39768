import { rules as podRules } from '@pipec/kubernetes/rules';
import type { RuleInfo } from '@pipec/kubernetes/rules';
import type { Profile, Rule } from '../rule.ts';
import { isMistake, isShellCode } from '../shell/codes.ts';
import type { KnownCodes } from './apply-ignores.ts';

/**
 * The codes that an ignore may name, and those of them that a run with these rules looks for.
 *
 * @param looksAtShell Whether ShellCheck has read all scripts to their ends.
 */
export function knownCodes(
  rules: readonly Rule[],
  profile: Profile,
  looksAtPods: boolean,
  looksAtShell = false,
): KnownCodes {
  const ofRules = rules.map(({ group, name, profile: from }) => ({ code: `${group}/${name}`, from }));
  const ofPods = Object.entries<RuleInfo>(podRules).map(([name, info]) => ({
    code: `kubernetes/${name}`,
    from: info.profile,
  }));
  const isAsked = (from: string | undefined) =>
    profile === 'strict' || (profile === 'recommended' && from !== 'strict');
  const asked = new Set([
    ...ofRules.filter(({ from }) => isAsked(from)).map(({ code }) => code),
    ...(looksAtPods ? ofPods.filter(({ from }) => isAsked(from)).map(({ code }) => code) : []),
  ]);
  const all = [...ofRules, ...ofPods].map(({ code }) => code);
  const names = new Set(all);
  return {
    all,
    isKnown: (code) => names.has(code) || isShellCode(code),
    isAsked: (code) =>
      asked.has(code) || (looksAtShell && isShellCode(code) && (profile === 'strict' || isMistake(code))),
  };
}
