import { anyOf, nearest } from '@pipec/model';
import type { Diagnostic, Fix, Note, Span } from '@pipec/model';

// Every fault that `declare` can find, one function each: their words stand together so that they keep to one voice. Each bears the
// key of the same fault in Jenkins and stands where Jenkins reports it; where that is not the very place, a note names it.

type Key = `ModelParser.${string}` | `ModelValidatorImpl.${string}` | `Parser.${string}` | 'syntax' | 'exception';

function fault(
  code: string,
  jenkins: Key,
  message: string,
  span: Span,
  { notes = [], fix }: { readonly notes?: readonly Note[]; readonly fix?: Fix } = {},
): Diagnostic {
  return {
    code: `declarative/${code}`,
    severity: 'error',
    message,
    span,
    ...(notes.length > 0 && { notes }),
    ...(fix !== undefined && { fix }),
    jenkins,
  };
}

/** A note for the very place, where Jenkins' place is another one. */
function here(place: Span, span: Span): readonly Note[] {
  return place.start === span.start ? [] : [{ message: 'It stands here.', span: place }];
}

/** A name and where it stands. */
export interface Named {
  readonly name: string;
  readonly span: Span;
}

function renamed(wrong: Named, known: readonly string[]): { readonly notes: readonly Note[]; readonly fix?: Fix } {
  const near = nearest(wrong.name, known);
  if (near === undefined) return { notes: [{ message: `It takes ${anyOf(known)}.` }] };
  const edits = [{ span: wrong.span, text: near }];
  return {
    notes: [{ message: `Did you mean '${near}'?` }],
    fix: { title: `Rename it to '${near}'`, safety: 'unsafe', edits },
  };
}

// ── Where a pipeline stands ──────────────────────────────────────────────────────────────────────────────────────────────

export function nestedPipeline(span: Span): Diagnostic {
  return fault(
    'pipeline-not-at-top',
    'ModelParser.PipelineBlockNotAtTop',
    "A 'pipeline' block stands at the top of its file.",
    span,
    { notes: [{ message: 'Jenkins does not look into other blocks for one, and refuses to run it there.' }] },
  );
}

/** `script { sh 'make' \\⏎ }`. */
export function codeGoesOn(name: string, span: Span): Diagnostic {
  return fault(
    'code-block',
    'ModelValidatorImpl.CompilationErrorInCodeBlock',
    `'${name}' ends in a '\\', with nothing behind it.`,
    span,
    { notes: [{ message: 'Jenkins reads the code of the block once more by itself, and fails at its end.' }] },
  );
}

/** `pipeline { … }` among steps: Jenkins' validator breaks down at it. */
export function pipelineAsStep(span: Span): Diagnostic {
  return fault('pipeline-not-at-top', 'exception', "A 'pipeline' block cannot stand among steps.", span);
}

/** `@Grab`, `@ASTTest` and their like, which change how Groovy compiles. */
export function forbiddenAnnotation(name: string, span: Span): Diagnostic {
  return fault('forbidden-annotation', 'syntax', `'@${name}' may not be used in a pipeline.`, span, {
    notes: [{ message: 'Jenkins refuses annotations that run code while a script is compiled.' }],
  });
}

// ── Sections ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** `enviroment { … }`; `span` is where Jenkins reports it, in a stage the stage. */
export function unknownSection(
  section: Named,
  owner: string,
  known: readonly string[],
  jenkins: 'Parser.UndefinedSection' | 'ModelParser.UnknownStageSection' | 'ModelParser.InvalidInputField',
  span: Span = section.span,
): Diagnostic {
  const { notes, fix } = renamed(section, known);
  return fault('unknown-section', jenkins, `${owner} has no section '${section.name}'.`, span, {
    notes: [...here(section.span, span), ...notes],
    ...(fix && { fix }),
  });
}

/** Sections of old: `properties`, `wrappers`, `jobProperties`, `notifications`, `postBuild`. */
export function formerSection(section: Named, instead: string): Diagnostic {
  const key = section.name.charAt(0).toUpperCase() + section.name.slice(1);
  const jenkins = section.name === 'wrappers' ? 'ModelParser.WrappersRemoved' : (`ModelParser.Renamed${key}` as const);
  return fault('former-section', jenkins, `The section '${section.name}' is now '${instead}'.`, section.span, {
    fix: { title: `Rename it to '${instead}'`, safety: 'unsafe', edits: [{ span: section.span, text: instead }] },
  });
}

export function repeatedSection(section: Named, span: Span = section.span): Diagnostic {
  return fault('section-twice', 'Parser.MultipleOfSection', `'${section.name}' is here twice.`, span, {
    notes: [...here(section.span, span), { message: 'Jenkins takes one of each.' }],
  });
}

/** Something else than a call where sections stand. */
export function sectionExpected(
  place: Span,
  owner: string,
  jenkins:
    | 'ModelParser.InvalidSectionDefinition'
    | 'ModelParser.InvalidStageSectionDefinition'
    | 'ModelParser.ExpectedMapMethod',
  span: Span = place,
): Diagnostic {
  return fault('section-expected', jenkins, `${owner} holds sections only, and this is none.`, span, {
    notes: [...here(place, span), { message: "A section is a name with a block or a value: 'agent any'." }],
  });
}

/** `stages 'x'` and others that need a block. */
export function blockExpected(
  name: string,
  span: Span,
  jenkins: Key = 'ModelParser.ExpectedBlockFor',
  fix?: Fix,
): Diagnostic {
  return fault('block-expected', jenkins, `'${name}' needs a block.`, span, {
    notes: [{ message: `Write '${name} { … }'.` }],
    ...(fix && { fix }),
  });
}

/** A block behind something that takes none. */
export function blockUnexpected(
  name: string,
  span: Span,
  jenkins: 'ModelParser.CannotHaveBlocks' | 'ModelParser.MethodCallWithClosure',
): Diagnostic {
  return fault('block-unexpected', jenkins, `${name} takes no block.`, span);
}

/** A field, a tool or a key that is given no value, or several. */
export function oneValueExpected(
  name: string,
  count: number,
  span: Span,
  of: 'Tool' | 'Field' | 'MapMethodKey',
): Diagnostic {
  const jenkins = `ModelParser.${count === 0 ? 'NoArgFor' : 'TooManyArgsFor'}${of}` as const;
  const given = count === 0 ? 'none' : `${count}`;
  return fault('one-value', jenkins, `'${name}' takes one value, but was given ${given}.`, span);
}

export function flagExpected(name: string, span: Span): Diagnostic {
  return fault('flag-expected', 'ModelParser.ExpectedBoolean', `'${name}' takes true or false.`, span, {
    notes: [{ message: 'Jenkins reads it before the pipeline runs, so that it cannot be worked out.' }],
  });
}

// ── Names and values ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** A name that is worked out when the pipeline runs. */
export function plainTextExpected(what: string, span: Span): Diagnostic {
  return fault('plain-text-expected', 'ModelParser.ExpectedStringLiteral', `${what} is a text without '\${…}'.`, span, {
    notes: [{ message: 'Jenkins reads it before the pipeline runs, so that it cannot be worked out.' }],
  });
}

/** `a.b 'x'`, `foo()()`, where Jenkins wants a plain name. */
export function plainCallExpected(
  written: string,
  span: Span,
  { isOnVariable, isIndex }: { readonly isOnVariable: boolean; readonly isIndex: boolean },
): Diagnostic {
  const jenkins = isOnVariable ? 'ModelParser.ObjectMethodCall' : 'ModelParser.ExpectedSymbol';
  const name = written === '' ? 'This' : `'${written}'`;
  return fault('plain-call-expected', jenkins, `${name} is no plain name, and nothing else may be called here.`, span, {
    notes: [
      {
        message: isIndex
          ? 'Groovy takes what stands in square brackets for an index. Put round brackets around an argument: ([ … ]).'
          : "Call methods of objects in a 'script' block.",
      },
    ],
  });
}

/** `echo ${x}`. */
export function bareHole(span: Span): Diagnostic {
  return fault('bare-hole', 'ModelParser.BareDollarCurly', "'${…}' means something in double quotes only.", span, {
    notes: [{ message: 'Put it in double quotes, or name the variable alone.' }],
  });
}

export function numberTooBig(span: Span): Diagnostic {
  return fault('number-too-big', 'ModelParser.BigIntegerValue', 'This number is beyond what Jenkins can hold.', span, {
    notes: [{ message: 'Give it as a text.' }],
  });
}

// ── agent ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

type AgentKey = 'NoArgForAgent' | 'InvalidAgent' | 'ExpectedAgent' | 'OneAgentMax';

const agentWords: { readonly [K in AgentKey]: string } = {
  NoArgForAgent: "'agent' says no agent.",
  InvalidAgent: "'agent' is given something that is no agent by its name alone.",
  ExpectedAgent: "The block of 'agent' names no agent.",
  OneAgentMax: "'agent' names several agents.",
};

/** An `agent` section that says no agent: Jenkins tells why, and that there is none. */
export function noAgent(key: AgentKey, span: Span, place: Span, known: readonly string[]): readonly Diagnostic[] {
  const forms = [...known.map((name) => `agent ${name}`), "agent { label 'linux' }"];
  return [
    fault('agent-expected', `ModelParser.${key}`, agentWords[key], span, {
      notes: [...here(place, span), { message: `Write one agent, as in ${anyOf(forms)}.` }],
    }),
    fault('agent-expected', 'ModelValidatorImpl.NoAgentType', "So the 'agent' section has no agent.", span),
  ];
}

// ── environment, tools, libraries ────────────────────────────────────────────────────────────────────────────────────────

/** What stands in `environment` and sets no variable. To Jenkins the comments behind it belong to it, and with them their `=`. */
export function variableExpected(written: string, comments: string, span: Span): Diagnostic {
  const at = written.indexOf('=');
  const key =
    at < 0 && !comments.includes('=')
      ? 'ModelParser.InvalidEnvironmentIdentifier'
      : 'ModelValidatorImpl.InvalidIdentifierInEnv';
  const words = at < 0 ? 'This sets no variable.' : `'${written.slice(0, at).trim()}' is no name for a variable.`;
  return fault('variable-expected', key, words, span);
}

export function variablesExpected(places: readonly Span[], span: Span): Diagnostic {
  return fault('variables-only', 'ModelParser.ExpectedNVPairs', "'environment' holds variables only.", span, {
    notes: [
      ...places.map((place) => ({ message: 'This is none.', span: place })),
      { message: "A variable is written 'NAME = value'." },
    ],
  });
}

/** Something else than a call where tools stand. */
export function toolExpected(place: Span, span: Span): Diagnostic {
  return fault('tool-expected', 'ModelParser.ExpectedTool', "'tools' holds tools only, and this is none.", span, {
    notes: [...here(place, span), { message: "A tool is written 'jdk \\'17\\''." }],
  });
}

/** `tools { jdk null }`: Jenkins' validator breaks down at it. */
export function toolWithoutVersion(name: string, span: Span): Diagnostic {
  return fault('tool-expected', 'exception', `The tool '${name}' has no version.`, span);
}

export function libraryExpected(place: Span, span: Span): Diagnostic {
  return fault(
    'library-expected',
    'ModelParser.ExpectedLibrary',
    "'libraries' holds libraries only, and this is none.",
    span,
    {
      notes: [...here(place, span), { message: "A library is written lib('name@version')." }],
    },
  );
}

// ── options, parameters, triggers ────────────────────────────────────────────────────────────────────────────────────────

export type Directive = 'Option' | 'Trigger' | 'BuildParameter';

const directiveWords: { readonly [D in Directive]: readonly [section: string, what: string, example: string] } = {
  Option: ['options', 'an option', 'timestamps()'],
  Trigger: ['triggers', 'a trigger', "cron('H 4 * * *')"],
  BuildParameter: ['parameters', 'a parameter', "string(name: 'VERSION')"],
};

/** Something else than a call, or a map, where options, triggers or parameters stand. */
export function directiveExpected(kind: Directive, isMap: boolean, span: Span): Diagnostic {
  const [section, what, example] = directiveWords[kind];
  const jenkins = isMap ? 'ModelParser.MapNotAllowed' : (`ModelParser.Expected${kind}` as const);
  const written = isMap ? 'a map' : `no ${what.split(' ')[1]}`;
  return fault('directive-expected', jenkins, `'${section}' holds calls only, and this is ${written}.`, span, {
    notes: [{ message: `Write ${what} with brackets, as in ${example}.` }],
  });
}

// ── stages ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

export function stageExpected(owner: string, span: Span): Diagnostic {
  return fault('stage-expected', 'ModelParser.ExpectedStage', `'${owner}' holds stages only, and this is none.`, span, {
    notes: [{ message: "A stage is written stage('Name') { … }." }],
  });
}

/** `stage('x', 'y') { … }`, `stage { … }`. */
export function stageWithoutBlock(span: Span): Diagnostic {
  return fault('block-expected', 'ModelParser.StageWithoutBlock', 'The stage has no block behind its name.', span, {
    notes: [{ message: "Write stage('Name') { … }." }],
  });
}

/** `parallel a: 'x'`. */
export function branchExpected(name: string, span: Span): Diagnostic {
  return fault('branch-expected', 'ModelParser.ExpectedClosureOrFailFast', `The branch '${name}' has no block.`, span, {
    notes: [{ message: `Write '${name}: { … }'.` }],
  });
}

// ── matrix ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

export function valuesAndNotValues(span: Span): Diagnostic {
  return fault(
    'values-and-not-values',
    'ModelParser.MatrixExcludeAxisValuesOrNotValues',
    "An axis of an 'exclude' has 'values' or 'notValues', not both.",
    span,
  );
}

// ── when, post ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export function conditionExpected(place: Span, span: Span = place): Diagnostic {
  return fault(
    'condition-expected',
    'ModelParser.ExpectedWhen',
    "'when' holds conditions only, and this is none.",
    span,
    {
      notes: [...here(place, span), { message: "Write a condition as a call, as in branch 'main' or buildingTag()." }],
    },
  );
}

/** `allOf('x') { … }`, `not()`. */
export function nestingWithArguments(name: string, span: Span): Diagnostic {
  return fault(
    'condition-block',
    'ModelValidatorImpl.NestedWhenNoArgs',
    `'${name}' takes conditions in a block only.`,
    span,
  );
}

export function oneConditionExpected(count: number, span: Span): Diagnostic {
  return fault(
    'condition-block',
    'ModelValidatorImpl.NestedWhenWrongChildrenCount',
    `'not' takes one condition, but was given ${count === 0 ? 'none' : count}.`,
    span,
    { notes: count === 0 ? [] : [{ message: "Put them into 'allOf { … }' or 'anyOf { … }'." }] },
  );
}

export function postConditionExpected(span: Span, known: readonly string[]): Diagnostic {
  return fault(
    'post-condition-expected',
    'ModelParser.InvalidBuildCondition',
    "'post' holds conditions with blocks only, and this is none.",
    span,
    { notes: [{ message: `Put it into a block of ${anyOf(known)}.` }] },
  );
}

// ── steps ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Groovy that is no step: `def x = 1`, `if (…) { … }`, a bare word. */
export function stepExpected(written: string | undefined, span: Span): Diagnostic {
  if (written !== undefined) {
    return fault('step-expected', 'ModelParser.ExpectedStep', `'${written}' is a word, and no step.`, span, {
      notes: [{ message: `Write a step without arguments as '${written}()'.` }],
      fix: { title: 'Add the brackets', safety: 'unsafe', edits: [{ span, text: `${written}()` }] },
    });
  }
  return fault('step-expected', 'ModelParser.ExpectedStep', 'This is Groovy, and no step.', span, {
    notes: [{ message: "Put it into a 'script { … }' block." }],
  });
}
