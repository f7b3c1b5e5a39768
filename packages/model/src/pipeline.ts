import type { Argument, Comment, Expression, NodeBase, Statement } from './groovy.ts';
import type { Pod } from './pod.ts';

// All of Declarative Pipeline as a closed union of plain nodes. Values are Groovy expressions, so that both routes, from a
// pipeline.ts and from a Jenkinsfile, meet in one model.

/** `pipeline { … }` and what stands beside it at the top level of the file. */
export interface Pipeline extends NodeBase<'Pipeline'> {
  /** Imports, `@Library`, definitions above the block. */
  readonly prologue?: readonly Statement[];
  readonly agent?: Agent;
  readonly libraries?: Libraries;
  readonly options?: Options;
  readonly parameters?: Parameters;
  readonly triggers?: Triggers;
  readonly environment?: Environment;
  readonly tools?: Tools;
  readonly stages?: Stages;
  readonly post?: Post;
  /** What stands below the block. */
  readonly epilogue?: readonly Statement[];
}

// ── agent ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export type AgentAny = NodeBase<'AgentAny'>;
export type AgentNone = NodeBase<'AgentNone'>;
/** `agent { label 'linux' }`. */
export interface AgentLabel extends NodeBase<'AgentLabel'> {
  readonly label: Expression;
}
/** `agent { node { label 'linux' … } }`. */
export interface AgentNode extends NodeBase<'AgentNode'> {
  readonly fields: readonly Field[];
}
/** `agent { docker 'image' }` or `agent { docker { image 'x' … } }`. */
export interface AgentDocker extends NodeBase<'AgentDocker'> {
  readonly argument?: Expression;
  readonly fields: readonly Field[];
}
/** `agent { dockerfile true }` or `agent { dockerfile { … } }`. */
export interface AgentDockerfile extends NodeBase<'AgentDockerfile'> {
  readonly argument?: Expression;
  readonly fields: readonly Field[];
}
/** `agent { kubernetes { … } }`. `pod` is there until the compiler has written it as `yaml` or as a file. */
export interface AgentKubernetes extends NodeBase<'AgentKubernetes'> {
  readonly argument?: Expression;
  readonly fields: readonly Field[];
  readonly pod?: Pod;
}
/** An agent type that a plugin adds. */
export interface AgentOther extends NodeBase<'AgentOther'> {
  readonly type: string;
  readonly argument?: Expression;
  readonly fields: readonly Field[];
}
export type Agent =
  AgentAny | AgentNone | AgentLabel | AgentNode | AgentDocker | AgentDockerfile | AgentKubernetes | AgentOther;

/** A line of an agent's or an input's block: `customWorkspace '/x'`; nested blocks have fields of their own. */
export interface Field extends NodeBase<'Field'> {
  readonly name: string;
  readonly value: Expression | readonly Field[];
}

// ── environment, tools, libraries ────────────────────────────────────────────────────────────────────────────────────────

export interface Environment extends NodeBase<'Environment'> {
  readonly entries: readonly EnvEntry[];
}
export interface EnvEntry extends NodeBase<'EnvEntry'> {
  readonly name: string;
  readonly value: Expression | Credentials;
}
/** `credentials('id')`; `type` is what the author of a pipeline.ts says that it is, which Jenkins only knows at run time. */
export interface Credentials extends NodeBase<'Credentials'> {
  readonly id: Expression;
  readonly type?: CredentialsType;
}
export type CredentialsType = 'secretText' | 'usernamePassword' | 'secretFile' | 'sshPrivateKey';

export interface Tools extends NodeBase<'Tools'> {
  readonly entries: readonly ToolEntry[];
}
export interface ToolEntry extends NodeBase<'ToolEntry'> {
  readonly type: string;
  readonly version: Expression;
}
export interface Libraries extends NodeBase<'Libraries'> {
  readonly entries: readonly LibraryEntry[];
}
export interface LibraryEntry extends NodeBase<'LibraryEntry'> {
  readonly value: Expression;
}

// ── options, parameters, triggers ────────────────────────────────────────────────────────────────────────────────────────

export interface Options extends NodeBase<'Options'> {
  readonly entries: readonly Option[];
}
/** `timeout(time: 1, unit: 'HOURS')`, `buildDiscarder(logRotator(numToKeepStr: '5'))`; nested calls are calls in the arguments. */
export interface Option extends NodeBase<'Option'> {
  readonly name: string;
  readonly args: readonly Argument[];
}
export interface Parameters extends NodeBase<'Parameters'> {
  readonly entries: readonly BuildParameter[];
}
export interface BuildParameter extends NodeBase<'BuildParameter'> {
  /** Its type's symbol: `string`, `booleanParam`, `choice`, … */
  readonly name: string;
  readonly args: readonly Argument[];
}
export interface Triggers extends NodeBase<'Triggers'> {
  readonly entries: readonly Trigger[];
}
export interface Trigger extends NodeBase<'Trigger'> {
  readonly name: string;
  readonly args: readonly Argument[];
}

// ── stages ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Stages extends NodeBase<'Stages'> {
  readonly stages: readonly Stage[];
}
export interface Stage extends NodeBase<'Stage'> {
  readonly name: string;
  readonly agent?: Agent;
  readonly options?: Options;
  readonly environment?: Environment;
  readonly tools?: Tools;
  readonly input?: Input;
  readonly when?: When;
  readonly failFast?: boolean;
  readonly body?: Steps | Stages | Parallel | Matrix;
  readonly post?: Post;
}
export interface Parallel extends NodeBase<'Parallel'> {
  readonly stages: readonly Stage[];
}
export interface Matrix extends NodeBase<'Matrix'> {
  readonly axes: readonly Axis[];
  readonly excludes?: readonly Exclude[];
  readonly agent?: Agent;
  readonly options?: Options;
  readonly environment?: Environment;
  readonly tools?: Tools;
  readonly input?: Input;
  readonly when?: When;
  readonly stages?: Stages;
  readonly post?: Post;
}
export interface Axis extends NodeBase<'Axis'> {
  readonly name: string;
  readonly values: readonly Expression[];
}
export interface Exclude extends NodeBase<'Exclude'> {
  readonly axes: readonly ExcludeAxis[];
}
/** `values` to leave out, or with `inverse` (`notValues`) all others. */
export interface ExcludeAxis extends NodeBase<'ExcludeAxis'> {
  readonly name: string;
  readonly values: readonly Expression[];
  readonly inverse?: boolean;
}

// ── when, input, post ────────────────────────────────────────────────────────────────────────────────────────────────────

export interface When extends NodeBase<'When'> {
  readonly conditions: readonly Condition[];
  readonly beforeAgent?: boolean;
  readonly beforeInput?: boolean;
  readonly beforeOptions?: boolean;
}
export interface AllOf extends NodeBase<'AllOf'> {
  readonly conditions: readonly Condition[];
}
export interface AnyOf extends NodeBase<'AnyOf'> {
  readonly conditions: readonly Condition[];
}
export interface Not extends NodeBase<'Not'> {
  readonly condition: Condition;
}
/** `expression { … }`. */
export interface ExpressionCondition extends NodeBase<'ExpressionCondition'> {
  readonly statements: readonly Statement[];
}
/** Every other condition, by its name in Jenkins: `branch 'main'`, `changeset pattern: '…'`, one of a plugin. */
export interface CallCondition extends NodeBase<'CallCondition'> {
  readonly name: string;
  readonly args: readonly Argument[];
}
export type Condition = AllOf | AnyOf | Not | ExpressionCondition | CallCondition;

export interface Input extends NodeBase<'Input'> {
  readonly message?: Expression;
  readonly id?: Expression;
  readonly ok?: Expression;
  readonly submitter?: Expression;
  readonly submitterParameter?: Expression;
  readonly parameters?: Parameters;
}

/** The conditions of `post`, in the order in which Jenkins runs them. */
export const postConditions = [
  'always', 'changed', 'fixed', 'regression', 'aborted', 'success', 'unsuccessful', 'unstable', 'failure', 'notBuilt', 'cleanup',
] as const; // prettier-ignore
export type PostConditionName = (typeof postConditions)[number];

export interface Post extends NodeBase<'Post'> {
  readonly conditions: readonly PostCondition[];
}
export interface PostCondition extends NodeBase<'PostCondition'> {
  readonly name: string;
  readonly steps: readonly StepNode[];
}

// ── steps ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Steps extends NodeBase<'Steps'> {
  readonly steps: readonly StepNode[];
}
/** A step with its arguments and, where it takes a block, its body. */
export interface Step extends NodeBase<'Step'> {
  readonly name: string;
  readonly args: readonly Argument[];
  readonly body?: readonly StepNode[];
}
/** `script { … }`: Groovy that Declarative does not look into. */
export interface ScriptBlock extends NodeBase<'ScriptBlock'> {
  readonly statements: readonly Statement[];
}
/** `parallel a: { … }, b: { … }` as the only step of its stage. */
export interface ParallelStep extends NodeBase<'ParallelStep'> {
  readonly branches: readonly Branch[];
  readonly failFast?: boolean;
}
export interface Branch extends NodeBase<'Branch'> {
  readonly name: string;
  readonly steps: readonly StepNode[];
}
export type StepNode = Step | ScriptBlock | ParallelStep | Comment;

export type PipelineNode =
  | Pipeline | Agent | Field | Environment | EnvEntry | Credentials | Tools | ToolEntry | Libraries | LibraryEntry | Options | Option
  | Parameters | BuildParameter | Triggers | Trigger | Stages | Stage | Parallel | Matrix | Axis | Exclude | ExcludeAxis | When | Condition
  | Input | Post | PostCondition | Steps | Step | ScriptBlock | ParallelStep | Branch | Pod; // prettier-ignore
