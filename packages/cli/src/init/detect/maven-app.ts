import type { App } from '../app.ts';
import type { Folder } from '../folder.ts';

const usualJava = 21;
/** The releases of Java that Maven's image comes with. */
const imageJavas = [8, 11, 17, 21, 25];

/** Where a pom says the release of Java that it compiles for, the strongest first. */
const javaPlaces = [
  'maven.compiler.release',
  'maven.compiler.target',
  'maven.compiler.source',
  'java.version',
  'release',
  'target',
];

/** An app of Maven, as its pom.xml tells. */
export function mavenApp(folder: Folder): App {
  const pom = folder.read('pom.xml')?.replaceAll(/<!--.*?-->/gs, '');
  const own = pom?.replace(/<(parent|dependencies|dependencyManagement|build|profiles)>.*?<\/\1>/gs, '') ?? '';
  const modules = [...own.matchAll(/<module>\s*([^<\s]+)\s*<\/module>/g)].map(([, module]) => module!);
  const java = pom === undefined ? undefined : javaOf(pom);
  const packaging = element(own, 'packaging') ?? 'jar';
  const hasTests = ['.', ...modules].some((module) => folder.has(`${module}/src/test`));
  const image = imageJavas.find((one) => one >= (java ?? usualJava)) ?? imageJavas.at(-1)!;
  const maven = folder.has('mvnw') ? './mvnw' : 'mvn';
  const anywhere = modules.length > 0 ? '**/' : '';
  const reports = `${anywhere}target/surefire-reports/*.xml`;
  return {
    kind: 'maven',
    sign: pom === undefined ? undefined : 'pom.xml',
    facts: [
      ...(java === undefined ? [] : [`Java ${java}`]),
      ...(pom === undefined ? [] : [modules.length > 0 ? `${modules.length} modules` : packaging]),
      ...(hasTests ? ['tests'] : []),
      ...(maven === 'mvn' ? [] : ['mvnw']),
    ],
    name: element(own, 'artifactId'),
    build: {
      container: 'maven',
      image: `maven:3.9.11-eclipse-temurin-${image}`,
      cpu: '1',
      memory: '2Gi',
      env: {},
      commands: [`${maven} -B -ntp verify`],
      reports: hasTests ? reports : undefined,
      artifacts: `${anywhere}target/*.${packaging === 'pom' ? 'jar' : packaging}`,
      advice: hasTests ? [] : [`There are no tests yet; then: reports: '${reports}'.`],
    },
  };
}

/** The release of Java, where the pom says it; a property that it names is looked up once. */
function javaOf(pom: string): number | undefined {
  for (const place of javaPlaces) {
    const said = element(pom, place);
    const [, property] = /^\$\{([^}]+)\}$/.exec(said ?? '') ?? [];
    const [, release] = /^(?:1\.)?(\d+)$/.exec((property === undefined ? said : element(pom, property)) ?? '') ?? [];
    if (release !== undefined) return Number(release);
  }
  return undefined;
}

/** The text of the first element of a name. */
function element(xml: string, name: string): string | undefined {
  return new RegExp(`<${name.replaceAll('.', '\\.')}>\\s*([^<]*?)\\s*</`).exec(xml)?.[1];
}
