import type { Argument, Comment, Expression, NodeBase, Statement, Unparsed } from './groovy.ts';
import type { Pod } from './pod.ts';
import type { Span } from './span.ts';

// All of Declarative Pipeline as a closed union of plain nodes. Values are Groovy expressions, so that both routes, from a
// pipeline.ts and from a Jenkinsfile, meet in one model.

/** Where parts of a node are written, as far as a Jenkinsfile shows it. Like spans they are no part of what the node says. */
export interface Places {
  /** The type of an agent; the name of an axis, an option or a condition. */
  readonly name?: Span;
  /** The block, with its braces. */
  readonly block?: Span;
  /** The operator of a value. */
  readonly operator?: Span;
  /** The `axes` and the `excludes` of a matrix. */
  readonly axes?: Span;
  readonly excludes?: Span;
}

/** A section with a block. */
export interface SectionBase<K extends string> extends NodeBase<K> {
  /** What stands in its block and cannot be read as a part of it. */
  readonly unread?: readonly Unparsed[];
  readonly places?: Places;
}

/** A call by name. */
export interface CallBase<K extends string> extends NodeBase<K> {
  readonly name: string;
  /** What is called where that is no plain name, as in `docker.build('x')`; the name is then `error`, as Jenkins reads it. */
  readonly callee?: Expression;
  readonly places?: Places;
  readonly args: readonly Argument[];
}

/** `pipeline { … }` and what stands beside it at the top level of the file. */
export interface Pipeline extends SectionBase<'Pipeline'> {
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
  readonly places?: Places;
  readonly label: Expression;
}
/** `agent { node { label 'linux' … } }` or `agent { node 'linux' }`. */
export interface AgentNode extends SectionBase<'AgentNode'> {
  readonly argument?: Expression;
  readonly fields: readonly Field[];
}
/** `agent { docker 'image' }` or `agent { docker { image 'x' … } }`. */
export interface AgentDocker extends SectionBase<'AgentDocker'> {
  readonly argument?: Expression;
  readonly fields: readonly Field[];
}
/** `agent { dockerfile true }` or `agent { dockerfile { … } }`. */
export interface AgentDockerfile extends SectionBase<'AgentDockerfile'> {
  readonly argument?: Expression;
  readonly fields: readonly Field[];
}
/** `agent { kubernetes { … } }`. `pod` is there until the compiler has written it as `yaml` or as a file. */
export interface AgentKubernetes extends SectionBase<'AgentKubernetes'> {
  readonly argument?: Expression;
  readonly fields: readonly Field[];
  readonly pod?: Pod;
}
/** An agent type that a plugin adds. */
export interface AgentOther extends SectionBase<'AgentOther'> {
  readonly type: string;
  readonly argument?: Expression;
  readonly fields: readonly Field[];
}
type ReadAgent =
  AgentAny | AgentNone | AgentLabel | AgentNode | AgentDocker | AgentDockerfile | AgentKubernetes | AgentOther;
/** What an `agent` section says; `Unparsed` where it says no agent. */
export type Agent = ReadAgent | Unparsed;

/** A line of an agent's or an input's block: `customWorkspace '/x'`; nested blocks have fields of their own. */
export interface Field extends NodeBase<'Field'> {
  readonly name: string;
  readonly value: Expression | readonly Field[];
}

// ── environment, tools, libraries ────────────────────────────────────────────────────────────────────────────────────────

export interface Environment extends SectionBase<'Environment'> {
  readonly entries: readonly EnvEntry[];
}
export interface EnvEntry extends NodeBase<'EnvEntry'> {
  readonly name: string;
  readonly places?: Places;
  readonly value: Expression | Credentials;
}
/** `credentials('id')`; `type` is what the author of a pipeline.ts says that it is, which Jenkins only knows at run time. */
export interface Credentials extends NodeBase<'Credentials'> {
  readonly id: Expression;
  readonly type?: CredentialsType;
}
export type CredentialsType = 'secretText' | 'usernamePassword' | 'secretFile' | 'sshPrivateKey';

export interface Tools extends SectionBase<'Tools'> {
  readonly entries: readonly ToolEntry[];
}
export interface ToolEntry extends NodeBase<'ToolEntry'> {
  readonly type: string;
  readonly version: Expression;
}
export interface Libraries extends SectionBase<'Libraries'> {
  readonly entries: readonly LibraryEntry[];
}
export interface LibraryEntry extends NodeBase<'LibraryEntry'> {
  readonly value: Expression;
}

// ── options, parameters, triggers ────────────────────────────────────────────────────────────────────────────────────────

export interface Options extends SectionBase<'Options'> {
  readonly entries: readonly Option[];
}
/** `timeout(time: 1, unit: 'HOURS')`, `buildDiscarder(logRotator(numToKeepStr: '5'))`; nested calls are calls in the arguments. */
export type Option = CallBase<'Option'>;
export interface Parameters extends SectionBase<'Parameters'> {
  readonly entries: readonly BuildParameter[];
}
/** Its name is its type's symbol: `string`, `booleanParam`, `choice`, … */
export type BuildParameter = CallBase<'BuildParameter'>;
export interface Triggers extends SectionBase<'Triggers'> {
  readonly entries: readonly Trigger[];
}
export type Trigger = CallBase<'Trigger'>;

// ── stages ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Stages extends SectionBase<'Stages'> {
  readonly stages: readonly Stage[];
}
export interface Stage extends SectionBase<'Stage'> {
  readonly name: string;
  /** The name as it is written where that is no constant text; the name is then `error`, as Jenkins reads it. */
  readonly title?: Expression;
  readonly agent?: Agent;
  readonly options?: Options;
  readonly environment?: Environment;
  readonly tools?: Tools;
  readonly input?: Input;
  readonly when?: When;
  readonly failFast?: boolean;
  readonly body?: StageBody;
  /** What it would do besides its body, where it says more than the one thing that it may. */
  readonly others?: readonly StageBody[];
  readonly post?: Post;
}
/** What a stage does. */
export type StageBody = Steps | Stages | Parallel | Matrix;
export interface Parallel extends SectionBase<'Parallel'> {
  readonly stages: readonly Stage[];
}
export interface Matrix extends SectionBase<'Matrix'> {
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
export interface Axis extends SectionBase<'Axis'> {
  readonly name: string;
  readonly values: readonly Expression[];
}
export interface Exclude extends SectionBase<'Exclude'> {
  readonly axes: readonly ExcludeAxis[];
}
/** `values` to leave out, or with `inverse` (`notValues`) all others. */
export interface ExcludeAxis extends SectionBase<'ExcludeAxis'> {
  readonly name: string;
  readonly values: readonly Expression[];
  readonly inverse?: boolean;
}

// ── when, input, post ────────────────────────────────────────────────────────────────────────────────────────────────────

export interface When extends SectionBase<'When'> {
  readonly conditions: readonly Condition[];
  readonly beforeAgent?: boolean;
  readonly beforeInput?: boolean;
  readonly beforeOptions?: boolean;
}
export interface AllOf extends SectionBase<'AllOf'> {
  readonly conditions: readonly Condition[];
}
export interface AnyOf extends SectionBase<'AnyOf'> {
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
export interface CallCondition extends CallBase<'CallCondition'> {
  /** Conditions in a block behind it. Jenkins' own take none. */
  readonly conditions?: readonly Condition[];
  /** What stands in that block and is no condition. */
  readonly unread?: readonly Unparsed[];
}
export type Condition = AllOf | AnyOf | Not | ExpressionCondition | CallCondition;

export interface Input extends SectionBase<'Input'> {
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

export interface Post extends SectionBase<'Post'> {
  readonly conditions: readonly PostCondition[];
}
export interface PostCondition extends NodeBase<'PostCondition'> {
  readonly places?: Places;
  readonly name: string;
  readonly steps: readonly StepNode[];
}

// ── steps ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Steps extends NodeBase<'Steps'> {
  readonly places?: Places;
  readonly steps: readonly StepNode[];
}
/** A step with its arguments and, where it takes a block, its body. */
export interface Step extends CallBase<'Step'> {
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
  readonly places?: Places;
  readonly name: string;
  readonly steps: readonly StepNode[];
}
/** `Unparsed` is what stands among steps and is none. */
export type StepNode = Step | ScriptBlock | ParallelStep | Comment | Unparsed;

export type PipelineNode =
  | Pipeline | ReadAgent | Field | Environment | EnvEntry | Credentials | Tools | ToolEntry | Libraries | LibraryEntry | Options | Option
  | Parameters | BuildParameter | Triggers | Trigger | Stages | Stage | Parallel | Matrix | Axis | Exclude | ExcludeAxis | When | Condition
  | Input | Post | PostCondition | Steps | Step | ScriptBlock | ParallelStep | Branch | Pod; // prettier-ignore
