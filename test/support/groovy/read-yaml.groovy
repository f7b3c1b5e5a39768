// What SnakeYAML, which configuration as code reads its files with, makes of a text. Run in one JVM for many texts:
//
//   java -cp groovy-all.jar:snakeyaml.jar groovy.ui.GroovyMain read-yaml.groovy
//
// Standard input: one text a line, in base64 of UTF-8. Standard output: one line a text, in the same order: the value as JSON.
import groovy.json.JsonOutput
import org.yaml.snakeyaml.Yaml

System.in.eachLine('US-ASCII') { String line ->
  println(JsonOutput.toJson(new Yaml().load(new String(line.decodeBase64(), 'UTF-8'))))
}
