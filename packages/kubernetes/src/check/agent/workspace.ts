import type { PodContext } from '../rule-context.ts';
import { agentOf, containersOf, toolContainersOf } from '../rule-context.ts';

const defaultFolder = '/home/jenkins/agent';
const windowsPath = /^[A-Za-z]:[\\/]|^\\\\/;

/** Where containers work, and what is mounted where: steps find their workspace at one path in all of them. */
export function workspace(context: PodContext): void {
  const { spec, report } = context;
  (spec.volumes ?? []).forEach(({ name }, i) => {
    if (name !== 'workspace-volume') return;
    report(
      'workspace-volume',
      ['spec', 'volumes', i],
      "The plugin replaces the volume 'workspace-volume' with its own.",
      { notes: ["Set 'workspaceVolume' on the agent instead."] },
    );
  });
  for (const { container, at } of containersOf(spec)) {
    const folder = container.workingDir;
    if (folder && !folder.startsWith('/') && !windowsPath.test(folder)) {
      report('relative-working-folder', [...at, 'workingDir'], `The working folder '${folder}' is not absolute.`, {
        notes: ['The container does not start.'],
      });
    }
    (container.volumeMounts ?? []).forEach(({ mountPath = '' }, i) =>
      mountPathOf(mountPath, [...at, 'volumeMounts', i, 'mountPath'], context),
    );
  }
  workingFolders(context);
}

function mountPathOf(path: string, at: readonly (string | number)[], { report }: PodContext): void {
  if (path === '' || windowsPath.test(path)) return;
  if (!path.startsWith('/'))
    report('mount-path', at, `The mount path '${path}' is not absolute.`, { guess: `/${path.replace(/^\.\//, '')}` });
  else if (path.includes(':'))
    report('mount-path', at, `The mount path '${path}' holds a ':', which container runtimes read as a separator.`);
}

function workingFolders(context: PodContext): void {
  const folder = agentOf(context)?.container.workingDir || defaultFolder;
  const agentFolder = context.agentInjection ? defaultFolder : folder;
  for (const { container, at } of toolContainersOf(context)) {
    if (!container.workingDir || container.workingDir === agentFolder) continue;
    context.report(
      'working-folder',
      [...at, 'workingDir'],
      `The container '${container.name ?? ''}' works in '${container.workingDir}', the agent in '${agentFolder}'.`,
      {
        notes: ["Steps in it do not find the workspace. Leave 'workingDir' out: the plugin sets it."],
      },
    );
  }
}
