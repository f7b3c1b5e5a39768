import type { Diagnostic, Span } from '@pipec/model';

// What is wrong with a Dockerfile of an agent or of a tool container.

/** Where something stands in a file. */
type Place = Pick<Span, 'start' | 'end'>;
/** A fault without the file, which only the caller knows. */
export type ImageFault = Omit<Diagnostic, 'span' | 'notes'> & {
  readonly place: Place;
  readonly notes?: readonly string[];
};

export function notADockerfile(place: Place, what: string): ImageFault {
  return { code: 'platform/image-syntax', severity: 'error', message: what, place };
}

export function floatingBase(image: string, place: Place): ImageFault {
  return {
    code: 'platform/image-floating',
    severity: 'warning',
    message: `The image '${image}' has neither a digest nor a tag other than 'latest'.`,
    place,
    notes: ['It may be another one tomorrow, and the same file another image.'],
  };
}

export function runsAsRoot(place: Place, says: boolean): ImageFault {
  return {
    code: 'platform/image-root',
    severity: 'warning',
    message: says
      ? "The image's user is root."
      : 'The image says no user, so that it has that of its base, which may be root.',
    place,
    notes: [
      "A namespace that enforces `restricted` refuses root, and root's files in the workspace are in the way of the agent.",
    ],
  };
}

export function otherUser(user: string, expected: number, place: Place): ImageFault {
  return {
    code: 'platform/image-user',
    severity: 'warning',
    message: /^\d/.test(user)
      ? `The image's user is ${user}, the pod's is ${expected}.`
      : `The image's user is '${user}' by name, which Kubernetes cannot tell from root.`,
    place,
    notes: [
      /^\d/.test(user)
        ? "Steps write where the agent writes: with another user 'sh' waits for ever for a file that it may not make."
        : `'runAsNonRoot' refuses it. Say the number: 'USER ${expected}'.`,
    ],
  };
}

export function noWorkdir(place: Place): ImageFault {
  return {
    code: 'platform/image-workdir',
    severity: 'warning',
    message: 'The image says no folder to work in.',
    place,
    notes: ["Then it is '/', where an ordinary user may not write."],
  };
}

export function addedUrl(place: Place): ImageFault {
  return {
    code: 'platform/image-add-url',
    severity: 'warning',
    message: "'ADD' takes whatever is at that address when the image is built.",
    place,
    notes: ["Say what it must be, with '--checksum=sha256:…'."],
  };
}

export function unpinnedDownload(place: Place): ImageFault {
  return {
    code: 'platform/image-download',
    severity: 'warning',
    message: 'Nothing holds what is downloaded here against a checksum or a signature.',
    place,
    notes: [
      "Whoever can change the server's file runs in every build. Compare it with 'sha256sum -c' in the same RUN.",
    ],
  };
}

export function keptCache(program: string, cure: string, place: Place): ImageFault {
  return {
    code: 'platform/image-cache-left',
    severity: 'warning',
    message: `What '${program}' downloaded for itself stays in the image.`,
    place,
    notes: [`${cure} What a later RUN removes is still in the layer before.`],
  };
}

export function noShell(image: string, place: Place): ImageFault {
  return {
    code: 'platform/image-no-shell',
    severity: 'warning',
    message: `Nothing puts a shell into this image, and '${image}' has none.`,
    place,
    notes: ["The step 'sh' and the command that keeps a container running need one."],
  };
}

export function secretInImage(name: string, place: Place): ImageFault {
  return {
    code: 'platform/image-secret',
    severity: 'error',
    message: `'${name}' becomes a part of the image: whoever may pull it may read it.`,
    place,
    notes: ["Give it to the one RUN that needs it: 'RUN --mount=type=secret,id=…'."],
  };
}
