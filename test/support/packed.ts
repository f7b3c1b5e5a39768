import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const workspace = fileURLToPath(new URL('../../', import.meta.url));

/** The packages that a project with pipelines needs, and what is not ours of what they load. */
const own = ['cli', 'dsl', 'model', 'kubernetes'];
const others = ['esbuild'];

/**
 * Packs our packages as they are published, from what is built.
 *
 * @returns Installs them into the `node_modules` of a folder, as npm does with a tarball, but without a registry.
 */
export function packed(): (folder: string) => void {
  const tarballs = realpathSync(mkdtempSync(path.join(tmpdir(), 'pipec-packed-')));
  afterAll(() => rmSync(tarballs, { recursive: true, force: true }));
  const homes = own.map((name) => `./packages/${name}`);
  execFileSync('npm', ['pack', '--offline', '--silent', '--pack-destination', tarballs, ...homes], { cwd: workspace });
  return (folder) => {
    const modules = path.join(folder, 'node_modules');
    for (const tarball of readdirSync(tarballs)) {
      // pipec-dsl-0.1.0.tgz is @pipec/dsl.
      const name = tarball.replace(/-\d.*$/, '').replace('-', '/');
      const home = path.join(modules, name.includes('/') ? `@${name}` : name);
      mkdirSync(home, { recursive: true });
      execFileSync('tar', ['-xzf', path.join(tarballs, tarball), '-C', home, '--strip-components=1']);
    }
    for (const name of others)
      symlinkSync(path.join(workspace, 'packages/cli/node_modules', name), path.join(modules, name));
  };
}
