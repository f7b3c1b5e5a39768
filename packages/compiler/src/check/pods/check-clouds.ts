import { rules } from '@pipec/kubernetes';
import type { Cloud } from '@pipec/kubernetes/template';
import { anyOf, nearest } from '@pipec/model';
import type { Diagnostic } from '@pipec/model';
import type { AuthorsText } from './authors-diagnostic.ts';
import { inheritancesOf } from './inheritances.ts';
import type { Inheritances } from './inheritances.ts';
import { placed } from './placed.ts';
import { field } from './read-pods.ts';
import type { ReadUse } from './read-pods.ts';

/** What the clouds of the controller mean for the pods of a pipeline. */
export function checkClouds(
  reads: readonly ReadUse[],
  clouds: readonly Cloud[],
  { locate }: Pick<AuthorsText, 'locate'>,
): { readonly inheritances: Inheritances; readonly diagnostics: readonly Diagnostic[] } {
  return {
    inheritances: inheritancesOf(reads, clouds),
    diagnostics: reads.flatMap((read) => unknownCloud(read, clouds, locate)),
  };
}

/** A cloud that an agent names and the controller has not. */
function unknownCloud(
  { pod }: ReadUse,
  clouds: readonly Cloud[],
  locate: AuthorsText['locate'],
): readonly Diagnostic[] {
  const named = field(pod, 'cloud');
  const known = clouds.flatMap(({ name }) => name ?? []);
  if (named?.kind !== 'StringLiteral' || named.value === '' || known.includes(named.value)) return [];
  const near = nearest(named.value, known);
  const span = placed(named.span, pod.node.span, 'cloud', locate);
  const isWritten = span === named.span;
  return [
    {
      code: 'kubernetes/unknown-cloud',
      severity: rules['unknown-cloud'].severity,
      message: `The controller has no Kubernetes cloud '${named.value}'.`,
      span,
      notes: [
        { message: near === undefined ? `It has ${anyOf(known, 'and')}.` : `Did you mean '${near}'?` },
        { message: 'The build fails when it asks for the agent.' },
      ],
      ...(near !== undefined &&
        isWritten && {
          fix: {
            title: `Write '${near}'`,
            safety: 'unsafe' as const,
            edits: [{ span, text: `'${near}'` }],
          },
        }),
    },
  ];
}
