import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isInstalled } from './installed.ts';

// Real images and real containers, without a registry, a daemon or a network: buildah makes a base of the machine's own busybox, in a
// storage that the test alone knows.

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Containers {
  /** Runs buildah in the test's own storage. */
  buildah(args: readonly string[]): Promise<Ran>;
  /** Runs podman in the same one. */
  podman(args: readonly string[], input?: string): Promise<Ran>;
  /** Builds an image of a Dockerfile and a folder. */
  build(tag: string, dockerfile: string, context: string): Promise<Ran>;
  /** A folder that is gone with the storage. */
  folder(files: Readonly<Record<string, string>>): string;
  remove(): Promise<void>;
}

/** Whether buildah works here; tests that need it are skipped and say so, and fail under CI. */
export function canBuild(): boolean {
  return isInstalled('buildah', ['--version']) && isInstalled('busybox', ['true']);
}

/** Whether podman can run a pod here. It may be installed and refused by the kernel of a sandbox: then what it says is told. */
export async function canRunPods(): Promise<boolean> {
  if (!canBuild() || !isInstalled('podman', ['--version'])) return false;
  const containers = newContainers();
  try {
    await makeBase(containers, 'localhost/base:1');
    const { status, stderr } = await containers.podman([
      'run',
      '--rm',
      '--network',
      'none',
      'localhost/base:1',
      'true',
    ]);
    if (status === 0) return true;
    if (process.env['CI'] === 'true') throw new Error(`podman cannot run a container here: ${stderr}`);
    console.warn(`SKIPPED: podman cannot run a container here: ${stderr.trim()}`);
    return false;
  } finally {
    await containers.remove();
  }
}

/** A storage of its own. */
export function newContainers(): Containers {
  const home = mkdtempSync(path.join(tmpdir(), 'pipec-containers-'));
  const storage = ['--root', path.join(home, 'root'), '--runroot', path.join(home, 'run'), '--storage-driver', 'vfs'];
  const conf = path.join(home, 'containers.conf');
  // crun refuses some machines' control groups, and limits may not be raised without a capability that sandboxes lack.
  writeFileSync(
    conf,
    `[containers]
default_ulimits = ["nofile=4096:4096", "nproc=4096:4096"]
[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "file"
`,
  );
  const env = { ...process.env, CONTAINERS_CONF: conf };
  let count = 0;
  const containers: Containers = {
    buildah: (args) => run('buildah', [...storage, ...args], env),
    podman: (args, input) => run('podman', [...storage, '--tmpdir', path.join(home, 'tmp'), ...args], env, input),
    build: (tag, dockerfile, context) =>
      containers.buildah(['build', '--isolation', 'chroot', '--pull-never', '-f', dockerfile, '-t', tag, context]),
    folder: (files) => {
      const folder = path.join(home, `folder-${count++}`);
      mkdirSync(folder, { recursive: true });
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), text);
      }
      return folder;
    },
    remove: async () => {
      await containers.podman(['pod', 'rm', '--all', '--force', '--time', '0']);
      await containers.podman(['rm', '--all', '--force', '--time', '0']);
      rmSync(home, { recursive: true, force: true });
    },
  };
  return containers;
}

/** Makes an image of the machine's busybox: a shell and its programs, root as its user, nothing else. */
export async function makeBase(containers: Containers, tag: string): Promise<void> {
  const context = containers.folder({
    Dockerfile: 'FROM scratch\nCOPY root/ /\nENV PATH=/bin\nCMD ["sh"]\n',
    'root/etc/passwd': 'root:x:0:0:root:/:/bin/sh\n',
    'root/etc/group': 'root:x:0:\n',
  });
  const root = path.join(context, 'root');
  const busybox = spawnSync('sh', ['-c', 'command -v busybox'], { encoding: 'utf8' }).stdout.trim();
  mkdirSync(path.join(root, 'bin'));
  mkdirSync(path.join(root, 'tmp'));
  chmodSync(path.join(root, 'tmp'), 0o1777);
  copyFileSync(busybox, path.join(root, 'bin/busybox'));
  for (const library of librariesOf(busybox)) {
    mkdirSync(path.join(root, path.dirname(library)), { recursive: true });
    copyFileSync(realpathSync(library), path.join(root, library));
  }
  const programs = spawnSync('busybox', ['--list'], { encoding: 'utf8' }).stdout.trim().split('\n');
  for (const name of programs.filter((one) => one !== 'busybox')) symlinkSync('busybox', path.join(root, 'bin', name));
  const { status, stderr } = await containers.build(tag, path.join(context, 'Dockerfile'), context);
  if (status !== 0) throw new Error(stderr);
}

/** The libraries that a program is linked to; none where it is static. */
function librariesOf(program: string): readonly string[] {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  return [...stdout.matchAll(/(?:=> )?(\/\S+) \(0x/g)].map(([, file]) => file!).filter((file) => existsSync(file));
}

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv, input = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data) => (stdout += String(data)));
    child.stderr.on('data', (data) => (stderr += String(data)));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? -1, stdout, stderr }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
