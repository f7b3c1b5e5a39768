/** The guide in English. Tables and commands are those of `chinese-guide.ts`. */
export const englishGuide = `# {{name}}: from an empty cluster to delivery

Jenkins {{version}} at {{url}}, in the namespace \`{{namespace}}\`. All files in \`{{folder}}/\` are made of the definition: change that, and build
them again. Run the commands in the folder of the definition.

## Before the first step

Namespaces come first, because Secrets stand in them.

{{shell commands.namespaces}}
{{#if hasSecrets}}

No file holds a secret: put each into a file of its own, make the Secrets, and remove the files.

| Secret | namespace | keys | type |
| --- | --- | --- | --- |
{{> secrets}}

{{shell commands.secrets}}
{{/if}}
{{#if hasParts}}

The cluster has to offer:

{{shell commands.cluster}}
{{/if}}

## 1. Deploy the controller

One {{kind}} with one pod: two controllers would destroy one home, and agents are what scales. Its home is the claim \`{{homeClaim}}\` of {{homeSize}}.
{{#if isByTcp}}
Agents connect to the Service \`{{agentService}}\`, port {{agentPort}}.
{{else}}
Agents connect by websocket, on the port of the web.
{{/if}}
{{#if isBaked}}

Its plugins are part of its image, which has to be there first:

{{shell commands.controllerImage}}
{{/if}}
{{#if isDownloaded}}

Its plugins are downloaded at each start: the cluster must reach Jenkins' update site.
{{/if}}

As plain manifests:

{{shell commands.plain}}

Or with the official chart, which then makes the same controller:

{{shell commands.helm}}
{{#if commands.otherClusters}}

Agents of other clusters need their accounts and rights there. The context of kubectl is called after the cloud:

{{shell commands.otherClusters}}
{{/if}}

## 2. Configure it

The configuration is code: \`{{folder}}/jcasc/\` holds clouds, agents, credentials, login, libraries and jobs, \`{{folder}}/plugins.txt\` {{plugins}} plugins in
fixed versions. A changed ConfigMap starts the controller anew. What is changed in the browser is lost at the next start.

| cloud | namespace | agents at once | Pod Security | account | templates (labels) |
| --- | --- | --- | --- | --- | --- |
{{> clouds}}
{{#if credentials}}

| credential | kind | from the Secret and key |
| --- | --- | --- |
{{> credentials}}
{{/if}}
{{#if users}}

Log in as {{users}}.
{{/if}}

## 3. Make the agent images

{{#if images}}
| image | built on | pushed as |
| --- | --- | --- |
{{> images}}

By hand, the first time:

{{shell commands.images}}
{{else}}
No image is built here: agents use those of others.
{{/if}}
{{#if commands.imagePipeline}}

From then on a pipeline builds them. Make its Jenkinsfile, and a job for it:

{{shell commands.imagePipeline}}
{{/if}}

## 4. Create the pipeline projects

{{#if jobs}}
The controller makes these jobs itself, from its configuration:

| job | kind | repository | script |
| --- | --- | --- | --- |
{{> jobs}}

Another controller gets them by Jenkins Job Builder:

{{shell commands.jobBuilder}}
{{else}}
The definition names no jobs.
{{/if}}

## 5. Write the Jenkinsfiles

Pipelines are written in TypeScript; their Jenkinsfiles are committed beside them.

{{shell commands.jenkinsfiles}}
{{#if pipelines}}

The platform is held against:

{{> pipelines}}
{{/if}}

## 6. Verify

First without a cluster: every label has a template, every step a plugin, every credential a declaration, and the files are those of the definition.

{{shell commands.check}}

Then in the cluster: the pod is ready, the claims are bound, and the controller may make agents.

{{shell commands.look}}

Last, start a build and look at its agent.

## 7. Optimise

{{#each clouds}}
- \`{{name}}\`: {{cap}} agents at once{{#if quota}}; quota {{quota}}{{/if}}
{{/each}}
{{#if claims}}

| claim | namespace | size | access |
| --- | --- | --- | --- |
{{> claims}}
{{/if}}

How many agents and nodes are needed is computed, not guessed. Put in your own numbers:

{{shell commands.plan}}

Builds that wait long need more agents; agents that wait long need more nodes. \`prePull\`, a cache claim and images of your own make them start sooner.

## 8. Hand over

- The repository with the definition, and the right to change it.
- The values of the Secrets above, in a vault: they are in no file.
- The address {{url}}{{#if login}}, with the login by {{login}}{{/if}}.
{{#if environments}}

| environment | namespace | account that deploys | cloud |
| --- | --- | --- | --- |
{{> environments}}
{{/if}}
{{#if backup}}

The home is packed at \`{{backup.schedule}}\` into the claim \`{{backup.claim}}\`. Try it, and unpack one archive before you rely on it:

{{shell commands.backup}}
{{/if}}

Change the definition, look at what follows, and apply it:

{{shell commands.change}}

Undo the last change, which is the last commit:

{{shell commands.undo}}
`;
