import type { Choices } from '../choices.ts';
import type { Folder } from '../folder.ts';
import { edited, insertMembers } from '../json/insert-members.ts';
import { memberOf, readJson, textAt } from '../json/read-json.ts';
import type { JsonNode, JsonObject } from '../json/read-json.ts';
import type { PlanInput } from './plan-input.ts';
import { merged, whole } from './planned-file.ts';
import type { PlannedFile } from './planned-file.ts';
import { render } from './render.ts';

const usual = 'tsconfig.json';
const own = 'tsconfig.pipeline.json';

/**
 * The settings that the pipeline is type-checked with. Where the folder has a tsconfig.json for something else it keeps it, and where
 * that one would take pipeline.ts as well, it is told not to.
 */
export function planTsconfig({ choices, around: { folder, manifest }, force }: PlanInput): readonly PlannedFile[] {
  const name = tsconfigName(folder, choices, manifest);
  const file = whole(folder, name, tsconfig(), {
    purpose: 'how the pipeline is type-checked, and nothing else',
    force,
  });
  const other = name === usual ? undefined : folder.read(usual);
  const without = other === undefined ? undefined : withoutPipeline(other);
  return without === undefined || without === other
    ? [file]
    : [file, merged(folder, usual, without, 'leaves pipeline.ts to the other one')];
}

/** The file's name: as a package.json of before says, or else a free one that editors look for, unless it is a folder of Node's own. */
export function tsconfigName(folder: Folder, { kind }: Choices, manifest: JsonNode | undefined): string {
  const [, said] = /\btsc --project (\S+) && pipec\b/.exec(textAt(manifest, 'scripts', 'pipeline:check') ?? '') ?? [];
  if (said !== undefined) return said;
  const present = folder.read(usual);
  return kind !== 'node' && (present === undefined || present === tsconfig()) ? usual : own;
}

function tsconfig(): string {
  return render(usual, {});
}

/**
 * A tsconfig.json that does not take pipeline.ts. The same text where it does not anyhow, or where nobody can tell: then it is broken,
 * or inherits what it takes.
 */
export function withoutPipeline(text: string): string {
  const { value: root } = readJson(text, usual, { comments: true });
  if (root?.kind !== 'object' || !takesPipeline(root)) return text;
  const excluded = memberOf(root, 'exclude')?.value;
  if (excluded?.kind === 'list') {
    const last = excluded.items.at(-1);
    const at = last?.end ?? excluded.start + 1;
    return edited(text, [{ start: at, end: at, text: last === undefined ? '"pipeline.ts"' : ', "pipeline.ts"' }]);
  }
  // What is left out as long as nothing is said.
  const outDir = textAt(root, 'compilerOptions', 'outDir');
  const value = ['node_modules', ...(outDir === undefined ? [] : [outDir]), 'pipeline.ts'];
  return edited(text, insertMembers(text, root, root, [{ name: 'exclude', value }]));
}

function takesPipeline(root: JsonObject): boolean {
  const [files, include, exclude] = ['files', 'include', 'exclude'].map((name) => textsIn(memberOf(root, name)?.value));
  if (exclude?.some((pattern) => /(?:^|\/)pipeline\.ts$/.test(pattern))) return false;
  if (include !== undefined)
    return include.some((pattern) => /^(?:\.\/)?(?:\.|\*\*\/\*|\*|\*\*)?(?:\.ts|\.\*)?\/?$/.test(pattern));
  return files === undefined && memberOf(root, 'extends') === undefined;
}

function textsIn(node: JsonNode | undefined): readonly string[] | undefined {
  if (node?.kind !== 'list') return undefined;
  return node.items.flatMap((item) => (item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : []));
}
