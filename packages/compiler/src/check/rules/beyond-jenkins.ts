import type { Rule } from '../rule.ts';
import abortInLoop from './abort-in-loop.ts';
import blockAfterBareArgument from './block-after-bare-argument.ts';
import closureInJava from './closure-in-java.ts';
import conditionWithoutEffect from './condition-without-effect.ts';
import containerWithoutPod from './container-without-pod.ts';
import cronAtOnce from './cron-at-once.ts';
import cronLine from './cron-line.ts';
import deprecated from './deprecated.ts';
import dollarInGstring from './dollar-in-gstring.ts';
import duplicateKey from './duplicate-key.ts';
import filePattern from './file-pattern.ts';
import floatingImage from './floating-image.ts';
import groovyVariableInSingleQuotes from './groovy-variable-in-single-quotes.ts';
import hiddenAssignment from './hidden-assignment.ts';
import inputHoldsAgent from './input-holds-agent.ts';
import inputWithoutSubmitter from './input-without-submitter.ts';
import inputWithoutTimeout from './input-without-timeout.ts';
import javaCallsMethod from './java-calls-method.ts';
import labelExpression from './label-expression.ts';
import largeMatrix from './large-matrix.ts';
import lateShebang from './late-shebang.ts';
import listAsIndex from './list-as-index.ts';
import localBesidePipeline from './local-beside-pipeline.ts';
import localInMethod from './local-in-method.ts';
import methodNearlyFull from './method-nearly-full.ts';
import methodTooLarge from './method-too-large.ts';
import misspeltParameter from './misspelt-parameter.ts';
import noBuildDiscarder from './no-build-discarder.ts';
import noTimeout from './no-timeout.ts';
import notMultibranch from './not-multibranch.ts';
import notSerializable from './not-serializable.ts';
import parameterWithoutDefault from './parameter-without-default.ts';
import podTwice from './pod-twice.ts';
import sandboxRefusal from './sandbox-refusal.ts';
import secondCheckout from './second-checkout.ts';
import secondPipeline from './second-pipeline.ts';
import secretInGstring from './secret-in-gstring.ts';
import stashWithoutUnstash from './stash-without-unstash.ts';
import stepInNonCps from './step-in-non-cps.ts';
import stepNeedsAgent from './step-needs-agent.ts';
import swallowedAbort from './swallowed-abort.ts';
import textTooLong from './text-too-long.ts';
import timeoutAroundLock from './timeout-around-lock.ts';
import tooManyItems from './too-many-items.ts';
import unknownComparator from './unknown-comparator.ts';
import typographicQuotes from './typographic-quotes.ts';
import undeclaredParameter from './undeclared-parameter.ts';
import unknownStep from './unknown-step.ts';
import unlistedStep from './unlisted-step.ts';
import unpinnedLibrary from './unpinned-library.ts';
import unreachableWhen from './unreachable-when.ts';
import unstashWithoutStash from './unstash-without-stash.ts';
import untrustedInShell from './untrusted-in-shell.ts';
import unusedEnvironment from './unused-environment.ts';
import variableOfAnotherScript from './variable-of-another-script.ts';

/** The rules beyond Jenkins' own validator: what it lets pass and a build, a reader of the log or a neighbour will not. */
export const beyondJenkins: readonly Rule[] = [
  abortInLoop,
  blockAfterBareArgument,
  closureInJava,
  conditionWithoutEffect,
  containerWithoutPod,
  cronAtOnce,
  cronLine,
  deprecated,
  dollarInGstring,
  duplicateKey,
  filePattern,
  floatingImage,
  groovyVariableInSingleQuotes,
  hiddenAssignment,
  inputHoldsAgent,
  inputWithoutSubmitter,
  inputWithoutTimeout,
  javaCallsMethod,
  labelExpression,
  largeMatrix,
  lateShebang,
  listAsIndex,
  localBesidePipeline,
  localInMethod,
  methodNearlyFull,
  methodTooLarge,
  misspeltParameter,
  noBuildDiscarder,
  noTimeout,
  notMultibranch,
  notSerializable,
  parameterWithoutDefault,
  podTwice,
  sandboxRefusal,
  secondCheckout,
  secondPipeline,
  secretInGstring,
  stashWithoutUnstash,
  stepInNonCps,
  stepNeedsAgent,
  swallowedAbort,
  textTooLong,
  timeoutAroundLock,
  tooManyItems,
  unknownComparator,
  typographicQuotes,
  undeclaredParameter,
  unknownStep,
  unlistedStep,
  unpinnedLibrary,
  unreachableWhen,
  unstashWithoutStash,
  untrustedInShell,
  unusedEnvironment,
  variableOfAnotherScript,
];
