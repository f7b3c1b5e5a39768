export * from './generated/index.ts';

export { agent } from './core/agent.ts';
export type { AgentSource, AgentSpec, DockerAgentSpec, DockerfileAgentSpec, NodeAgentSpec } from './core/agent.ts';
export type { StepItem, Steps } from './core/call.ts';
export { secretFile, secretText, sshPrivateKey, usernamePassword, withCredentials } from './core/credentials.ts';
export type {
  CredentialsRef,
  LoginSecret,
  SecretOf,
  SshKeySecret,
  UsernamePasswordSecret,
} from './core/credentials.ts';
export { env, later, variable, withEnv } from './core/environment.ts';
export type { Env, EnvironmentSpec, Later } from './core/environment.ts';
export { groovy, script } from './core/groovy.ts';
export type { InputSpec } from './core/input.ts';
export { kubernetes } from './core/kubernetes.ts';
export type { KubernetesAgent, KubernetesAgentFields, KubernetesSpec, ForeignPodSpec } from './core/kubernetes.ts';
export { matrix } from './core/matrix.ts';
export type { AxesSpec, ExcludeSpec, MatrixSpec } from './core/matrix.ts';
export { parallel } from './core/parallel.ts';
export type { Params, ParameterSpec, ParametersSpec } from './core/parameters.ts';
export { pipeline } from './core/pipeline.ts';
export type { PipelineSpec, Scope } from './core/pipeline.ts';
export type { PostSpec } from './core/post.ts';
export { scm } from './core/scm.ts';
export { bat, powershell, pwsh, sh } from './core/shell.ts';
export type { ShellStep } from './core/shell-step.ts';
export type { ShellText, ShellValue } from './core/shell-text.ts';
export { stage, stages } from './core/stage.ts';
export type { OptionList, StageBody, StageItem, StageList, StageSpec } from './core/stage.ts';
export { comment, container, defineStep, setEnv, step } from './core/steps.ts';
export { text } from './core/text.ts';
export type { ToolsSpec } from './core/tools.ts';
export type { Describable, EnvVar, Expr, Param, Secret, Text, Value } from './core/value.ts';
export { when } from './core/when.ts';
export type { ChangeRequestSpec, Comparator, ConditionLike, WhenFlag, WhenSpec } from './core/when.ts';
export { buildah, kaniko, rootlessBuildkit } from '@pipec/kubernetes/authoring';
export type { ContainerSpec, ImageBuilderOptions, PodTemplate, VolumeSpec } from '@pipec/kubernetes/authoring';
