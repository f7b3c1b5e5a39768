import Handlebars from 'handlebars';
import type { AgentImageSpec, DownloadSpec } from '../definition/index.ts';
import type { AgentImage } from '../resolve/platform.ts';
import { envValue, plainWord, shellWord } from './dockerfile-quotes.ts';
import { controllerTemplate, dockerfileTemplate } from './dockerfile-template.ts';
import { packageManagerOf } from './package-manager.ts';
import type { PackageManager } from './package-manager.ts';

// A value that a template asks for and that is not there is a fault of pipec; quotes are set below, for each place its own.
const options = { strict: true, noEscape: true } as const;
const render = Handlebars.create().compile(dockerfileTemplate, options);
const renderController = Handlebars.create().compile(controllerTemplate, options);

/**
 * The Dockerfile of an image that is built here.
 *
 * @param all All images that are built here: one may stand on another by its name.
 */
export function dockerfileOf({ name, spec, user, home }: AgentImage, all: readonly AgentImage[]): string {
  const { copies = [], certificates = [], env = {}, run = [], downloads = [] } = spec;
  const imageOf = (image: string): string => all.find((one) => one.name === image)?.reference ?? image;
  const sources = [...new Set(copies.map(({ from }) => from))];
  const manager = managerOf(spec);
  const workspace = `${home}/agent`;
  return render({
    about: `The image '${name}'.`,
    sources: sources.map((from, i) => ({ from: plainWord(imageOf(from)), name: `source-${i}` })),
    from: plainWord(imageOf(spec.from)),
    packages: installation(spec.packages ?? [], manager),
    copies: copies.map(({ from, path, to }) => ({
      from: `source-${sources.indexOf(from)}`,
      path: plainWord(path),
      to: plainWord(to),
    })),
    downloads: downloads.map((download) => ({
      url: shellWord(download.url),
      sum: shellWord(`${download.sha256}  /tmp/download`),
      unpack: unpacking(download),
    })),
    certificates: certificates.map((file) => ({ file: plainWord(file) })),
    ...trustOf(manager),
    env: Object.entries(env).map(([variable, value]) => ({ name: variable, value: envValue(value) })),
    commands: run.map((command) => ({ command: runCommand(command) })),
    user: String(user),
    account: shellWord(`jenkins:x:${user}:${user}::${home}:/bin/sh`),
    workspace: shellWord(workspace),
    homeWord: shellWord(home),
    home: envValue(home),
    workdir: plainWord(workspace),
  }).replaceAll(/\n{3,}/g, '\n\n');
}

/** The Dockerfile of the controller's image. */
export function controllerDockerfile(baseImage: string): string {
  return renderController({ about: 'The controller, with its plugins.', from: plainWord(baseImage) });
}

/** What installs packages, as far as it is known. */
export function managerOf({ packageManager, from }: AgentImageSpec): PackageManager | undefined {
  return packageManager ?? packageManagerOf(from);
}

function installation(packages: readonly string[], manager: PackageManager | undefined): string {
  if (packages.length === 0 || manager === undefined) return '';
  const names = packages.map(shellWord).join(' ');
  switch (manager) {
    case 'apt':
      return lines(
        'apt-get update',
        `DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${names}`,
        'rm -rf /var/lib/apt/lists/*',
      );
    case 'apk':
      return lines(`apk add --no-cache ${names}`);
    case 'dnf':
    case 'microdnf':
      return lines(`${manager} install -y --setopt=install_weak_deps=0 ${names}`, `${manager} clean all`);
  }
}

/** Commands of a RUN, each on a line of its own. */
function lines(...commands: readonly string[]): string {
  return `\\\n    ${commands.join('; \\\n    ')}`;
}

function unpacking({ to, unpack, strip = 0 }: DownloadSpec): string {
  const target = shellWord(to);
  if (unpack === 'tar') {
    const leave = strip > 0 ? ` --strip-components=${strip}` : '';
    return `mkdir -p ${target}; tar -xf /tmp/download -C ${target}${leave}`;
  }
  if (unpack === 'zip') {
    // unzip cannot leave folders out.
    const inner = '/*'.repeat(strip);
    return `mkdir -p ${target} /tmp/unpacked; unzip -q /tmp/download -d /tmp/unpacked; cp -a /tmp/unpacked${inner}/. ${target}; rm -rf /tmp/unpacked`;
  }
  const folder = to.slice(0, to.lastIndexOf('/')) || '/';
  return `mkdir -p ${shellWord(folder)}; mv /tmp/download ${target}; chmod 0755 ${target}`;
}

/** Where a system looks for certificates, and what makes it read them. */
function trustOf(manager: PackageManager | undefined): { readonly trusted: string; readonly trust: string } {
  return manager === 'dnf' || manager === 'microdnf'
    ? { trusted: '/etc/pki/ca-trust/source/anchors/', trust: 'update-ca-trust' }
    : { trusted: '/usr/local/share/ca-certificates/', trust: 'update-ca-certificates' };
}

/**
 * A command of a RUN. Several lines are a script, which stops at the first line that fails: in the form that has no lines of its own.
 */
export function runCommand(command: string): string {
  const text = command.trim();
  return /(?<!\\)\n/.test(text) ? JSON.stringify(['/bin/sh', '-euc', text]) : text;
}
