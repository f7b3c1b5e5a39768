export type {
  AgentContainerSpec,
  ContainerSpec,
  EnvSpec,
  InitContainerSpec,
  OwnVolumeSpec,
  PodTemplate,
  VolumeSpec,
} from './authoring.ts';
export { buildah, kaniko, rootlessBuildkit } from './image-builders.ts';
export type { ImageBuilderOptions } from './image-builders.ts';
export { keepAliveCommand, podOf, UnknownTarget } from './pod-of.ts';
