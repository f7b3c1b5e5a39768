import { imageReference } from '../../syntax/image-reference.ts';
import type { PodContext } from '../rule-context.ts';
import { containersOf } from '../rule-context.ts';

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
    else if (reference.digest === undefined && (reference.tag ?? 'latest') === 'latest') {
      report(
        'floating-image',
        path,
        `The image '${image}' ${reference.tag === undefined ? 'has neither tag nor digest' : "has the tag 'latest'"}.`,
        {
          notes: ['It may be another one tomorrow. Name a version, or a digest.'],
        },
      );
    }
  }
}
