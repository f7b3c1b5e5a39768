import type { PlatformFile } from '../platform-file.ts';
import type { Platform } from '../resolve/platform.ts';
import { jobBuilderYaml } from './job-builder.ts';

/** The jobs for Jenkins Job Builder; the controller makes the same ones itself, from its configuration. */
export function jobFiles({ jobs }: Platform): readonly PlatformFile[] {
  return jobs.length === 0 ? [] : [{ path: 'jobs/jobs.yaml', text: jobBuilderYaml(jobs) }];
}
