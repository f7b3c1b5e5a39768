import type { FieldPath, Report } from '../../fault.ts';
import { imageReference } from '../../syntax/image-reference.ts';
import type { ImageReference } from '../../syntax/image-reference.ts';
import type { PodContext } from '../rule-context.ts';
import { containersOf, toolContainersOf } from '../rule-context.ts';

/** Image references: the server takes any text, the kubelet does not. */
export function images({ spec, report }: PodContext): void {
  for (const { container, at } of containersOf(spec)) {
    const image = container.image ?? '';
    const path = [...at, 'image'];
    // Missing and padded ones are the server's matter.
    if (image === '' || image !== image.trim()) continue;
    if (/\$|\{\{/.test(image)) {
      report('malformed-image', path, `Nothing fills the placeholder in the image '${image}'.`, {
        notes: ['Kubernetes takes the text as it stands and stops with InvalidImageName.'],
      });
      continue;
    }
    const reference = imageReference(image);
    if (typeof reference === 'string')
      report('malformed-image', path, `The image '${image}' ${reference}.`, {
        notes: ['The kubelet stops with InvalidImageName, and the build waits.'],
      });
    else {
      floating(image, reference, path, report);
      abandoned(image, reference, path, report);
    }
  }
}

/** Images of projects that have ended, and what to take instead. */
const ended: readonly (readonly [name: RegExp, instead: string])[] = [
  [
    /^gcr\.io\/kaniko-project\//,
    "The project was archived in June 2025. BuildKit's rootless image and buildah build without a Docker daemon too.",
  ],
];

function abandoned(image: string, { name }: ImageReference, path: FieldPath, report: Report): void {
  const instead = ended.find(([pattern]) => pattern.test(name))?.[1];
  if (instead === undefined) return;
  report('abandoned-image', path, `Nobody mends the image '${image}' any more.`, { notes: [instead] });
}

function floating(image: string, reference: ImageReference, path: FieldPath, report: Report): void {
  if (reference.digest !== undefined || (reference.tag ?? 'latest') !== 'latest') return;
  const what = reference.tag === undefined ? 'has neither tag nor digest' : "has the tag 'latest'";
  report('floating-image', path, `The image '${image}' ${what}.`, {
    notes: ['It may be another one tomorrow. Name a version, or a digest.'],
  });
}

/** Images that are known to hold one program and nothing beside it. */
const bare =
  /(?:^|\/)distroless\/|(?:^|\/)kaniko-project\/executor$|^scratch$|^(?:library\/)?hello-world$|(?:^|\/)pause$/;

/** Steps run by a shell, which some images are proud to have none of. */
export function shells(context: PodContext): void {
  for (const { container, at } of toolContainersOf(context)) {
    const reference = imageReference(container.image ?? '');
    if (typeof reference === 'string' || !bare.test(reference.name) || /debug/.test(reference.tag ?? '')) continue;
    context.report('no-shell', [...at, 'image'], `The image '${container.image ?? ''}' has no shell.`, {
      notes: ["'sh' cannot run in it. Some have a tag with 'debug', which has one."],
    });
  }
}
