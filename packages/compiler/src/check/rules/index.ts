import wrongType from '../authored/wrong-type.ts';
import type { Rule } from '../rule.ts';
import agentFields from './agent-fields.ts';
import argumentName from './argument-name.ts';
import argumentType from './argument-type.ts';
import axisValue from './axis-value.ts';
import { beyondJenkins } from './beyond-jenkins.ts';
import blockedStep from './blocked-step.ts';
import changelogPattern from './changelog-pattern.ts';
import codeBlock from './code-block.ts';
import conditionBlock from './condition-block.ts';
import duplicateName from './duplicate-name.ts';
import emptySection from './empty-section.ts';
import environmentValue from './environment-value.ts';
import inputMessage from './input-message.ts';
import missingArgument from './missing-argument.ts';
import nestedAgent from './nested-agent.ts';
import optionRange from './option-range.ts';
import requiredSection from './required-section.ts';
import sectionAsOption from './section-as-option.ts';
import severalBodies from './several-bodies.ts';
import unknownArgument from './unknown-argument.ts';
import unknownDirective from './unknown-directive.ts';
import variableName from './variable-name.ts';
import nestedParallel from './nested-parallel.ts';

/** What Jenkins' own validator refuses. */
const ofJenkins: readonly Rule[] = [
  agentFields,
  argumentName,
  argumentType,
  axisValue,
  blockedStep,
  changelogPattern,
  codeBlock,
  conditionBlock,
  duplicateName,
  emptySection,
  environmentValue,
  inputMessage,
  missingArgument,
  nestedAgent,
  optionRange,
  requiredSection,
  sectionAsOption,
  severalBodies,
  unknownArgument,
  unknownDirective,
  variableName,
];

/** All rules: those of Jenkins' own validator, and those beyond it. */
export const rules: readonly Rule[] = [...ofJenkins, ...beyondJenkins];

/** Jenkins' own, with those of Jenkinsfiles alone: of a pipeline.ts, pipec lays out such things itself. */
export const jenkinsRules: readonly Rule[] = [...ofJenkins, nestedParallel];

/** All rules of Jenkinsfiles. */
export const fileRules: readonly Rule[] = [...rules, nestedParallel];

/** What types say of a pipeline.ts, whose Groovy is not read yet. */
export const typeRules: readonly Rule[] = [wrongType];
