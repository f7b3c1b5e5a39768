import { spawnSync } from 'node:child_process';

/** Whether a tool that some tests ask is there. Without it they say so and skip; in CI it must be there. */
export function isInstalled(tool: string, args: readonly string[]): boolean {
  if (spawnSync(tool, args, { stdio: 'ignore' }).status === 0) return true;
  if (process.env['CI'] === 'true') throw new Error(`These tests need '${tool}', and CI must have it.`);
  console.warn(`SKIPPED: what asks '${tool}', which is not installed (apt-get install ${tool}).`);
  return false;
}
