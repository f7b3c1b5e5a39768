import type { Dockerfile, Instruction } from '../instruction.ts';
import { scriptOf } from '../script-of.ts';
import { addedUrl, keptCache, unpinnedDownload } from '../messages.ts';
import type { ImageFault } from '../messages.ts';

/** Programs that install packages: what they leave behind, and what keeps them from it. */
const installers: readonly { program: string; installs: RegExp; isClean: RegExp; cache: string; cure: string }[] = [
  {
    program: 'apt-get',
    installs: /\bapt(?:-get)?\s+(?:-\S+\s+)*(?:install|update)\b/,
    isClean: /\brm\s+-\w*\s+(?:\S+\s+)*\/var\/lib\/apt\/lists\b/,
    cache: '/var/lib/apt',
    cure: "End the RUN with 'rm -rf /var/lib/apt/lists/*'.",
  },
  {
    program: 'apk',
    installs: /\bapk\s+(?:-\S+\s+)*(?:add|update)\b/,
    isClean: /\bapk\s[^;&|]*--no-cache\b|\brm\s+-\w*\s+(?:\S+\s+)*\/var\/cache\/apk\b/,
    cache: '/var/cache/apk',
    cure: "Say 'apk add --no-cache'.",
  },
  {
    program: 'dnf',
    installs: /\b(?:microdnf|dnf|yum)\s+(?:-\S+\s+)*(?:install|update|upgrade)\b/,
    isClean: /\b(?:microdnf|dnf|yum)\s+clean\s+all\b|\brm\s+-\w*\s+(?:\S+\s+)*\/var\/cache\/(?:dnf|yum)\b/,
    cache: '/var/cache/',
    cure: "End the RUN with 'dnf clean all'.",
  },
];

const downloads = /\b(?:curl|wget)\b[^;&|]*\bhttps?:\/\//;
const verifies = /\b(?:sha(?:1|224|256|384|512)?sum|shasum|b2sum|gpgv?|cosign|minisign|openssl\s+dgst)\b/;

/** What RUN and ADD leave in an image, and what they bring into it unseen. */
export function checkRuns({ stages }: Dockerfile): readonly ImageFault[] {
  const last = stages.at(-1);
  return stages.flatMap((stage) =>
    stage.instructions.flatMap((instruction) => {
      if (instruction.keyword === 'ADD') return checkAdd(instruction);
      if (instruction.keyword !== 'RUN') return [];
      // What a stage leaves behind that nothing stands on does not reach the image.
      const isThrownAway = stage !== last && !stages.some(({ base }) => base.resolved.toLowerCase() === stage.name);
      return [...checkDownload(instruction), ...(isThrownAway ? [] : checkInstall(instruction))];
    }),
  );
}

function checkAdd({ words, flags }: Instruction): readonly ImageFault[] {
  if (flags.has('checksum')) return [];
  return words
    .slice(0, -1)
    .filter(({ text }) => /^https?:\/\//.test(text))
    .map(addedUrl);
}

function checkDownload(run: Instruction): readonly ImageFault[] {
  const script = scriptOf(run);
  return downloads.test(script) && !verifies.test(script) ? [unpinnedDownload(placeOf(run))] : [];
}

function checkInstall(run: Instruction): readonly ImageFault[] {
  const { text: mount = '' } = run.flags.get('mount') ?? {};
  const script = scriptOf(run);
  return installers
    .filter(({ installs, isClean, cache }) => installs.test(script) && !isClean.test(script) && !isCached(mount, cache))
    .map(({ program, cure }) => keptCache(program, cure, placeOf(run)));
}

/** A cache that is only mounted for the RUN is no part of the layer. */
function isCached(mount: string, cache: string): boolean {
  return mount.includes('type=cache') && mount.includes(cache);
}

function placeOf({ start, keywordEnd }: Instruction): { readonly start: number; readonly end: number } {
  return { start, end: keywordEnd };
}
