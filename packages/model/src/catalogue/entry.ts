import type { ValueType } from './value-type.ts';

// What a Jenkins controller offers to a pipeline, as data. What is not there is not known, or `false`. A file of it may leave
// out more (see read-catalogue.ts); `catalogue.schema.json` says how such a file looks.

/** What the plugins of a controller offer to a pipeline. */
export interface Catalogue {
  /** The plugins that the entries come from, by their short name. `core` is Jenkins itself. */
  readonly plugins: { readonly [id: string]: Plugin };
  /** The Java classes of the bases that `describable` types name, by their simple name. */
  readonly bases: { readonly [base: string]: string };
  readonly declarative: DeclarativeFacts;
  /** Sorted by kind, then by name. */
  readonly entries: readonly Entry[];
}

export interface Plugin {
  /** Where its source stands: `jenkinsci/git-plugin`. Nothing where nobody has read it. */
  readonly repo?: string;
  /** The commit that was read. */
  readonly commit?: string;
  /** The version that commit is, or leads to. */
  readonly version?: string;
}

/** What Declarative's own validator holds against the entries. */
export interface DeclarativeFacts {
  /** Steps that may not stand in `steps`. */
  readonly blockedSteps: readonly string[];
  /** Steps that may not stand as an option, trigger, parameter or in their arguments. */
  readonly blockedCalls: readonly string[];
  /** Job properties that may not stand in `options`. */
  readonly blockedOptions: readonly string[];
  /** What a block step may not ask for when it is to stand in `options`. */
  readonly optionStepsLack: readonly string[];
  /** Block steps that Jenkins accepts as options but does not offer in its directive generator. */
  readonly unofferedOptions: readonly string[];
  /** What `comparator` takes in the conditions of `when`. */
  readonly comparators: readonly string[];
}

export type EntryKind =
  | 'agent'
  | 'binding'
  | 'build-discarder'
  | 'build-selector'
  | 'build-wrapper'
  | 'builder'
  | 'declarative-function'
  | 'describable'
  | 'env-var'
  | 'env-variable'
  | 'git-extension'
  | 'global-variable'
  | 'job-property'
  | 'library-retriever'
  | 'option'
  | 'parameter'
  | 'parameter-value'
  | 'pod-retention'
  | 'post-condition'
  | 'publisher'
  | 'recipient-provider'
  | 'repository-browser'
  | 'scm'
  | 'scm-source'
  | 'scm-trait'
  | 'step'
  | 'struct'
  | 'symbol'
  | 'tool'
  | 'trigger'
  | 'volume'
  | 'when'
  | 'yaml-merge-strategy';

/** Where an entry may stand, or for a variable, where it is set. Every list of arguments is a place of its own besides. */
export type Context =
  | 'agent'
  | 'build.parameters'
  | 'checkout(scm)'
  | 'environment'
  | 'input.parameters'
  | 'options'
  | 'parameters'
  | 'pipelineTriggers'
  | 'post'
  | 'properties'
  | 'properties(parameters)'
  | 'script'
  | 'stage-options'
  | 'step(delegate)'
  | 'steps'
  | 'tools'
  | 'triggers'
  | 'when'
  | 'withCredentials.bindings'
  | 'wrap(delegate)'
  | 'after git checkout'
  | 'anywhere'
  | 'container'
  | 'gitlab trigger'
  | 'multibranch'
  | 'multibranch change request'
  | 'multibranch tag'
  | 'node'
  | 'podTemplate'
  | 'pull request trigger'
  | 'stage';

/** What a step needs around it, by the Java class that it asks for. */
export type NeededContext =
  | 'Computer'
  | 'EnvVars'
  | 'Executor'
  | 'FilePath'
  | 'FlowExecution'
  | 'FlowNode'
  | 'Launcher'
  | 'Node'
  | 'Run'
  | 'TaskListener';

/**
 * One thing that a pipeline can name: a step, an option, a trigger, a symbol that stands as an argument, a variable.
 *
 * @example
 * ```json
 * { "kind": "step", "name": "dir", "plugin": "workflow-basic-steps", "className": "org…PushdStep",
 *   "contexts": ["steps", "script"], "takesBlock": true, "soleParam": "path", "needsNode": true,
 *   "params": [{ "name": "path", "type": "string", "required": true }] }
 * ```
 */
export interface Entry {
  readonly kind: EntryKind;
  /** How it is written; for an entry without a symbol the value of `$class`. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly plugin: string;
  readonly className?: string;
  /** The value for `[$class: '…']`, where it is not the last part of `className`. */
  readonly dollarClass?: string;
  /** `false`: it has no symbol and is only written as `[$class: '…']`, or as a plain map where its class is expected. */
  readonly symbol?: false;
  readonly contexts: readonly Context[];
  readonly takesBlock?: true;
  /** The parameter that a single argument without a name means. */
  readonly soleParam?: string;
  /** In Jenkins' order: constructor arguments first, then setters by name. */
  readonly params: readonly Param[];
  /** Its base types that parameters ask for, by simple name: a `describable` type is resolved by them. Shell steps have `DurableTaskStep`. */
  readonly extends?: readonly string[];
  /** The step that runs it where it is no step itself: `archiveArtifacts(…)` is `step(archiveArtifacts(…))`. */
  readonly metaStepOf?: 'step' | 'wrap' | 'checkout';
  /** The step that takes others as its argument: `step`, `wrap`. */
  readonly isMetaStep?: true;
  readonly needs?: readonly NeededContext[];
  /** It asks for an agent. That the flag is not there is no proof that it needs none. */
  readonly needsNode?: true;
  /** What it gives to its block. */
  readonly gives?: readonly NeededContext[];
  /** What it returns, in the words of its source: `string`, `void`, `value of the block`. */
  readonly returns?: string;
  /** Variables that it may set for its block. */
  readonly providesEnv?: readonly string[];
  /** Those of them that hold a secret. */
  readonly providesSecrets?: readonly string[];
  /** Of a variable: whoever pushes a branch or opens a change request says what it holds. */
  readonly untrusted?: true;
  /** The class rewrites its arguments, so that its parameters alone do not tell what it accepts. */
  readonly customModel?: true;
  readonly deprecated?: true;
  /** What its plugin's help names in its place. */
  readonly instead?: string;
  /** Jenkins hides it among the advanced steps. */
  readonly advanced?: true;
  /** Of a post condition: Jenkins runs those with a higher one first. */
  readonly order?: number;
  /** How a tool without a symbol is written in `tools`. */
  readonly nameInToolsBlock?: string;
  /** Of a variable. */
  readonly valueType?: ValueType;
  /** Class of the value of a global variable. */
  readonly valueClass?: string;
  readonly members?: readonly Member[];
  /** Members of the types that the members return, by name. */
  readonly types?: { readonly [type: string]: readonly Member[] };
  /** Type of properties that are only known at run time, as in `env.X` and `params.X`. */
  readonly dynamicProperties?: ValueType;
  readonly writable?: boolean;
  /** Read by hand from single files: it may lack something. */
  readonly handRead?: true;
  /** Known to lack parameters. */
  readonly partial?: true;
  readonly note?: string;
}

export interface Param {
  readonly name: string;
  readonly type: ValueType;
  /** Jenkins' formal flag. Declarative insists on it for steps, agents and conditions only; elsewhere a missing one is null, 0 or false. */
  readonly required?: true;
  readonly default?: string | number | boolean | readonly unknown[] | { readonly [key: string]: unknown };
  /** Values that Jenkins' own forms offer; others are accepted. */
  readonly suggested?: readonly string[];
  /** `null` is accepted. */
  readonly nullable?: true;
  readonly deprecated?: true;
  /** Accepted for old pipelines by a class that rewrites its arguments. */
  readonly legacy?: true;
  /** Simple name of the erased Java type, where it is not `usualJavaType(type)`. */
  readonly javaType?: string;
  /** Full name of the Java class, where the type does not say it. */
  readonly refClass?: string;
  /** What its text is, where rules must know it. */
  readonly role?: ParamRole;
}

/**
 * What the text of a parameter is:
 *
 * - `sh`, `bat`, `powershell`: a script by its shell; `remote-sh` runs on another host, without the environment of the build.
 * - `secret-variable`, `user-variable`, `file-variable`: the name of a variable that is set to a secret, to the user name of a
 *   credential, to the path of a secret file.
 * - `typed-variable`: the name of a variable that whoever starts the build types in.
 * - `assignments`: variables and their values, as `NAME=value`.
 * - `asked`: parameters that people are asked for when the step runs; it gives back what they answer.
 * - `command-line`: options and words of a command that the step runs on the agent, which is no script of the author's. No shell reads
 *   them; `shell-words` are the same where one does.
 * - `file-patterns`: patterns of Ant, with commas between them, that are looked for in the folder of the step.
 * - `shown`: what people read, in the log, on a page or in a mail; `sent`: what goes to another host.
 */
export type ParamRole =
  | 'sh'
  | 'bat'
  | 'powershell'
  | 'remote-sh'
  | 'secret-variable'
  | 'user-variable'
  | 'file-variable'
  | 'typed-variable'
  | 'assignments'
  | 'asked'
  | 'command-line'
  | 'shell-words'
  | 'file-patterns'
  | 'shown'
  | 'sent';

/** A property or method of a global variable such as `currentBuild`. */
export interface Member {
  readonly name: string;
  /** Of a property, in the words of its source. */
  readonly type?: string;
  /** The values that a property can have. */
  readonly values?: readonly string[];
  /** Of a property that can be set: what is put there. */
  readonly role?: ParamRole;
  /** Others say what it holds; of a list or an object: what stands in it under one of these names, however deep. */
  readonly untrusted?: true | readonly string[];
  /** Of a method; a property has none. */
  readonly params?: readonly Param[];
  readonly returns?: string;
  readonly takesBlock?: true;
  readonly writable?: true;
  /** `false`: not allowed in the sandbox. */
  readonly sandboxed?: false;
}
