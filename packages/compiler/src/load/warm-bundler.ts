import { transform } from 'esbuild';

/**
 * Starts esbuild, a process of its own, before there is a module to bundle. It has started when this returns, and it comes up while
 * the caller goes on.
 */
export function warmBundler(): void {
  // Where it cannot start, the build that needs it says so.
  transform('').catch(() => {});
}
