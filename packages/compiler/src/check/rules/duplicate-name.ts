import { withoutParens } from '@pipec/model';
import type { Axis, ExcludeAxis, Expression, Span, Stage } from '@pipec/model';
import { judgeEntries } from '../environment-entries.ts';
import { defineRule } from '../rule.ts';
import { stageFault } from '../stage-faults.ts';

interface Named {
  readonly name: string;
  readonly span: Span;
}

/** Where Jenkins reports a name that is there twice, of the two. */
type JenkinsPlace = (earlier: Named, later: Named) => Span;

/** No name that an author can write. */
const unreadable = '\0';

export default defineRule({
  name: 'duplicate-name',
  group: 'declarative',
  severity: 'error',
  summary: 'Names that must differ do: stages of one list, options, triggers, variables, axes and their values.',

  check({ report }) {
    const byFirst: JenkinsPlace = (earlier) => earlier.span;
    return {
      Stages: ({ stages, span }) => tell(stages, 'A stage', 'DuplicateStageName', () => span),
      Parallel: ({ stages, span }) => tell(stages, 'A stage', 'DuplicateStageName', () => span),
      Stage: tellBranches,
      ParallelStep: ({ branches, span }, parents) => {
        const stage = parents.findLast(({ kind }) => kind === 'Stage');
        tell(branches, 'A branch', 'DuplicateParallelName', () => stage?.span ?? span);
      },
      Options: ({ entries, unread = [], span }) =>
        tell([...entries, ...unread.map(nameless)], 'The option', 'DuplicateOptionName', () => span),
      Triggers: ({ entries, unread = [], span }) =>
        tell([...entries, ...unread.map(nameless)], 'The trigger', 'DuplicateTriggerName', () => span),
      Post: ({ conditions, span }) => tell(conditions, 'The condition', 'DuplicateBuildCondition', () => span),
      Environment(environment) {
        for (const { entry, earlier } of judgeEntries(environment)) {
          if (earlier !== undefined)
            tellTwice('The variable', earlier, entry, 'ModelParser.DuplicateEnvVar', entry.span);
        }
      },
      Matrix: ({ axes }) => tell(axes.filter(hasName).map(axisName), 'The axis', 'DuplicateAxisName', byFirst),
      Exclude: ({ axes }) => tell(axes.filter(hasName).map(axisName), 'The axis', 'DuplicateAxisName', byFirst),
      Axis: ({ values }) => tell(values.map(valueName), 'The value', 'DuplicateAxisValue', byFirst),
      ExcludeAxis: ({ values }) => tell(values.map(valueName), 'The value', 'DuplicateAxisValue', byFirst),
    };

    function tell(list: readonly Named[], what: string, key: string, place: JenkinsPlace): void {
      const first = new Map<string, Named>();
      for (const item of list) {
        const earlier = first.get(item.name);
        if (earlier === undefined) first.set(item.name, item);
        else tellTwice(what, earlier, item, `ModelValidatorImpl.${key}`, place(earlier, item));
      }
    }

    function tellTwice(what: string, earlier: Named, later: Named, jenkins: string, jenkinsSpan: Span): void {
      report({
        message:
          later.name === unreadable
            ? 'Jenkins takes what it cannot read here for one that is here twice.'
            : `${what} '${later.name}' is here twice.`,
        span: later.span,
        jenkinsSpan,
        notes: [{ message: 'It stands here before.', span: earlier.span }],
        jenkins,
      });
    }

    /** Two sections of steps in one stage, which have branches of one name. */
    function tellBranches(stage: Stage, parents: Parameters<typeof stageFault>[1]): void {
      const fault = stageFault(stage, parents);
      if (fault?.kind !== 'branches') return;
      for (const name of fault.names) {
        const message = `The stage '${stage.name}' has a branch '${name}' twice, for it has several sections of steps.`;
        report({ message, span: stage.span, jenkins: 'ModelValidatorImpl.DuplicateParallelName' });
      }
    }
  },
});

/** Entries that cannot be read have one name to Jenkins, which is none. */
function nameless({ span }: { readonly span: Span }): Named {
  return { name: unreadable, span };
}

function hasName({ name }: Axis | ExcludeAxis): boolean {
  return name !== '';
}

function axisName({ name, places, span }: Axis | ExcludeAxis): Named {
  return { name, span: places?.name ?? span };
}

/** Values are compared with their type (`1` is not `'1'`), and as they are written where they are worked out. */
function valueName(value: Expression): Named {
  const { span } = value;
  const plain = withoutParens(value);
  if (plain.kind === 'StringLiteral') return { name: plain.value, span };
  if (plain.kind === 'NumberLiteral') return { name: `${plain.text} `, span };
  if (plain.kind === 'BooleanLiteral') return { name: `${plain.value} `, span };
  if (plain.kind === 'NullLiteral') return { name: 'null ', span };
  const written = JSON.stringify(plain, (key, part: unknown) => (placing.has(key) ? undefined : part));
  return { name: plain.kind === 'Name' ? `${plain.name} ` : written, span };
}

/** Fields that say where a node stands, not what it is. */
const placing: ReadonlySet<string> = new Set(['span', 'trivia', 'places']);
