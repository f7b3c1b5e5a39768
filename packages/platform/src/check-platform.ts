import { checkConsistency } from './check/check-consistency.ts';
import { checkReferences } from './check/check-references.ts';
import { checkTemplates } from './check/check-templates.ts';
import { checkNeeds } from './check-needs/check-needs.ts';
import { checkObjects } from './check-objects.ts';
import { checkExtraConfiguration } from './configuration/check-extra-configuration.ts';
import { checkLogin } from './configuration/check-login.ts';
import { checkSecretNames } from './configuration/check-secret-names.ts';
import { checkImages } from './images/check-images.ts';
import { checkJobs } from './jobs/check-jobs.ts';
import type { Needs } from './needs.ts';
import { objectsOf } from './platform-files.ts';
import type { PlatformFault } from './platform-fault.ts';
import { checkPlugins } from './plugins/check-plugins.ts';
import type { Platform } from './resolve/platform.ts';

/**
 * Holds a platform against itself, against the rules of the API server, and against what pipelines ask of it.
 *
 * @param platform One whose definition has the right structure: see `checkDefinition`.
 */
export function checkPlatform(platform: Platform, needs: Needs): readonly PlatformFault[] {
  const objects = objectsOf(platform, needs);
  return [
    ...checkReferences(platform.spec),
    ...checkConsistency(platform),
    ...checkTemplates(platform),
    ...checkLogin(platform),
    ...checkSecretNames(platform),
    ...checkExtraConfiguration(platform),
    ...checkImages(platform),
    ...checkJobs(platform),
    ...checkPlugins(platform, needs),
    ...checkObjects(objects),
    ...checkNeeds(platform, objects, needs),
  ];
}
