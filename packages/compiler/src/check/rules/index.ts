import type { Rule } from '../rule.ts';
import agentFields from './agent-fields.ts';
import argumentName from './argument-name.ts';
import argumentType from './argument-type.ts';
import blockedStep from './blocked-step.ts';
import containerWithoutPod from './container-without-pod.ts';
import duplicateName from './duplicate-name.ts';
import emptySection from './empty-section.ts';
import environmentValue from './environment-value.ts';
import inputMessage from './input-message.ts';
import labelExpression from './label-expression.ts';
import missingArgument from './missing-argument.ts';
import nestedAgent from './nested-agent.ts';
import requiredSection from './required-section.ts';
import secretInGstring from './secret-in-gstring.ts';
import stepNeedsAgent from './step-needs-agent.ts';
import unknownArgument from './unknown-argument.ts';
import unknownContainer from './unknown-container.ts';
import unknownDirective from './unknown-directive.ts';
import unknownStep from './unknown-step.ts';
import variableName from './variable-name.ts';

/** All rules. */
export const rules: readonly Rule[] = [
  agentFields,
  argumentName,
  argumentType,
  blockedStep,
  containerWithoutPod,
  duplicateName,
  emptySection,
  environmentValue,
  inputMessage,
  labelExpression,
  missingArgument,
  nestedAgent,
  requiredSection,
  secretInGstring,
  stepNeedsAgent,
  unknownArgument,
  unknownContainer,
  unknownDirective,
  unknownStep,
  variableName,
];
