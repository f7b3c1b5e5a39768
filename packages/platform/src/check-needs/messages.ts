import { anyOf } from '@pipec/model';
import { offer } from '../check/messages.ts';
import type { AccessNeed, Need } from '../needs.ts';
import type { DefinitionPath, PlatformFault } from '../platform-fault.ts';

// What pipelines ask and the platform does not have. Each fault stands at the word of the pipeline; `path` is where the platform could
// give it.

interface Missing {
  readonly need: Pick<Need, 'name' | 'span'>;
  readonly path: DefinitionPath;
  readonly known: readonly string[];
}

export function unknownLabel({ need, path, known }: Missing): PlatformFault {
  return fault(
    'unknown-label',
    need,
    path,
    `No agent has the label '${need.name}', so that the build waits for ever.`,
    {
      ...offer(need.name, known, 'There are'),
    },
  );
}

export function anyAgent(need: Missing['need'], known: readonly string[]): PlatformFault {
  return fault(
    'unknown-label',
    need,
    ['clouds'],
    'No agent takes a build that does not say which, so that it waits for ever.',
    {
      notes: [
        "The controller runs no builds itself, and templates run those that ask for their label; one with 'anyBuild: true' runs these too.",
        ...(known.length > 0 ? [`There are ${anyOf(known, 'and')}.`] : []),
      ],
    },
  );
}

export function unknownContainer({ need, path, known }: Missing, label: string): PlatformFault {
  return fault('unknown-container', need, path, `The agent '${label}' has no container '${need.name}'.`, {
    ...offer(need.name, known, 'It has'),
  });
}

export function unknownImage({ need, path, known }: Missing, registry: string): PlatformFault {
  return fault(
    'unknown-image',
    need,
    path,
    `'${registry}' has no image '${need.name}' that is built here.`,
    {
      ...offer(need.name, known, 'There are'),
    },
    'warning',
  );
}

export function unknownCredential({ need, path, known }: Missing): PlatformFault {
  return fault('unknown-credential', need, path, `The controller has no credential '${need.name}'.`, {
    ...offer(need.name, known, 'It has'),
  });
}

/** A credential of another kind than the pipeline binds. */
export function otherCredential(need: Missing['need'], wanted: string, kind: string): PlatformFault {
  return fault(
    'other-credential',
    need,
    ['credentials', need.name, 'kind'],
    `The pipeline takes '${need.name}' for '${wanted}', but it is '${kind}', so that the build fails.`,
  );
}

export function unknownLibrary({ need, path, known }: Missing): PlatformFault {
  return fault('unknown-library', need, path, `The controller has no shared library '${need.name}'.`, {
    ...offer(need.name, known, 'It has'),
  });
}

export function unknownAccount({ need, path, known }: Missing, namespace: string): PlatformFault {
  return fault('unknown-account', need, path, `The namespace '${namespace}' has no service account '${need.name}'.`, {
    ...offer(need.name, known, 'It has'),
  });
}

export function unknownNamespace({ need, path, known }: Missing): PlatformFault {
  return fault('unknown-namespace', need, path, `The platform has no namespace '${need.name}'.`, {
    ...offer(need.name, known, 'It has'),
  });
}

export function noAgentRights(need: Missing['need'], account: string): PlatformFault {
  return fault(
    'missing-right',
    need,
    ['clouds'],
    `The account '${account}' of the controller may not make pods in '${need.name}'.`,
    { notes: ['It may where a cloud has its agents.'] },
  );
}

export function missingRight(
  need: Missing['need'],
  path: DefinitionPath,
  account: string,
  namespace: string,
  missing: readonly AccessNeed[],
): PlatformFault {
  const verbs = missing.map(({ verb }) => verb);
  const { resource, apiGroup } = missing[0]!;
  const what = apiGroup === '' ? resource : `${resource}.${apiGroup}`;
  return fault(
    'missing-right',
    need,
    path,
    `The account '${account}' may not ${listed(verbs)} ${what} in '${namespace}', as '${need.name}' does.`,
  );
}

export function unknownClaim({ need, path, known }: Missing, namespace: string): PlatformFault {
  return fault(
    'unknown-claim',
    need,
    path,
    `The namespace '${namespace}' has no claim '${need.name}', so that the pod never starts.`,
    {
      ...offer(need.name, known, 'It has'),
    },
  );
}

/** A name that is near one that the definition speaks of: a Secret may be there that it knows nothing of. */
export function unknownSecret(need: Missing['need'], guess: string, namespace: string): PlatformFault {
  return fault(
    'unknown-secret',
    need,
    ['registry'],
    `The platform knows no Secret '${need.name}' in '${namespace}'.`,
    { guess },
    'warning',
  );
}

export function refusedPod(
  need: Missing['need'],
  path: DefinitionPath,
  level: string,
  reasons: readonly string[],
): PlatformFault {
  return fault('refused-pod', need, path, `The namespace '${need.name}' refuses this pod: it enforces '${level}'.`, {
    notes: [
      ...reasons,
      "'podSecurity' of the cloud says what is enforced; pods of image builders want a cloud of their own.",
    ],
  });
}

function fault(
  name: string,
  { span }: Pick<Need, 'span'>,
  path: DefinitionPath,
  message: string,
  more: Pick<PlatformFault, 'notes' | 'guess'> = {},
  severity: PlatformFault['severity'] = 'error',
): PlatformFault {
  return { code: `platform/${name}`, severity, message, path, span, ...more };
}

function listed(verbs: readonly string[]): string {
  return verbs.length < 2 ? verbs.join('') : `${verbs.slice(0, -1).join(', ')} or ${verbs.at(-1)}`;
}
