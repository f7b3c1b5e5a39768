import groovy.json.JsonOutput
import groovy.json.JsonSlurper

// Runs steps of pipelines with stand-ins for Jenkins' own, and with the real files of a shared library. In one JVM for many cases:
//
//   java -cp groovy-all.jar groovy.ui.GroovyMain run-steps.groovy
//
// Standard input: { files: { path: text }, cases: [{ steps, env, params, stdout }] }. Standard output: for each case what `sh` was
// called with and which environment it had, the variables at the end, and what was thrown.
def given = new JsonSlurper().parse(System.in, 'UTF-8')

class Jenkins {
  final Map env
  final List calls = []
  final String stdout

  Jenkins(Map env, String stdout) {
    this.env = new LinkedHashMap(env)
    this.stdout = stdout
  }

  def sh(given) {
    def args = given instanceof Map ? given : [script: given]
    calls << [args: args.collectEntries { name, value -> [name, value.toString()] }, env: new LinkedHashMap(env)]
    args.returnStdout ? stdout : null
  }

  def withEnv(List pairs, Closure body) {
    def before = new LinkedHashMap(env)
    for (pair in pairs) {
      def text = pair.toString()
      env[text.substring(0, text.indexOf('='))] = text.substring(text.indexOf('=') + 1)
    }
    def names = pairs.collect { it.toString().split('=')[0] }
    try {
      return body()
    } finally {
      for (name in names) {
        if (before.containsKey(name)) env[name] = before[name] else env.remove(name)
      }
    }
  }
}

def run = { Map one ->
  def jenkins = new Jenkins(one.env, one.stdout)
  def binding = new Binding()
  def shell = new GroovyShell(binding)
  binding.with {
    setVariable('env', jenkins.env)
    setVariable('params', one.params)
    setVariable('sh', { args -> jenkins.sh(args) })
    setVariable('withEnv', { List pairs, Closure body -> jenkins.withEnv(pairs, body) })
    setVariable('container', { String name, Closure body -> body() })
    setVariable('script', { Closure body -> body() })
    setVariable('milestone', { args -> null })
    setVariable('error', { message -> throw new IllegalStateException(message.toString()) })
    setVariable('libraryResource', { String path -> given.files["resources/${path}".toString()] })
  }
  given.files.each { String path, String text ->
    def name = (path =~ /^vars\/(\w+)\.groovy$/)
    if (name.find()) {
      def step = new GroovyShell(binding).parse(text, "${name.group(1)}.groovy")
      binding.setVariable(name.group(1), { Map args -> step.call(args) })
    }
  }
  def thrown = null
  try {
    shell.evaluate(one.steps)
  } catch (Throwable e) {
    thrown = e.message
  }
  [calls: jenkins.calls, env: jenkins.env.collectEntries { name, value -> [name, value.toString()] }, thrown: thrown]
}

System.out.withWriter('UTF-8') { it << JsonOutput.toJson(given.cases.collect(run)) }
