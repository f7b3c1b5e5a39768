import type { Diagnostic, Span } from '@pipec/model';

// What settling cannot do, one function each.

/** A section of a stage that holds a `parallel` inside another one, and has no place once both lie side by side. */
export function sectionLost(stage: string, section: string, span: Span): Diagnostic {
  return {
    code: 'declarative/nested-parallel',
    severity: 'error',
    message: `'${section}' of the stage '${stage}' has no place, since its branches are laid beside those of the parallel around it.`,
    span,
    notes: [
      { message: 'Jenkins knows no parallel inside a parallel or a matrix.' },
      { message: `Move '${section}' into the branches, or take the stage out of the parallel around it.` },
    ],
    jenkins: 'ModelValidatorImpl.NoNestedWithinNestedStages',
  };
}

/** An option of such a stage that would do something else where each of its branches had it: `lock`, `retry`. */
export function optionLost(stage: string, option: string, span: Span): Diagnostic {
  return {
    code: 'declarative/nested-parallel',
    severity: 'error',
    message: `The option '${option}' of the stage '${stage}' would hold for each of its branches alone, since they are laid beside those of the parallel around it.`,
    span,
    notes: [
      { message: 'Jenkins knows no parallel inside a parallel or a matrix.' },
      { message: `Say '${option}' in the branches if that is meant, or take the stage out of the parallel around it.` },
    ],
    jenkins: 'ModelValidatorImpl.NoNestedWithinNestedStages',
  };
}

/** A `matrix` whose excludes leave nothing. */
export function noCellLeft(stage: string, span: Span): Diagnostic {
  return {
    code: 'declarative/empty-matrix',
    severity: 'error',
    message: `The matrix of the stage '${stage}' has no combination left.`,
    span,
    notes: [{ message: 'Its excludes fit all of them.' }],
  };
}

/** A `parallel` behind other stages of one branch, whose branches need more than steps. */
export function parallelInSequence(stage: string, section: string, span: Span): Diagnostic {
  return {
    code: 'declarative/nested-parallel',
    severity: 'error',
    message: `The stage '${stage}' runs stages side by side inside a branch of a parallel, where none of them can have '${section}'.`,
    span,
    notes: [
      { message: 'Jenkins knows no parallel inside a parallel or a matrix.' },
      { message: "pipec writes such a stage as the step 'parallel', whose branches are steps." },
    ],
    jenkins: 'ModelValidatorImpl.NoNestedWithinNestedStages',
  };
}

/** A value inside `'…'`, where Groovy knows no holes. */
export function holeInPlainString(span: Span): Diagnostic {
  return {
    code: 'groovy/hole-in-plain-string',
    severity: 'error',
    message: 'A value stands inside a Groovy string in single quotes, which takes it as text.',
    span,
    notes: [{ message: 'Put the string in double quotes, or the value beside it.' }],
  };
}

/** A value that is glued to a word. */
export function holeInName(span: Span): Diagnostic {
  return {
    code: 'groovy/hole-in-name',
    severity: 'error',
    message: 'A value is a part of a Groovy word here, and a word cannot be made of values.',
    span,
    notes: [{ message: 'Put blanks around it, or quote the word.' }],
  };
}
