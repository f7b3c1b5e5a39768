/** The parts of an image reference. */
export interface ImageReference {
  /** Registry and repository: `registry.example.org/team/app`. */
  readonly name: string;
  readonly tag?: string;
  readonly digest?: string;
}

const domainPart = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
const domainForm = new RegExp(`^(?:${domainPart}(?:\\.${domainPart})*|\\[[0-9a-fA-F:]+\\])(?::\\d+)?$`);
const pathForm = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;

/**
 * An image reference as the kubelet reads it, or what is wrong with it as the rest of a sentence.
 *
 * @example
 * ```ts
 * imageReference('registry.example.org:5000/app:1.2'); // { name: 'registry.example.org:5000/app', tag: '1.2' }
 * imageReference('Node:20'); // 'has capital letters in its name'
 * ```
 */
export function imageReference(image: string): ImageReference | string {
  const [rest = '', digest, ...more] = image.split('@');
  if (more.length > 0 || (digest !== undefined && !digestForm.test(digest)))
    return "has no valid digest: 'sha256:' and 64 hexadecimal digits stand after the '@'";
  const [, name = rest, tag] = /^(.*):([^/:]*)$/s.exec(rest) ?? [];
  if (tag !== undefined && !tagForm.test(tag))
    return tag === '' ? "has no tag after its ':'" : `has the tag '${tag}', which is none`;
  const fault = nameFault(name);
  if (fault !== undefined) return fault;
  return { name, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}

function nameFault(name: string): string | undefined {
  if (/^\w+:\/\//.test(name)) return 'starts with a scheme';
  if (/\s/.test(name)) return 'holds a space';
  const [first = '', ...rest] = name.split('/');
  const hasDomain = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
  if (hasDomain && !domainForm.test(first)) return `has the registry '${first}', which is none`;
  const path = hasDomain ? rest : [first, ...rest];
  if (path.some((part) => part !== part.toLowerCase())) return 'has capital letters in its name';
  if (!path.every((part) => pathForm.test(part))) return 'is no image reference';
  return name.length > 255 ? 'is longer than 255 characters' : undefined;
}
