import { describe, expect, test } from 'vitest';
import { checkFile } from '../../packages/compiler/src/check-file.ts';

// Ways in which a secret gets into a text that Groovy puts together, and the safe way beside each. `‹›` marks what must be told, in the
// order of the file; a text without marks must be silent.

/** A declarative pipeline with one stage. */
const declarative = (steps: string, above = "environment { TOKEN = credentials('token') }") =>
  `pipeline {\n  agent any\n  ${above}\n  stages {\n    stage('A') {\n      steps {\n        ${steps}\n      }\n    }\n  }\n}\n`;

const bind = (binding: string, body: string) => `node {\n  withCredentials([${binding}]) {\n    ${body}\n  }\n}\n`;
const text = "string(credentialsId: 'token', variable: 'TOKEN')";
const login = "usernamePassword(credentialsId: 'login', usernameVariable: 'USER_NAME', passwordVariable: 'PASSWORD')";

const cases: readonly [what: string, leak: string, safe: string][] = [
  ['environment credentials in sh', declarative('sh "curl -H ‹${TOKEN}›"'), declarative("sh 'curl -H $TOKEN'")],
  ['by env', declarative('sh "curl -H ‹${env.TOKEN}›"'), declarative('sh "curl -H \\$TOKEN"')],
  ['without braces', declarative('sh "curl -H ‹$TOKEN›"'), declarative("sh 'curl -H ${TOKEN}'")],
  ['by a quoted name', declarative('sh "curl ‹${env[\'TOKEN\']}›"'), declarative("sh 'curl \"$TOKEN\"'")],
  ['the password of a pair', declarative('sh "login -p ‹${TOKEN_PSW}›"'), declarative("sh 'login -p $TOKEN_PSW'")],
  ['the user of a pair', declarative('sh "login -u ‹${TOKEN_USR}›"'), declarative("sh 'login -u $TOKEN_USR'")],
  ['the script by name', declarative('sh script: "curl ‹${TOKEN}›", returnStdout: true'), declarative("sh script: 'curl $TOKEN', label: \"for ${env.JOB_NAME}\"")],
  ['the script in a map', declarative('sh([script: "curl ‹${TOKEN}›"])'), declarative("sh([script: 'curl $TOKEN'])")],
  ['several lines', declarative('sh """\n  set -e\n  curl ‹${TOKEN}›\n"""'), declarative("sh '''\n  set -e\n  curl $TOKEN\n'''")],
  ['a sum', declarative("sh 'curl ' + ‹TOKEN› + ' url'"), declarative("sh 'curl $TOKEN ' + env.JOB_NAME")],
  ['bat', declarative('bat "curl ‹${TOKEN}›"'), declarative("bat 'curl %TOKEN%'")],
  ['powershell', declarative('powershell "curl ‹${TOKEN}›"'), declarative("powershell 'curl $env:TOKEN'")],
  ['pwsh', declarative('pwsh script: "curl ‹${env.TOKEN}›"'), declarative("pwsh script: 'curl $env:TOKEN'")],
  ['a script block', declarative('script { sh "curl ‹${TOKEN}›" }'), declarative("script { sh 'curl $TOKEN' }")],
  ['a variable between', declarative('script { def t = TOKEN\n sh "curl ‹${t}›" }'), declarative("script { def t = env.JOB_NAME\n sh \"echo ${t}\" }")],
  ['a text between', declarative('script { def h = "Bearer ${TOKEN}"\n sh "curl -H \'‹${h}›\'" }'), declarative("script { def h = \"Bearer \\${TOKEN}\"\n sh \"curl -H '${h}'\" }")],
  ['two variables between', declarative('script { def a = env.TOKEN\n def b = a.trim()\n sh "curl ‹${b}›" }'), declarative("script { def a = env.TOKEN\n def b = a.length()\n sh \"echo ${b}\" }")],
  ['a command put together', declarative('script { def c = "curl ${TOKEN}"\n sh ‹c› }'), declarative("script { def c = 'curl $TOKEN'\n sh c }")],
  ['a secret in other letters', declarative('script { def t = TOKEN\n t = t.replaceAll(\'[^a-z]\', \'-\')\n sh "curl ‹${t}›" }'), declarative("script { def t = env.JOB_NAME\n t = t.replaceAll('[^a-z]', '-')\n sh \"echo ${t}\" }")],
  ['what a block gives', `node {\n  def t = withCredentials([${text}]) { return TOKEN }\n  sh "curl ‹\${t}›"\n}\n`, `node {\n  def t = withCredentials([${text}]) { return TOKEN.length() }\n  sh "curl \${t}"\n}\n`],
  ['a list that grows', declarative("script { def a = ['curl']\n a.add(\"-H ${TOKEN}\")\n sh ‹a.join(' ')› }"), declarative("script { def a = ['curl']\n a.add('-H $TOKEN')\n sh a.join(' ') }")],
  ['a text that grows', declarative("script { def b = new StringBuilder('curl ')\n b.append(TOKEN)\n sh ‹b.toString()› }"), declarative("script { def b = new StringBuilder('curl ')\n b.append('$TOKEN')\n sh b.toString() }")],
  ['a class of a library', "class A implements Serializable {\n  def script\n  def go() {\n    script.withCredentials([script.string(credentialsId: 't', variable: 'TOKEN')]) {\n      script.sh \"curl ‹${script.env.TOKEN}›\"\n    }\n  }\n}\n", "class A implements Serializable {\n  def script\n  def go() {\n    script.withCredentials([script.string(credentialsId: 't', variable: 'TOKEN')]) {\n      script.sh 'curl $TOKEN'\n    }\n  }\n}\n"],
  ['a login for git', bind("gitUsernamePassword(credentialsId: 'git', gitToolName: 'Default')", 'sh "git push https://x:‹${GIT_PASSWORD}›@example.com/x"'), bind("gitUsernamePassword(credentialsId: 'git', gitToolName: 'Default')", "sh 'git push'")],
  ['a login for git by its class', bind("[$class: 'GitUsernamePasswordBinding', credentialsId: 'git']", 'sh "curl -u x:‹${env.GIT_PASSWORD}›"'), bind("[$class: 'GitUsernamePasswordBinding', credentialsId: 'git']", "sh 'curl -u \"x:$GIT_PASSWORD\"'")],
  ['a secret in an address', bind(text, 'sh "curl https://x/?t=‹${URLEncoder.encode(TOKEN, \'UTF-8\')}›"'), bind(text, 'sh "curl https://x/?t=${URLEncoder.encode(env.JOB_NAME, \'UTF-8\')}"')],
  ['what a closure makes of each item', bind(text, 'def a = [t: TOKEN, u: \'x\']\n sh "curl ‹${a.collect { k, v -> URLEncoder.encode(v) }.join(\' \')}›"'), bind(text, 'def a = [[t: TOKEN, u: \'x\']]\n sh "curl ${a.collect { it.u }.join(\' \')}"')],
  ['a command that grows', declarative("script { def c = 'curl '\n c += TOKEN\n sh ‹c› }"), declarative("script { def c = 'curl '\n c += '$TOKEN'\n sh c }")],
  ['a choice', declarative('script { sh "curl ‹${env.CI ? TOKEN : \'\'}›" }'), declarative("script { sh \"curl ${TOKEN ? 'yes' : 'no'}\" }")],
  ['a default', declarative('script { sh "curl ‹${TOKEN ?: \'none\'}›" }'), declarative("script { sh \"curl ${TOKEN == null}\" }")],
  ['a list that is joined', declarative('script { def a = [\'curl\', TOKEN]\n sh ‹a.join(\' \')› }'), declarative("script { def a = ['curl', '$TOKEN']\n sh a.join(' ') }")],
  ['a map', declarative('script { def a = [token: TOKEN, url: \'x\']\n sh "curl ‹${a.token}›" }'), declarative("script { def a = [token: TOKEN, url: 'x']\n sh \"curl ${a.url}\" }")],
  ['a method of the file', `def call2(t) { sh "curl ‹\${t}›" }\n${bind(text, 'call2(TOKEN)')}`, `def call2(t) { sh "curl \${t}" }\n${bind(text, "call2('x')")}`],
  ['what a method gives', `def header() { return "Bearer \${TOKEN}" }\n${bind(text, 'sh "curl ‹${header()}›"')}`, `def header() { return 'Bearer' }\n${bind(text, 'sh "curl ${header()}"')}`],
  ['a closure of the file', bind(text, 'def run = { t -> sh "curl ‹${t}›" }\n run(env.TOKEN)'), bind(text, "def run = { t -> sh \"curl ${t}\" }\n run('x')")],
  ['a loop', bind(text, 'for (t in [TOKEN]) { sh "curl ‹${t}›" }'), bind(text, "for (t in ['x']) { sh \"curl ${t}\" }")],
  ['each', bind(text, '[TOKEN].each { sh "curl ‹${it}›" }'), bind(text, "['x'].each { sh \"curl ${it}\" }")],
  ['a binding of a text', bind(text, 'sh "curl ‹${TOKEN}›"'), bind(text, "sh 'curl $TOKEN'")],
  ['a binding of a pair', bind(login, 'sh "login -u ‹${USER_NAME}› -p ‹${PASSWORD}›"'), bind(login, "sh 'login -u $USER_NAME -p $PASSWORD'")],
  ['a binding by its class', bind("[$class: 'StringBinding', credentialsId: 'token', variable: 'TOKEN']", 'sh "curl ‹${TOKEN}›"'), bind("[$class: 'StringBinding', credentialsId: 'token', variable: 'TOKEN']", "sh 'curl $TOKEN'")],
  ['user and password in one', bind("usernameColonPassword(credentialsId: 'login', variable: 'LOGIN')", 'sh "curl -u ‹$LOGIN›"'), bind("usernameColonPassword(credentialsId: 'login', variable: 'LOGIN')", "sh 'curl -u $LOGIN'")],
  ['the passphrase of a key', bind("sshUserPrivateKey(credentialsId: 'key', keyFileVariable: 'KEY', passphraseVariable: 'PHRASE')", 'sh "open ‹${PHRASE}›"'), bind("sshUserPrivateKey(credentialsId: 'key', keyFileVariable: 'KEY', passphraseVariable: 'PHRASE')", 'sh "ssh -i ${KEY} host"')],
  ['a secret file is a path', bind("certificate(credentialsId: 'c', keystoreVariable: 'STORE', passwordVariable: 'PASS')", 'sh "keytool -keystore ${STORE} -storepass ‹${PASS}›"'), bind("file(credentialsId: 'kube', variable: 'KUBECONFIG')", 'sh "kubectl --kubeconfig ${KUBECONFIG} get pods"')],
  ['keys of AWS', bind("aws(credentialsId: 'aws', accessKeyVariable: 'ID', secretKeyVariable: 'KEY')", 'sh "aws configure set x ‹${KEY}›"'), bind("aws(credentialsId: 'aws', accessKeyVariable: 'ID', secretKeyVariable: 'KEY')", "sh 'aws configure set x $KEY'")],
  ['Vault', "node {\n withVault([vaultSecrets: [[path: 'p', secretValues: [[envVar: 'DB', vaultKey: 'db']]]]]) {\n sh \"psql ‹${DB}›\"\n }\n}\n", "node {\n withVault([vaultSecrets: [[path: 'p', secretValues: [[envVar: 'DB', vaultKey: 'db']]]]]) {\n sh 'psql $DB'\n }\n}\n"],
  ['what a step brings along', "node {\n withSonarQubeEnv('sonar') {\n sh \"mvn -Dsonar.token=‹${env.SONAR_AUTH_TOKEN}›\"\n }\n}\n", "node {\n withSonarQubeEnv('sonar') {\n sh 'mvn sonar:sonar'\n }\n}\n"],
  ['credentials as an option', declarative('sh "curl ‹${TOKEN}›"', `options { withCredentials([${text}]) }`), declarative("sh 'curl $TOKEN'", `options { withCredentials([${text}]) }`)],
  ['a password parameter', declarative('sh "login ‹${params.PASS}›"', "parameters { password(name: 'PASS', defaultValue: '') }"), declarative("sh 'login $PASS'", "parameters { password(name: 'PASS', defaultValue: '') }")],
  ['a password parameter by its bare name', declarative('sh "login ‹$PASS›"', "parameters { password(name: 'PASS', defaultValue: '') }"), declarative('sh "login $OTHER"', "parameters { password(name: 'PASS', defaultValue: '') }")],
  ['a password parameter of a script', "properties([parameters([password(name: 'PASS', defaultValue: '')])])\nnode { sh \"login ‹${params.PASS}›\" }\n", "properties([parameters([password(name: 'PASS', defaultValue: '')])])\nnode { sh 'login $PASS' }\n"],
  ['a password of an input', "pipeline {\n agent none\n stages {\n stage('A') {\n input {\n message 'Go?'\n parameters { password(name: 'PASS', defaultValue: '') }\n }\n agent any\n steps { sh \"login ‹${PASS}›\" }\n }\n }\n}\n", "pipeline {\n agent none\n stages {\n stage('A') {\n input {\n message 'Go?'\n parameters { password(name: 'PASS', defaultValue: '') }\n }\n agent any\n steps { sh 'login $PASS' }\n }\n }\n}\n"],
  ['environment made of a secret', declarative('sh "curl ‹${AUTH}›"', "environment {\n TOKEN = credentials('token')\n AUTH = \"Bearer ${TOKEN}\"\n }"), declarative("sh 'curl $AUTH'", "environment {\n TOKEN = credentials('token')\n AUTH = \"Bearer ${TOKEN}\"\n }")],
  ['withEnv made of a secret', bind(text, 'withEnv(["AUTH=Bearer ${TOKEN}"]) { sh "curl ‹${AUTH}›" }'), bind(text, 'withEnv(["AUTH=Bearer ${TOKEN}"]) { sh \'curl $AUTH\' }')],
  ['env assigned', bind(text, 'env.AUTH = TOKEN\n sh "curl ‹${env.AUTH}›"'), bind(text, "env.AUTH = TOKEN\n sh 'curl $AUTH'")],
  ['a stage of its own environment', "pipeline {\n agent any\n stages {\n stage('A') {\n environment { KEY = credentials('key') }\n steps { sh \"x ‹${KEY}›\" }\n }\n }\n}\n", "pipeline {\n agent any\n environment { KEY = 'public' }\n stages {\n stage('A') {\n environment { OTHER = credentials('key') }\n steps { sh \"x ${KEY}\" }\n }\n }\n}\n"],
  ['post', declarative('echo "x"', "environment { TOKEN = credentials('token') }\n  post { always { sh \"curl ‹${TOKEN}›\" } }"), declarative('echo "x"', "environment { TOKEN = credentials('token') }\n  post { always { sh 'curl $TOKEN' } }")],
  ['echo', declarative('echo "token ‹${TOKEN}›"'), declarative('echo "token ${TOKEN ? \'given\' : \'missing\'}"')],
  ['println', bind(text, 'println "token ‹${TOKEN}›"'), bind(text, "println 'token $TOKEN'")],
  ['error', bind(text, 'error "no ‹${TOKEN}›"'), bind(text, "error 'no token'")],
  ['the description of the build', bind(text, 'currentBuild.description = "with ‹${TOKEN}›"'), bind(text, 'currentBuild.description = "with ${env.JOB_NAME}"')],
  ['a header of httpRequest', bind(text, "httpRequest url: 'https://x', customHeaders: [[name: 'Authorization', value: \"Bearer ‹${TOKEN}›\"]]"), bind(text, "httpRequest url: 'https://x', customHeaders: [[name: 'Authorization', value: \"Bearer ${TOKEN}\", maskValue: true]]")],
  ['the address of httpRequest', bind(text, 'httpRequest "https://x?key=‹${TOKEN}›"'), bind(text, "httpRequest url: 'https://x', authentication: 'token'")],
  ['a message to Slack', bind(text, 'slackSend message: "key ‹${TOKEN}›"'), bind(text, 'slackSend message: "built ${env.JOB_NAME}"')],
  ['sh in a method of a library', "def call(Map config) {\n withCredentials([string(credentialsId: config.id, variable: 'TOKEN')]) {\n steps.sh \"curl ‹${TOKEN}›\"\n }\n}\n", "def call(Map config) {\n withCredentials([string(credentialsId: config.id, variable: 'TOKEN')]) {\n steps.sh 'curl $TOKEN'\n }\n}\n"],
  ['a parallel branch', bind(text, 'parallel a: { sh "curl ‹${TOKEN}›" }, b: { echo "x" }'), bind(text, "parallel a: { sh 'curl $TOKEN' }, b: { echo 'x' }")],
  ['a text cut in shape', bind(text, 'sh """\n curl ‹${TOKEN}›\n """.stripIndent()'), bind(text, "sh '''\n curl $TOKEN\n '''.stripIndent()")],
  ['a local variable of the same name', declarative('script { def x = TOKEN\n sh "curl ‹$x›" }'), bind(text, 'def show = { TOKEN -> sh "curl ${TOKEN}" }')],
  ['another host', bind(text, 'sshCommand remote: [:], command: "login ‹${TOKEN}›"'), bind(text, "sshCommand remote: [:], command: 'login'")],
  ['another host, behind what is copied there', bind(text, 'sshPublisher(publishers: [sshPublisherDesc(configName: \'h\', transfers: [sshTransfer(sourceFiles: \'x\', execCommand: "login ‹${TOKEN}›")])])'), bind(text, 'sshPublisher(publishers: [sshPublisherDesc(configName: \'h\', transfers: [sshTransfer(sourceFiles: "x-${TOKEN.length()}", execCommand: \'login\')])])')],
  ['another host, by its class', bind(text, "sshPublisher(publishers: [[transfers: [[$class: 'BapSshTransfer', execCommand: \"login ‹${TOKEN}›\"]]]])"), bind(text, "sshPublisher(publishers: [[transfers: [[$class: 'BapSshTransfer', execCommand: 'login']]]])")],
  ['a part of a map', bind(text, 'def c = [:]\n c.token = TOKEN\n sh "curl ‹${c.token}›"'), bind(text, 'def c = [:]\n c.token = TOKEN\n sh "curl ${c.url}"')],
  ['a key in quotes', bind(text, "def c = [:]\n c['token'] = TOKEN\n sh \"curl ‹${c['token']}›\""), bind(text, "def c = [:]\n c['token'] = TOKEN\n sh \"curl ${c['url']}\"")],
  ['a key that is a constant', bind(text, 'def k = \'token\'\n def c = [:]\n c[k] = TOKEN\n sh "curl ‹${c.token}›"'), bind(text, 'def c = [token: TOKEN]\n c.each { k, v -> sh "echo ${k}" }')],
  ['a map in a map', bind(text, 'def c = [auth: [:]]\n c.auth.token = TOKEN\n sh "curl ‹${c.auth.token}›"'), bind(text, 'def c = [auth: [token: TOKEN, user: \'x\']]\n sh "curl ${c.auth.user} ${c.auth.realm}"')],
  ['put into a map', bind(text, 'def c = [:]\n c.put(\'token\', TOKEN)\n sh "curl ‹${c.get(\'token\')}›"'), bind(text, 'def c = [:]\n c.put(\'token\', TOKEN)\n sh "curl ${c.get(\'url\')}"')],
  ['a whole map', bind(text, 'def c = [:]\n c.token = TOKEN\n sh "curl ‹${c}›"'), bind(text, 'def c = [:]\n c.token = TOKEN\n sh "curl ${c.size()}"')],
  ['the values of a map', bind(text, 'def c = [token: TOKEN]\n sh "curl ‹${c.values().join(\' \')}›"'), bind(text, 'def c = [token: TOKEN]\n sh "echo ${c.keySet().join(\' \')}"')],
  ['the values of a map', bind(text, 'def c = [:]\n c.token = TOKEN\n sh "curl ‹${c.values().join(\' \')}›"'), bind(text, 'def c = new Client()\n c.token = TOKEN\n def answer = c.fetch()\n sh "curl ${answer}"')],
  ['maps that are joined', bind(text, 'def c = [url: \'x\'] + [token: TOKEN]\n sh "curl ‹${c.token}›"'), bind(text, 'def c = [url: \'x\'] + [token: TOKEN]\n sh "curl ${c.url}"')],
  ['a list of maps', bind(text, 'for (c in [[name: \'a\', token: TOKEN]]) { sh "curl ‹${c.token}›" }'), bind(text, 'for (c in [[name: \'a\', token: TOKEN]]) { sh "curl ${c.name}" }')],
  ['a map of a file', bind(text, 'def c = readYaml file: \'c.yaml\'\n c.token = TOKEN\n sh "curl ‹${c.token}›"'), bind(text, 'def c = readYaml file: \'c.yaml\'\n c.token = TOKEN\n sh "curl ${c.url}"')],
  ['a map that is handed over', `def go(Map c) { sh "curl ‹\${c.token}›" }\n${bind(text, 'def c = [:]\n c.token = TOKEN\n go(c)')}`, `def go(Map c) { sh "curl \${c.url}" }\n${bind(text, 'def c = [:]\n c.token = TOKEN\n go(c)')}`],
  ['arguments by name', `def go(Map c) { sh "curl ‹\${c.token}›" }\n${bind(text, "go(token: TOKEN, url: 'x')")}`, `def go(Map c) { sh "curl \${c.url}" }\n${bind(text, "go(token: TOKEN, url: 'x')")}`],
  ['a map that a method gives', `def all() { [token: env.TOKEN, url: 'x'] }\n${bind(text, 'sh "curl ‹${all().token}›"')}`, `def all() { [token: env.TOKEN, url: 'x'] }\n${bind(text, 'sh "curl ${all().url}"')}`],
  ['a map that holds itself', bind(text, 'def a = [:]\n a.next = a\n a.token = TOKEN\n sh "curl ‹${a.next.next.token}›"'), bind(text, 'def a = [:]\n a.next = a\n a.url = \'x\'\n sh "curl ${a.next.next.url}"')],
  ['a variable that is named by a constant', `node {\n def name = 'KEY'\n withCredentials([string(credentialsId: 'k', variable: name)]) { sh "curl ‹\${KEY}›" }\n}\n`, `node {\n def name = 'KEY'\n withCredentials([string(credentialsId: 'k', variable: name)]) { sh 'curl $KEY' }\n}\n`],
  ['a variable that is named by a text', `node {\n def of = 'API'\n withCredentials([string(credentialsId: 'k', variable: "\${of}_KEY")]) { sh "curl ‹\${env.API_KEY}›" }\n}\n`, `node {\n def of = params.OF\n withCredentials([string(credentialsId: 'k', variable: "\${of}_KEY")]) { sh "curl \${env.API_KEY}" }\n}\n`],
  ['read by a name that is a constant', `node {\n def name = 'KEY'\n withCredentials([string(credentialsId: 'k', variable: name)]) { sh "curl ‹\${env[name]}›" }\n}\n`, `node {\n def name = 'KEY'\n withCredentials([string(credentialsId: 'k', variable: name)]) { sh "curl \${env['JOB_NAME']}" }\n}\n`],
  ['the arguments of a container', bind(text, 'docker.image(\'x\').inside("-e TOKEN=‹${TOKEN}›") { sh \'x\' }'), bind(text, "docker.image('x').inside('-e TOKEN') { sh 'x' }")],
  ['arguments in a variable', bind(text, 'def a = "-v a:b -e TOKEN=${TOKEN}"\n docker.image(\'x\').withRun(‹a›) { sh \'x\' }'), bind(text, 'def a = "-v a:b -e N=${env.BUILD_NUMBER}"\n docker.image(\'x\').withRun(a) { sh \'x\' }')],
  ['the command of a container', bind(text, 'docker.image(\'x\').run(\'\', "serve --key ‹${TOKEN}›")'), bind(text, "docker.image('x').run('-e TOKEN', 'serve')")],
  ['an argument of the build of an image', bind(text, 'docker.build(\'x\', "--build-arg TOKEN=‹${TOKEN}› .")'), bind(text, "docker.build('x', '--secret id=token,env=TOKEN .')")],
  ['an image in a variable', bind(text, 'def i = docker.build(\'x\')\n i.inside("-e TOKEN=‹${TOKEN}›") { sh \'x\' }'), bind(text, 'def i = new Image()\n i.inside("-e TOKEN=${TOKEN}") { sh \'x\' }')],
  ['the step behind it', bind(text, 'withDockerContainer(image: \'x\', args: "-e TOKEN=‹${TOKEN}›") { sh \'x\' }'), bind(text, "withDockerContainer(image: 'x', args: '-e TOKEN') { sh 'x' }")],
  ['arguments of a playbook', bind(text, 'ansiblePlaybook playbook: \'x.yml\', extras: "-e token=‹${TOKEN}›"'), bind(text, 'ansiblePlaybook playbook: \'x.yml\', extras: "-e build=${env.BUILD_NUMBER}"')],
  ['arguments of a module', bind(text, 'ansibleAdhoc hosts: \'all\', moduleArguments: \'login \' + ‹TOKEN›'), bind(text, 'ansibleAdhoc hosts: \'all\', moduleArguments: \'login\'')],
  ['goals of Maven', declarative('rtMavenRun pom: \'pom.xml\', goals: "deploy -Dtoken=‹${TOKEN}›"'), declarative('rtMavenRun pom: \'pom.xml\', goals: "deploy -Dbuild=${env.BUILD_NUMBER}"')],
  ['switches of Gradle', declarative('rtGradleRun tasks: \'publish\', switches: "-Ptoken=‹${env.TOKEN}›"'), declarative('rtGradleRun tasks: "publish${env.JOB_NAME}", switches: \'-s\'')],
  ['arguments of npm', declarative('rtNpmInstall args: "--//x/:_authToken=‹${TOKEN}›"'), declarative("rtNpmInstall args: '--verbose'")],
  ['a command of Conan', declarative('rtConanRun clientId: \'c\', command: "user -p ‹${TOKEN}›"'), declarative('rtConanRun clientId: \'c\', command: \'install .\'')],
  ['a load test', declarative('bzt "x.yml -o token=‹${TOKEN}›"'), declarative("bzt 'x.yml'")],
  ['the container of an agent', "pipeline {\n agent none\n environment { TOKEN = credentials('token') }\n stages {\n stage('A') {\n agent { docker {\n image 'x'\n args \"-e TOKEN=‹${TOKEN}›\"\n } }\n steps { sh 'x' }\n }\n }\n}\n", "pipeline {\n agent none\n environment { TOKEN = credentials('token') }\n stages {\n stage('A') {\n agent { docker {\n image 'x'\n args '-e TOKEN'\n } }\n steps { sh 'x' }\n }\n }\n}\n"],
  ['the image of an agent', "pipeline {\n agent none\n environment { TOKEN = credentials('token') }\n stages {\n stage('A') {\n agent { dockerfile {\n additionalBuildArgs \"--build-arg T=‹${env.TOKEN}›\"\n } }\n steps { sh 'x' }\n }\n }\n}\n", "pipeline {\n agent none\n stages {\n stage('A') {\n environment { TOKEN = credentials('token') }\n agent { docker {\n image 'x'\n args \"-e TOKEN=${TOKEN}\"\n } }\n steps { sh 'x' }\n }\n }\n}\n"],
  ['docker in a library', "class A {\n def steps\n def go() {\n steps.withCredentials([steps.string(credentialsId: 't', variable: 'TOKEN')]) {\n steps.docker.image('x').inside(\"-e T=‹${steps.env.TOKEN}›\") { }\n }\n }\n}\n", "class A {\n def steps\n def go() {\n steps.withCredentials([steps.string(credentialsId: 't', variable: 'TOKEN')]) {\n steps.docker.image('x').inside('-e TOKEN') { }\n }\n }\n}\n"],
  ['the label of a script', bind(text, 'sh script: \'x\', label: "with ‹${TOKEN}›"'), bind(text, 'sh script: \'x\', label: "for ${env.JOB_NAME}"')],
  ['the name of a stage', bind(text, 'stage("with ‹${TOKEN}›") { sh \'x\' }'), bind(text, 'stage("for ${env.JOB_NAME}") { sh \'x\' }')],
  ['the button of a question', bind(text, 'input message: \'Go?\', ok: "with ‹${TOKEN}›"'), bind(text, 'input message: \'Go?\', ok: "for ${env.JOB_NAME}"')],
  ['a failure that is caught', bind(text, 'catchError(message: "no ‹${TOKEN}›") { sh \'x\' }'), bind(text, 'catchError(message: "no ${env.JOB_NAME}") { sh \'x\' }')],
  ['an unstable build', bind(text, 'unstable "no ‹${TOKEN}›"'), bind(text, "unstable 'no token'")],
  ['the name of the build, by a setter', bind(text, 'currentBuild.setDisplayName("with ‹${TOKEN}›")'), bind(text, 'currentBuild.setDisplayName("#${env.BUILD_NUMBER}")')],
  ['a description that grows', bind(text, 'currentBuild.description += " with ‹${TOKEN}›"'), bind(text, 'currentBuild.description += " for ${env.JOB_NAME}"')],
  ['a step that sets the description', bind(text, 'buildDescription "with ‹${TOKEN}›"'), bind(text, 'buildDescription "for ${env.JOB_NAME}"')],
  ['a comment on a change request', bind(text, 'pullRequest.comment("with ‹${TOKEN}›")'), bind(text, 'pullRequest.comment("built ${env.JOB_NAME}")')],
  ['a class of a library, by this', "class A {\n def steps\n def go() {\n steps.withCredentials([steps.string(credentialsId: 't', variable: 'TOKEN')]) {\n this.steps.sh \"curl ‹${this.steps.env.TOKEN}›\"\n }\n }\n}\n", "class A {\n def steps\n def go() {\n steps.withCredentials([steps.string(credentialsId: 't', variable: 'TOKEN')]) {\n this.steps.sh 'curl $TOKEN'\n }\n }\n}\n"],
  ['a class that holds the pipeline by another name', "class A {\n def ctx\n A(ctx) { this.ctx = ctx }\n def go() {\n ctx.withCredentials([ctx.string(credentialsId: 't', variable: 'TOKEN')]) {\n ctx.sh \"curl ‹${ctx.env.TOKEN}›\"\n this.ctx.echo \"‹${ctx.TOKEN}›\"\n }\n }\n}\n", "class A {\n def ctx\n def go() {\n ctx.withCredentials([ctx.string(credentialsId: 't', variable: 'TOKEN')]) {\n ctx.sh 'curl $TOKEN'\n }\n }\n}\n"],
  ['a field that is no pipeline', "class A {\n private final Script dsl\n def go() {\n dsl.withCredentials([dsl.string(credentialsId: 't', variable: 'TOKEN')]) {\n dsl.sh \"curl ‹${dsl.env.TOKEN}›\"\n }\n }\n}\n", "class A {\n private final Client ctx\n def go() {\n ctx.withCredentials([ctx.string(credentialsId: 't', variable: 'TOKEN')]) {\n ctx.sh \"curl ${ctx.env.TOKEN}\"\n }\n }\n}\n"],
  ['a field that no script is called of', "class A {\n def ctx\n def go() {\n ctx.withCredentials([ctx.string(credentialsId: 't', variable: 'TOKEN')]) {\n ctx.bat \"curl ‹${ctx.env.TOKEN}›\"\n }\n }\n}\n", "class A {\n def ctx\n def go() {\n ctx.withCredentials([ctx.string(credentialsId: 't', variable: 'TOKEN')]) {\n ctx.error \"no ${ctx.env.TOKEN}\"\n }\n }\n}\n"],
  ['a variable of the pipeline, in a class', "class A {\n def script\n def go() {\n script.withCredentials([script.string(credentialsId: 't', variable: 'TOKEN')]) {\n script.sh \"curl ‹${script.TOKEN}›\"\n script.println \"‹${script.TOKEN}›\"\n script.currentBuild.description = \"‹${script.TOKEN}›\"\n }\n }\n}\n", "class A {\n def script\n def go() {\n script.withCredentials([script.string(credentialsId: 't', variable: 'TOKEN')]) {\n script.sh \"curl ${script.HOST}\"\n }\n }\n}\n"],
  ['a password that is asked for', 'node {\n def p = input(message: \'?\', parameters: [password(name: \'P\')])\n sh "login ‹${p}›"\n}\n', 'node {\n def p = input(message: \'?\', parameters: [password(name: \'P\')])\n withEnv(["P=${p}"]) { sh \'login "$P"\' }\n}\n'],
  ['one answer of several', 'node {\n def p = input(message: \'?\', parameters: [password(name: \'P\'), booleanParam(name: \'B\')])\n sh "login ‹${p.P}›"\n}\n', 'node {\n def p = input(message: \'?\', parameters: [password(name: \'P\'), booleanParam(name: \'B\')])\n sh "login ${p.B}"\n}\n'],
]; // prettier-ignore

async function told(marked: string): Promise<readonly string[]> {
  const source = marked.replace(/[‹›]/g, '');
  const { diagnostics } = await checkFile(source, 'Jenkinsfile');
  return diagnostics
    .filter(({ code }) => code.startsWith('syntax/') || code === 'security/secret-in-gstring')
    .map(({ span, code }) => (code.startsWith('syntax/') ? code : source.slice(span.start, span.end)));
}

const marks = (marked: string) => [...marked.matchAll(/‹(.*?)›/g)].map(([, part]) => part);

describe('leaks', () => {
  test.each(cases)('%s', async (_, leak) => {
    expect(marks(leak)).not.toEqual([]);
    expect(await told(leak)).toEqual(marks(leak));
  });
});

describe('the safe way', () => {
  test.each(cases)('%s', async (_, __, safe) => {
    expect(await told(safe)).toEqual([]);
  });
});

/** How a secret comes to where it is told, in the words of the message. */
test.each<[way: string, script: string, words: string]>([
  ['by itself', 'sh "x ${TOKEN}"', "the secret 'TOKEN' into this 'sh' script."],
  ['with a method of texts', 'sh "x ${TOKEN.trim()}"', "the secret 'TOKEN' into this 'sh' script."],
  ['as an argument', 'sh "x ${URLEncoder.encode(env.TOKEN, \'UTF-8\')}"', "the secret 'TOKEN' into this 'sh' script."],
  ['in a variable', 'def t = TOKEN.trim()\nsh "x ${t}"', "the secret 'TOKEN' in another variable into"],
  ['in a variable, with a method of texts', 'def t = TOKEN\nsh "x ${t.trim()}"', "'TOKEN' in another variable into"],
  [
    'as what a method gives',
    'def head = { "Bearer ${TOKEN}" }\nsh "x ${head()}"',
    "the secret 'TOKEN' from a method into",
  ],
])('words: %s', async (_, script, words) => {
  const { diagnostics } = await checkFile(bind(text, script), 'Jenkinsfile');
  const [message] = diagnostics.flatMap((one) => (one.code === 'security/secret-in-gstring' ? [one.message] : []));
  expect(message).toContain(words);
});

/** What docker is told by '-e' Ansible would take for something else. */
test.each<[what: string, script: string, advice: string]>([
  [
    'docker',
    'docker.image("x").inside("-e T=${TOKEN}") { sh "x" }',
    "or from a file: docker takes the name of a variable alone, as in '-e TOKEN'.",
  ],
  ['another', 'ansiblePlaybook playbook: "x.yml", extras: "-e t=${TOKEN}"', 'or from a file.'],
])('advice for the words of %s', async (_, script, advice) => {
  const { diagnostics } = await checkFile(bind(text, script), 'Jenkinsfile');
  const [notes = []] = diagnostics.flatMap((one) => (one.code === 'security/secret-in-gstring' ? [one.notes] : []));
  expect(notes.map(({ message }) => message)).toContainEqual(`Let the command read it from its environment, ${advice}`);
});

test('there are enough of them', () => expect(cases.length).toBeGreaterThanOrEqual(100));
