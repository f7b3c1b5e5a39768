import type { Rule } from '../rule.ts';
import agentFields from './agent-fields.ts';
import argumentName from './argument-name.ts';
import argumentType from './argument-type.ts';
import axisValue from './axis-value.ts';
import blockedStep from './blocked-step.ts';
import changelogPattern from './changelog-pattern.ts';
import codeBlock from './code-block.ts';
import conditionBlock from './condition-block.ts';
import containerWithoutPod from './container-without-pod.ts';
import duplicateName from './duplicate-name.ts';
import emptySection from './empty-section.ts';
import environmentValue from './environment-value.ts';
import inputMessage from './input-message.ts';
import labelExpression from './label-expression.ts';
import missingArgument from './missing-argument.ts';
import nestedAgent from './nested-agent.ts';
import optionRange from './option-range.ts';
import requiredSection from './required-section.ts';
import secretInGstring from './secret-in-gstring.ts';
import sectionAsOption from './section-as-option.ts';
import severalBodies from './several-bodies.ts';
import stepNeedsAgent from './step-needs-agent.ts';
import unknownArgument from './unknown-argument.ts';
import unknownContainer from './unknown-container.ts';
import unknownDirective from './unknown-directive.ts';
import unknownStep from './unknown-step.ts';
import variableName from './variable-name.ts';
import nestedParallel from './nested-parallel.ts';

/** All rules. */
export const rules: readonly Rule[] = [
  agentFields,
  argumentName,
  argumentType,
  axisValue,
  blockedStep,
  changelogPattern,
  codeBlock,
  conditionBlock,
  containerWithoutPod,
  duplicateName,
  emptySection,
  environmentValue,
  inputMessage,
  labelExpression,
  missingArgument,
  nestedAgent,
  optionRange,
  requiredSection,
  secretInGstring,
  sectionAsOption,
  severalBodies,
  stepNeedsAgent,
  unknownArgument,
  unknownContainer,
  unknownDirective,
  unknownStep,
  variableName,
];

/** Rules of Jenkinsfiles alone: of a pipeline.ts, pipec lays out such things itself. */
export const fileRules: readonly Rule[] = [...rules, nestedParallel];
