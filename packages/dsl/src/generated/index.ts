// Made by pipec from packages/model/src/catalogue/jenkins.json; do not edit.

export * as binding from './binding.ts';
export * as buildSelector from './build-selector.ts';
export * as envVar from './env-var.ts';
export * as gitExtension from './git-extension.ts';
export * as libraryRetriever from './library-retriever.ts';
export * from './options.ts';
export * as parameterValue from './parameter-value.ts';
export * as parameter from './parameter.ts';
export * as podRetention from './pod-retention.ts';
export * as recipientProvider from './recipient-provider.ts';
export * as repositoryBrowser from './repository-browser.ts';
export * as scmSource from './scm-source.ts';
export * as scmTrait from './scm-trait.ts';
export * from './steps-artifactory.ts';
export * from './steps-jira-steps.ts';
export * from './steps-pipeline-aws.ts';
export * from './steps-pipeline-utility-steps.ts';
export * from './steps-workflow-basic-steps.ts';
export * from './steps.ts';
export * as symbol from './symbol.ts';
export * from './triggers.ts';
export * from './values.ts';
export * as volume from './volume.ts';
export * as yamlMergeStrategy from './yaml-merge-strategy.ts';
export type { CataloguedTools } from './tools.ts';
