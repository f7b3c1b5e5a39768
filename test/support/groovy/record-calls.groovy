// What a script of Job DSL calls, when Groovy runs it: closures run too, and every call is noted. Run in one JVM for many texts:
//
//   java -cp groovy-all.jar groovy.ui.GroovyMain record-calls.groovy
//
// Standard input: one text a line, in base64 of UTF-8. Standard output: one line a text, in the same order: its calls as JSON, each
// `[name, argument, …]`, with the calls of its closure as a list at the end.
import groovy.json.JsonOutput

class Recorder {
  List calls = []

  def methodMissing(String name, given) {
    def noted = [name]
    given.each { value ->
      if (value instanceof Closure) {
        def inner = new Recorder()
        value.delegate = inner
        value.resolveStrategy = Closure.DELEGATE_FIRST
        value.call()
        noted << inner.calls
      } else {
        noted << value
      }
    }
    calls << noted
    null
  }
}

def configuration = new org.codehaus.groovy.control.CompilerConfiguration(scriptBaseClass: DelegatingScript.name)
def shell = new GroovyShell(this.class.classLoader, new Binding(), configuration)
System.in.eachLine('US-ASCII') { String line ->
  def script = shell.parse(new String(line.decodeBase64(), 'UTF-8'))
  def recorder = new Recorder()
  script.setDelegate(recorder)
  script.run()
  println(JsonOutput.toJson(recorder.calls))
}
