// What configuration as code makes of a text: the very substitutors of its SecretSourceResolver, on a controller whose only secret is
// `known`. Run in one JVM for many texts:
//
//   java -cp groovy-all.jar:commons-text.jar:commons-lang3.jar groovy.ui.GroovyMain reveal.groovy
//
// Standard input: one text a line, in base64 of UTF-8. Standard output: one line a text, in base64 of UTF-8.
import org.apache.commons.text.StringSubstitutor
import org.apache.commons.text.lookup.StringLookup

def secrets = new StringSubstitutor({ String name -> name == 'known' ? 'revealed' : null } as StringLookup)
  .setEscapeChar('^' as char).setVariablePrefix('${').setVariableSuffix('}')
  .setEnableSubstitutionInVariables(true).setPreserveEscapes(true)
def unresolved = new StringSubstitutor({ '' } as StringLookup)
  .setEscapeChar('^' as char).setVariablePrefix('${').setVariableSuffix('}')
System.in.eachLine('US-ASCII') { String line ->
  def text = new String(line.decodeBase64(), 'UTF-8')
  // As it does: a text without a reference is taken as it is.
  def revealed = text.contains('${') ? unresolved.replace(secrets.replace(text)) : text
  println(revealed.getBytes('UTF-8').encodeBase64().toString())
}
