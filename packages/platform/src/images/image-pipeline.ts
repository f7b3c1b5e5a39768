import type { Cloud, Platform } from '../resolve/platform.ts';
import { buildOrder } from './build-order.ts';

/** An image, and where its Dockerfile and the files for it are, from the top of the repository. */
interface Build {
  readonly title: string;
  readonly image: string;
  readonly dockerfile: string;
  readonly context: string;
  readonly platforms: readonly string[];
}

/**
 * The pipeline that builds all images and pushes them, as a `pipeline.ts`; `undefined` where there are none, or no registry to push to.
 *
 * @param folder Where the platform's files are, from the top of the repository.
 */
export function imagePipeline(platform: Platform, folder: string): string | undefined {
  const builds = buildsOf(platform, folder);
  const [first] = builds;
  if (first === undefined || platform.spec.registry === undefined) return undefined;
  const cloud = builderCloud(platform);
  const builder = cloud?.podSecurity === 'privileged' ? 'rootlessBuildkit' : 'buildah';
  const tool = builder === 'buildah' ? 'buildah' : 'buildkit';
  const { pushSecret } = platform.spec.registry;
  const isFirst = cloud === undefined || cloud === platform.clouds[0];
  const pod = [
    ...(isFirst ? [] : [`cloud: ${quoted(cloud.name)}`]),
    ...(cloud === undefined ? [] : [`serviceAccount: ${quoted(cloud.serviceAccount)}`]),
    `containers: {
    ${tool}: ${builder}({${pushSecret === undefined ? '' : `\n      registryAuth: ${quoted(pushSecret)},`}
      resources: { requests: { cpu: '1', memory: '2Gi' }, limits: { memory: '4Gi' } },
    }),
  }`,
  ];
  return `import {
  buildDiscarder,
  disableConcurrentBuilds,
  kubernetes,
  later,
  logRotator,
  pipeline,
  ${builder},
  timeout,
} from '@pipec/dsl';
import { buildImage } from '@pipec/dsl/recipes';

// Builds the images of the platform and pushes them: one behind the other, for one may stand on another.

const builder = kubernetes({
${pod.map((field) => `  ${field},`).join('\n')}
});

export default pipeline({
  agent: builder,
  options: [
    timeout({ time: 4, unit: 'HOURS' }),
    buildDiscarder(logRotator({ numToKeepStr: '20' })),
    disableConcurrentBuilds(),
  ],
  environment: {
${builds.map((_, i) => `    IMAGE_${i + 1}: later(),`).join('\n')}
  },
  stages: ({ env }) => [
${builds.map((build, i) => stageText(build, `env.IMAGE_${i + 1}`, tool)).join('\n')}
  ],
});
`;
}

function buildsOf(platform: Platform, folder: string): readonly Build[] {
  const { controller, images } = platform;
  const agents = buildOrder(images).map(({ name, reference, spec }) => ({
    title: name,
    image: reference,
    dockerfile: `${folder}/images/${name}/Dockerfile`,
    context: '.',
    platforms: spec.platforms ?? [],
  }));
  const own = {
    title: 'controller',
    image: controller.image,
    dockerfile: `${folder}/images/controller/Dockerfile`,
    context: folder,
    platforms: [],
  };
  return controller.plugins === 'image' ? [...agents, own] : agents;
}

/** BuildKit needs a namespace that lets it be; buildah one that refuses no more than \`baseline\` does. */
export function builderCloud({ clouds }: Platform): Cloud | undefined {
  const best = (level: Cloud['podSecurity']): Cloud | undefined =>
    clouds.find(({ podSecurity }) => podSecurity === level);
  return best('privileged') ?? best('baseline');
}

function stageText({ title, image, dockerfile, context, platforms }: Build, digest: string, tool: string): string {
  const fields = [
    `name: ${quoted(title)}`,
    `in: '${tool}'`,
    ...(tool === 'buildkit' ? [] : [`builder: '${tool}'`]),
    `image: ${quoted(image)}`,
    `digestTo: ${digest}`,
    `context: ${quoted(context)}`,
    `dockerfile: ${quoted(dockerfile)}`,
    ...(platforms.length > 0 ? [`platforms: [${platforms.map(quoted).join(', ')}]`] : []),
    `cache: ${quoted(`${image.replace(/:[^:/]*$/, '')}:buildcache`)}`,
  ];
  return `    buildImage({\n${fields.map((field) => `      ${field},`).join('\n')}\n    }),`;
}

/** A text as TypeScript has it. */
function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
