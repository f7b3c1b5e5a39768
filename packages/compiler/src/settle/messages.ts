import type { Diagnostic, Span } from '@pipec/model';

// What settling cannot do, one function each.

/** A section of a stage that holds a `parallel` inside another one, and has no place once both lie side by side. */
export function lostByFlattening(stage: string, section: string, span: Span): Diagnostic {
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

/** A `parallel` behind other stages of one branch, whose branches need more than steps. */
export function parallelInSequence(stage: string, child: string, section: string, span: Span): Diagnostic {
  return {
    code: 'declarative/nested-parallel',
    severity: 'error',
    message: `The stage '${stage}' runs stages side by side inside a branch of a parallel, which Jenkins cannot.`,
    span,
    notes: [
      { message: `pipec writes such a stage as the step 'parallel', but '${child}' has '${section}', which a step cannot have.` },
    ],
    jenkins: 'ModelValidatorImpl.NoNestedWithinNestedStages',
  };
}

/** A pod that says `yaml` or `yamlFile` a second time. */
export function podTwice(field: string, span: Span): Diagnostic {
  return {
    code: 'kubernetes/pod-twice',
    severity: 'error',
    message: `The agent has its pod twice: as containers and as '${field}'.`,
    span,
    notes: [{ message: `Leave '${field}' out, or say the whole pod in it.` }],
  };
}
