import type { PodSecurityContext, SecurityContext } from '@pipec/kubernetes';

/** The user of Jenkins' official images, which its home belongs to. */
const jenkinsUser = 1000;

/** Of a pod that reads or writes Jenkins' home: never root, and the home's files are its own. */
export const homePod = {
  runAsNonRoot: true,
  runAsUser: jenkinsUser,
  runAsGroup: jenkinsUser,
  fsGroup: jenkinsUser,
  // A home of many files would take minutes to be given to its owner at every start.
  fsGroupChangePolicy: 'OnRootMismatch',
  seccompProfile: { type: 'RuntimeDefault' },
} as const satisfies PodSecurityContext;

/** Of a container that writes to its mounts alone, and can never have more rights than it starts with. */
export const confined = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
} as const satisfies SecurityContext;

/** The same of a container in a pod that says nothing of its user. */
export const confinedUser = {
  ...confined,
  runAsNonRoot: true,
  runAsUser: jenkinsUser,
  seccompProfile: { type: 'RuntimeDefault' },
} as const satisfies SecurityContext;
