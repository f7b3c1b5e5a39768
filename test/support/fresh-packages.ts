import { bundlePackages } from '../../scripts/bundle-packages.mjs';

/**
 * Runs before all tests. A pipeline.ts is run by Node itself, which reads our packages from their `dist`: it must be that of the
 * sources that are tested. Where a package cannot be bundled its own tests say why; the others go on with what was there.
 */
export default async function freshPackages(): Promise<void> {
  try {
    await bundlePackages();
  } catch (error) {
    console.warn(`The packages could not be bundled anew: ${(error as Error).message}`);
  }
}
