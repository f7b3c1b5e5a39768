import { rules } from '@pipec/kubernetes';
import type { PodFault, RuleInfo, RuleName } from '@pipec/kubernetes';
import type { Diagnostic, Note, Span } from '@pipec/model';
import type { Profile } from '../rule.ts';

/** The faults of a pod that a profile asks for: the server's word counts in all but that of Jenkins, which looks at no pod. */
export function askedOfPods(faults: readonly PodFault[], profile: Profile): readonly PodFault[] {
  if (profile === 'jenkins') return [];
  return faults.filter(({ code }) => profile === 'strict' || infoOf(code).profile !== 'strict');
}

function infoOf(code: PodFault['code']): RuleInfo {
  return rules[code.slice('kubernetes/'.length) as RuleName];
}

/** A fault of a pod at its place in the author's file. */
export function podDiagnostic({ code, severity, message, field, notes = [], guess }: PodFault, span: Span): Diagnostic {
  const told: readonly Note[] = [
    ...notes.map((note) => ({ message: note })),
    ...(guess === undefined ? [] : [{ message: `Did you mean '${guess}'?` }]),
  ];
  return { code, severity, message, span, field, ...(told.length > 0 && { notes: told }) };
}
