import { isNamed } from '@pipec/model';
import type { Argument, Node, Severity, Span, StepNode, Statement } from '@pipec/model';
import { notRun } from '../bytecode/groovy-bytes.ts';
import { mostArguments } from '../bytecode/instructions.ts';
import { cellsOf } from '../cells-of.ts';
import { mergeVisitors } from '../merge-visitors.ts';
import { nonCpsAround } from '../non-cps.ts';
import { defineRule } from '../rule.ts';
import type { Visitor } from '../rule.ts';
import { treeOf } from '../tree.ts';

/** A key and a value count as two. */
const mostEntries = mostArguments / 2;

export default defineRule({
  name: 'too-many-items',
  group: 'lint',
  severity: 'error',
  summary: 'A list has at most 250 items, a map 125, a block 250 statements.',

  check({ root, report, settings }) {
    const tree = treeOf(root);
    // A controller that splits scripts splits these lists too; which one it is, is not known.
    const isSplit = settings.scriptSplitting;
    const listSeverity: Severity = isSplit === false ? 'error' : 'warning';

    const ofLists: Visitor = {
      ListLiteral: ({ items, span }, parents) => tell('This list', items.length, 'items', mostArguments, span, parents),
      MapLiteral: ({ entries, span }, parents) =>
        tell('This map', entries.length, 'entries', mostEntries, span, parents),
      Call: ({ args, callee }, parents) => tellNamed(args, callee.span, parents),
      Step: ({ args, name, span }, parents) => tellNamed(args, head(span, name), parents),
    };
    const ofBlocks: Visitor = {
      Step: ({ body = [], name, span }, parents) => tellBlock(body, head(span, name), parents),
      Closure: ({ statements, span }, parents) => tellBlock(statements, head(span, '{'), parents),
      Block: ({ statements, span }, parents) => tellBlock(statements, head(span, '{'), parents),
      ScriptBlock: ({ statements, span }, parents) => tellBlock(statements, head(span, 'script'), parents),
      Script: ({ statements, span }, parents) => tellBlock(statements, head(span, ' '), parents),
      Steps: ({ steps, span }, parents) => tellBlock(steps, head(span, 'steps'), parents),
      PostCondition: ({ steps, name, span }, parents) => tellBlock(steps, head(span, name), parents),
      Branch: ({ steps, span }, parents) => tellBlock(steps, head(span, ' '), parents),
    };
    const ofSections: Visitor = {
      Environment: ({ entries, span }, parents) =>
        tell('This section', entries.length, 'variables', mostEntries, head(span, 'environment'), parents),
      Stages: ({ stages, span }, parents) => tellStages('stages', stages.length, stagesHead(span, parents)),
      Parallel: ({ stages, span }) => tellStages('stages', stages.length, head(span, 'parallel')),
      Matrix: (matrix) => tellStages('cells', cellsOf(matrix), head(matrix.span, 'matrix')),
    };
    // Most files do not have as many items as one list may hold.
    return mergeVisitors(
      ...(tree.ofKind('Argument').length > mostEntries ? [ofLists] : []),
      ...(tree.nodes.length > mostArguments ? [ofBlocks] : []),
      ofSections,
    );

    function tell(
      what: string,
      count: number,
      items: string,
      most: number,
      span: Span,
      parents: readonly Node[],
    ): void {
      if (count <= most || !isTransformed(parents)) return;
      report({
        message: `${what} has ${count} ${items}, and Jenkins takes ${most}.`,
        span,
        notes: [{ message: `The build fails before it begins. Make it of two with +, or in a method with @NonCPS.` }],
      });
    }

    function tellNamed(args: readonly Argument[], span: Span, parents: readonly Node[]): void {
      if (args.length <= mostEntries) return;
      tell('This call', args.filter(isNamed).length, 'named arguments', mostEntries, span, parents);
    }

    function tellBlock(block: readonly (Statement | StepNode)[], span: Span, parents: readonly Node[]): void {
      if (block.length <= mostArguments || !isTransformed(parents)) return;
      const count = block.filter(({ kind }) => !notRun.has(kind)).length;
      if (count <= mostArguments) return;
      report({
        message: `This block has ${count} statements, and Jenkins takes ${mostArguments}.`,
        span,
        notes: [{ message: 'The build fails before it begins. Put some of them into a method.' }],
      });
    }

    function tellStages(what: string, count: number, span: Span): void {
      if (isSplit === true || count <= mostArguments) return;
      report({
        message: `There are ${count} ${what} here, and Jenkins takes ${mostArguments} in one list.`,
        span,
        severity: listSeverity,
        notes: [
          { message: 'The build fails before it begins: "List expressions can only contain up to 250 elements".' },
          { message: 'Put stages into stages, or let the controller split scripts: SCRIPT_SPLITTING_TRANSFORMATION.' },
        ],
      });
    }
  },
});

/** Whether what stands there is CPS-transformed: no `@NonCPS`, no field, no constructor. */
function isTransformed(parents: readonly Node[]): boolean {
  if (nonCpsAround(parents) !== undefined) return false;
  return !parents.some((node, i) => {
    if (node.kind === 'Declaration')
      return (
        parents[i - 1]?.kind === 'ClassDeclaration' ||
        node.annotations?.some(({ name }) => /(?:^|\.)Field$/.test(name)) === true
      );
    return node.kind === 'Initializer' || (node.kind === 'Method' && node.isConstructor === true);
  });
}

/** In a pipeline.ts a list of stages has no word of its own. */
function stagesHead(span: Span, parents: readonly Node[]): Span {
  const parent = parents.at(-1);
  return head(span, parent?.span.start === span.start ? parent.kind : 'stages');
}

function head(span: Span, word: string): Span {
  return { ...span, end: Math.min(span.end, span.start + word.length) };
}
