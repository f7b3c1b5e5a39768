import { dataYaml } from '@pipec/kubernetes/objects';
import { jobScripts } from '../jobs/job-dsl.ts';
import type { PlatformFile } from '../platform-file.ts';
import type { Platform } from '../resolve/platform.ts';
import { cloudFields } from './cloud-fields.ts';
import { credentialFields } from './credential-fields.ts';
import type { Fields } from './fields.ts';
import { libraryFields } from './library-fields.ts';
import { merged } from './merged.ts';
import { authorizationFields, realmFields } from './security-fields.ts';
import { serverFields } from './server-fields.ts';
import { written } from './written.ts';

/** Roots that have a file of their own; all others stand in `jenkins.yaml`. */
const ownFile: ReadonlySet<string> = new Set(['credentials', 'jobs']);

/**
 * The controller's configuration as code: `jcasc/jenkins.yaml`, and `credentials.yaml` and `jobs.yaml` where there are any.
 *
 * No secret stands in it: where one is needed, it says which file the controller reads it from.
 */
export function jcascFiles(platform: Platform): readonly PlatformFile[] {
  const whole = configuration(platform);
  const main = Object.entries(whole).filter(([root]) => !ownFile.has(root));
  const rest = Object.entries(whole).filter(([root]) => ownFile.has(root));
  return [
    { path: 'jcasc/jenkins.yaml', text: dataYaml(Object.fromEntries(main)) },
    ...rest.map(([root, value]) => ({ path: `jcasc/${root}.yaml`, text: dataYaml({ [root]: value }) })),
  ];
}

/** The configuration as data, with what its author adds. */
export function configuration(platform: Platform): { readonly [root: string]: unknown } {
  const { spec, jobs, controller } = platform;
  const credentials = Object.entries(spec.credentials ?? {}).map(([id, one]) =>
    credentialFields(id, one, controller.secretsFolder),
  );
  const ours: Fields<'root'> = {
    jenkins: jenkinsFields(platform),
    security: { apiToken },
    unclassified: unclassifiedFields(platform),
    ...(credentials.length > 0 && { credentials: { system: { domainCredentials: [{ credentials }] } } }),
    ...(jobs.length > 0 && { jobs: jobScripts(jobs).map((script) => ({ script })) }),
  };
  return merged(written(ours), spec.extraConfiguration ?? {}) as { readonly [root: string]: unknown };
}

/** As the official chart has it: tokens are made by people, when they need one. */
const apiToken: Fields<'apiToken'> = {
  creationOfLegacyTokenEnabled: false,
  tokenGenerationOnCreationEnabled: false,
  usageStatisticsEnabled: true,
};

function jenkinsFields({ spec, clouds, controller }: Platform): Fields<'jenkins'> {
  return {
    // Builds run on agents: on the controller they could read its secrets.
    numExecutors: 0,
    mode: 'EXCLUSIVE',
    slaveAgentPort: controller.connection === 'tcp' ? controller.agentPort : -1,
    // Without a realm nobody may log in: an open controller would be worse.
    securityRealm: realmFields(spec.security?.realm ?? { kind: 'local', users: {} }),
    authorizationStrategy: authorizationFields(spec.security),
    clouds: clouds.map((cloud) => ({ kubernetes: cloudFields(cloud, controller) })),
  };
}

function unclassifiedFields({ spec, jobs, controller }: Platform): Fields<'unclassified'> {
  const libraries = Object.entries(spec.libraries ?? {}).map(([name, library]) => libraryFields(name, library));
  return {
    location: { url: controller.url },
    globalLibraries: libraries.length > 0 ? { libraries } : undefined,
    ...serverFields(jobs),
  };
}
