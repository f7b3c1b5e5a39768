/** The guide in Chinese. Tables and commands are those of `english-guide.ts`. */
export const chineseGuide = `# {{name}}：从空集群到持续交付

Jenkins {{version}}，地址 {{url}}，位于命名空间 \`{{namespace}}\`。\`{{folder}}/\` 下的所有文件都由平台定义生成：需要修改时请改定义，再重新生成。以下命令均在定义文件所在的目录中执行。

## 准备工作

先创建命名空间，因为 Secret 必须放在命名空间里。

{{shell commands.namespaces}}
{{#if hasSecrets}}

任何文件中都不保存密钥。请把每个值分别写入一个临时文件，创建 Secret 之后立即删除这些文件。

| Secret | 命名空间 | 键 | 类型 |
| --- | --- | --- | --- |
{{> secrets}}

{{shell commands.secrets}}
{{/if}}
{{#if hasParts}}

集群需要事先提供：

{{shell commands.cluster}}
{{/if}}

## 1. 部署控制器

只有一个 {{kind}}、一个 Pod：两个控制器同时写同一个主目录会损坏数据，需要扩容的是代理。主目录使用持久卷声明 \`{{homeClaim}}\`，容量 {{homeSize}}。
{{#if isByTcp}}
代理通过 Service \`{{agentService}}\` 的 {{agentPort}} 端口连接控制器。
{{else}}
代理通过 WebSocket 连接控制器，与网页使用同一个端口。
{{/if}}
{{#if isBaked}}

插件已打包在控制器镜像中，因此要先构建并推送该镜像：

{{shell commands.controllerImage}}
{{/if}}
{{#if isDownloaded}}

插件在每次启动时下载，因此集群必须能够访问 Jenkins 更新站点。
{{/if}}

使用原生清单部署：

{{shell commands.plain}}

或者使用官方 Helm Chart，得到的是同样的控制器：

{{shell commands.helm}}
{{#if commands.otherClusters}}

其他集群中的代理需要在该集群里创建账号和权限。kubectl 的上下文与云同名：

{{shell commands.otherClusters}}
{{/if}}

## 2. 配置控制器

配置即代码：\`{{folder}}/jcasc/\` 中包含云、代理、凭据、登录方式、共享库和任务，\`{{folder}}/plugins.txt\` 固定了 {{plugins}} 个插件的版本。ConfigMap 变更后控制器会重新启动。在浏览器中所做的修改会在下次启动时丢失。

| 云 | 命名空间 | 代理数上限 | Pod 安全级别 | 账号 | 模板（标签） |
| --- | --- | --- | --- | --- | --- |
{{> clouds}}
{{#if credentials}}

| 凭据 | 类型 | 来源 Secret 与键 |
| --- | --- | --- |
{{> credentials}}
{{/if}}
{{#if users}}

登录用户：{{users}}。
{{/if}}

## 3. 制作代理镜像

{{#if images}}
| 镜像 | 基础镜像 | 推送地址 |
| --- | --- | --- |
{{> images}}

第一次手动构建：

{{shell commands.images}}
{{else}}
这里不构建镜像，代理直接使用现成的镜像。
{{/if}}
{{#if commands.imagePipeline}}

之后由流水线构建。生成它的 Jenkinsfile，并为它建立任务：

{{shell commands.imagePipeline}}
{{/if}}

## 4. 创建流水线项目

{{#if jobs}}
控制器根据配置自动创建以下任务：

| 任务 | 类型 | 代码仓库 | 脚本 |
| --- | --- | --- | --- |
{{> jobs}}

如果要在另一个控制器上创建这些任务，可以使用 Jenkins Job Builder：

{{shell commands.jobBuilder}}
{{else}}
定义中没有任务。
{{/if}}

## 5. 编写 Jenkinsfile

流水线用 TypeScript 编写，生成的 Jenkinsfile 与源文件一起提交。

{{shell commands.jenkinsfiles}}
{{#if pipelines}}

平台会对照以下流水线进行检查：

{{> pipelines}}
{{/if}}

## 6. 验证

首先在没有集群的情况下检查：每个标签都有模板，每个步骤都有插件，每个凭据都有声明，并且文件与定义一致。

{{shell commands.check}}

然后在集群中检查：Pod 已就绪，持久卷声明已绑定，控制器有权创建代理。

{{shell commands.look}}

最后启动一次构建，观察它的代理。

## 7. 优化

{{#each clouds}}
- \`{{name}}\`：最多同时运行 {{cap}} 个代理{{#if quota}}；配额 {{quota}}{{/if}}
{{/each}}
{{#if claims}}

| 持久卷声明 | 命名空间 | 容量 | 访问模式 |
| --- | --- | --- | --- |
{{> claims}}
{{/if}}

需要多少代理和节点应当计算得出，而不是凭感觉估计。请代入您自己的数据：

{{shell commands.plan}}

构建排队时间长，说明代理不够；代理启动慢，说明节点不够。\`prePull\`、缓存卷和自制镜像可以让代理启动得更快。

## 8. 交付

- 保存平台定义的代码仓库，以及修改它的权限。
- 上述各个 Secret 的值，请存放在密钥保管库中：任何文件里都没有它们。
- 访问地址 {{url}}{{#if login}}，登录方式为 {{login}}{{/if}}。
{{#if environments}}

| 环境 | 命名空间 | 部署账号 | 云 |
| --- | --- | --- | --- |
{{> environments}}
{{/if}}
{{#if backup}}

主目录按计划 \`{{backup.schedule}}\` 打包到持久卷声明 \`{{backup.claim}}\` 中。请先试运行一次，并实际解开一个归档，确认备份可用：

{{shell commands.backup}}
{{/if}}

修改定义，查看由此产生的变化，然后应用：

{{shell commands.change}}

撤销最近一次变更，即最近一次提交：

{{shell commands.undo}}
`;
