// What the facts about plugins do not say and rules about leaks and injections need: which parameters are scripts, which name
// variables that hold a secret or what somebody types in, which variables hold what a stranger may have written. By the simple name of the class.

/** `Class.parameter` -> role; see `ParamRole` in packages/model/src/catalogue/entry.ts. */
export const paramRoles = {
  'ShellStep.script': 'sh',
  'BatchScriptStep.script': 'bat',
  'PowershellScriptStep.script': 'powershell',
  'PowerShellCoreScriptStep.script': 'powershell',
  'CommandStep.command': 'remote-sh',
  'EnvStep.overrides': 'assignments',

  'EchoStep.message': 'shown',
  'ErrorStep.message': 'shown',
  'UnstableStep.message': 'shown',
  'WarnErrorStep.message': 'shown',
  'CatchErrorStep.message': 'shown',
  'InputStep.message': 'shown',
  'MailStep.subject': 'shown',
  'MailStep.body': 'shown',
  'EmailExtStep.subject': 'shown',
  'EmailExtStep.body': 'shown',
  'SlackSendStep.message': 'shown',
  'DiscordPipelineStep.description': 'shown',
  'MattermostSendStep.message': 'shown',
  'HttpRequestStep.url': 'sent',
  'HttpRequestStep.requestBody': 'sent',
  'HttpRequestStep.customHeaders': 'sent',
  'HttpRequestStep.formData': 'sent',

  'StringBinding.variable': 'secret-variable',
  'UsernamePasswordBinding.variable': 'secret-variable',
  'UsernamePasswordMultiBinding.usernameVariable': 'user-variable',
  'UsernamePasswordMultiBinding.passwordVariable': 'secret-variable',
  'FileBinding.variable': 'file-variable',
  'ZipFileBinding.variable': 'file-variable',
  'SSHUserPrivateKeyBinding.keyFileVariable': 'file-variable',
  'SSHUserPrivateKeyBinding.passphraseVariable': 'secret-variable',
  'SSHUserPrivateKeyBinding.usernameVariable': 'user-variable',
  'CertificateMultiBinding.keystoreVariable': 'file-variable',
  'CertificateMultiBinding.passwordVariable': 'secret-variable',
  'DockerServerCredentialsBinding.variable': 'file-variable',
  'GitLabApiTokenBinding.variable': 'secret-variable',
  'AmazonWebServicesCredentialsBinding.accessKeyVariable': 'user-variable',
  'AmazonWebServicesCredentialsBinding.secretKeyVariable': 'secret-variable',
  'AzureCredentialsBinding.clientSecretVariable': 'secret-variable',
  'VaultTokenCredentialBinding.tokenVariable': 'secret-variable',
  'VaultStringCredentialBinding.variable': 'secret-variable',
  'VaultFileCredentialBinding.variable': 'file-variable',
  'VaultUsernamePasswordCredentialBinding.usernameVariable': 'user-variable',
  'VaultUsernamePasswordCredentialBinding.passwordVariable': 'secret-variable',
  'VaultSSHUserPrivateKeyBinding.usernameVariable': 'user-variable',
  'VaultSSHUserPrivateKeyBinding.privateKeyVariable': 'secret-variable',
  'VaultSSHUserPrivateKeyBinding.passphraseVariable': 'secret-variable',
  'VaultCertificateCredentialsBinding.keyStoreVariable': 'file-variable',
  'VaultCertificateCredentialsBinding.passwordVariable': 'secret-variable',
  'VaultSecretValue.envVar': 'secret-variable',
  'VarPasswordPair.var': 'secret-variable',
  'PasswordParameterDefinition.name': 'secret-variable',
  'StringParameterDefinition.name': 'typed-variable',
  'TextParameterDefinition.name': 'typed-variable',
};

/** What a class sets for its block that nobody may see. */
export const providedSecrets = {
  SonarBuildWrapper: ['SONAR_AUTH_TOKEN'],
  WithAWSStep: ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'],
};

/** Variables that hold the names of branches and tags, and words of those who push commits or open change requests. */
export const untrustedVariables = [
  'BRANCH_NAME',
  'CHANGE_AUTHOR',
  'CHANGE_AUTHOR_DISPLAY_NAME',
  'CHANGE_AUTHOR_EMAIL',
  'CHANGE_BRANCH',
  'CHANGE_FORK',
  'CHANGE_TARGET',
  'CHANGE_TITLE',
  'GIT_AUTHOR_EMAIL',
  'GIT_AUTHOR_NAME',
  'GIT_BRANCH',
  'GIT_COMMITTER_EMAIL',
  'GIT_COMMITTER_NAME',
  'GIT_LOCAL_BRANCH',
  'TAG_NAME',
  'gitlabBranch',
  'gitlabMergeRequestAssignee',
  'gitlabMergeRequestDescription',
  'gitlabMergeRequestLabels',
  'gitlabMergeRequestTitle',
  'gitlabMergedByUser',
  'gitlabSourceBranch',
  'gitlabSourceRepoName',
  'gitlabTargetBranch',
  'gitlabTriggerPhrase',
  'gitlabUserEmail',
  'gitlabUserName',
];

/** What stands in the place of an entry, by the help of its plugin. */
export const betterEntries = {
  ArtifactArchiverStep: 'archiveArtifacts',
};
