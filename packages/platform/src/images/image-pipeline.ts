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
  const auth = pushSecret === undefined ? '' : `{ registryAuth: ${quoted(pushSecret)} }`;
  const isFirst = cloud === undefined || cloud === platform.clouds[0];
  return `import { disableConcurrentBuilds, kubernetes, later, pipeline, ${builder} } from '@pipec/dsl';
import { buildImage } from '@pipec/dsl/recipes';

// Builds the images of the platform and pushes them: one behind the other, for one may stand on another.

const builder = kubernetes({${isFirst ? '' : `\n  cloud: ${quoted(cloud.name)},`}
  containers: { ${tool}: ${builder}(${auth}) },
});

export default pipeline({
  agent: builder,
  options: [disableConcurrentBuilds()],
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
