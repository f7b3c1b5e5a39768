import { rules as podRules } from '@pipec/kubernetes/rules';
import type { RuleInfo } from '@pipec/kubernetes/rules';
import type { Diagnostic, Severity } from '@pipec/model';
import type { Profile, Rule } from './rule.ts';

/**
 * What the faults of a rule count as, by its code, or of all rules of a group: `kubernetes/*`; `off`: they are not told. What Groovy
 * refuses stays an error.
 */
export type Levels = { readonly [code: string]: Severity | 'off' };

/** How a file is checked so that all that is wanted is found, and what of it is told. */
export interface Weighing {
  readonly profile: Profile;
  weigh(found: readonly Diagnostic[]): readonly Diagnostic[];
}

/** A rule of `strict` that is weighed by its own code is asked in `recommended` too; the level of a group switches none on. */
export function weighing(profile: Profile, levels: Levels | undefined, rules: readonly Rule[]): Weighing {
  if (levels === undefined || Object.keys(levels).length === 0) return { profile, weigh: (found) => found };
  const strict = profile === 'recommended' ? strictCodes(rules) : new Set<string>();
  const isSwitchedOn = (code: string) => (levels[code] ?? 'off') !== 'off';
  const isWidened = [...strict].some(isSwitchedOn);
  return {
    profile: isWidened ? 'strict' : profile,
    weigh: (found) =>
      found.flatMap((diagnostic) => {
        const { code } = diagnostic;
        if (isWidened && strict.has(code) && !isSwitchedOn(code)) return [];
        return weighed(diagnostic, levels[code] ?? levels[`${code.split('/')[0]}/*`]);
      }),
  };
}

function strictCodes(rules: readonly Rule[]): ReadonlySet<string> {
  const ofRules = rules.filter(({ profile }) => profile === 'strict').map(({ group, name }) => `${group}/${name}`);
  const ofPods = Object.entries<RuleInfo>(podRules).filter(([, { profile }]) => profile === 'strict');
  return new Set([...ofRules, ...ofPods.map(([name]) => `kubernetes/${name}`)]);
}

function weighed(diagnostic: Diagnostic, level: Severity | 'off' | undefined): readonly Diagnostic[] {
  const isRefusedByGroovy = diagnostic.code.startsWith('syntax/') && diagnostic.severity === 'error';
  if (level === undefined || isRefusedByGroovy) return [diagnostic];
  return level === 'off' ? [] : [{ ...diagnostic, severity: level }];
}
