import { jcascFiles } from './configuration/jcasc-files.ts';
import { guideFiles } from './guide/guide-files.ts';
import { helmValues } from './helm-values.ts';
import { imageFiles } from './images/image-files.ts';
import { jobFiles } from './jobs/job-files.ts';
import { manifestFiles } from './manifests.ts';
import type { Needs } from './needs.ts';
import type { ControllerTexts } from './objects/controller-pod.ts';
import { platformObjects } from './objects/platform-objects.ts';
import type { PlatformObject } from './objects/platform-object.ts';
import type { PlatformFile } from './platform-file.ts';
import { pluginsText } from './plugins/plugins-text.ts';
import type { Platform } from './resolve/platform.ts';

/**
 * All files of a platform, in the order of the steps. The same platform gives the same bytes.
 *
 * @param folder Where they will be, from the folder of the definition: commands of the guide and images name it.
 */
export function platformFiles(platform: Platform, needs: Needs, folder = 'platform'): readonly PlatformFile[] {
  const texts = controllerTexts(platform, needs);
  return [
    ...guideFiles(platform, needs, folder),
    ...manifestFiles(platformObjects(platform, texts, needs)),
    helmValues(platform, texts),
    ...jcascFiles(platform),
    { path: 'plugins.txt', text: texts.plugins },
    ...imageFiles(platform, folder),
    ...jobFiles(platform),
  ];
}

/** All objects of a platform. */
export function objectsOf(platform: Platform, needs: Needs): readonly PlatformObject[] {
  return platformObjects(platform, controllerTexts(platform, needs), needs);
}

/** What the controller reads, which is part of its objects too. */
function controllerTexts(platform: Platform, needs: Needs): ControllerTexts {
  const files = jcascFiles(platform).map(({ path, text }) => [path.slice(path.lastIndexOf('/') + 1), text] as const);
  return { configuration: Object.fromEntries(files), plugins: pluginsText(platform, needs) };
}
