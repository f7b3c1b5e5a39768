import type { PackageManager } from '../detect/package-manager.ts';

/** What checks a pipeline where nothing is installed yet but Node. */
export function checkCommands(manager: PackageManager): readonly string[] {
  return [...manager.prepare, manager.installLocked, manager.run('pipeline:check')];
}
