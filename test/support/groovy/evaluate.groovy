// What the expressions of a text come to when Groovy runs it. Run in one JVM for many texts:
//
//   java -cp groovy-all.jar groovy.ui.GroovyMain evaluate.groovy
//
// Standard input: one text a line, in base64 of UTF-8; its value is a list. Standard output: one line a text, in the same order:
// the items as text, each in base64 of UTF-16BE (which holds halves of characters too), between commas; or `!` and what is wrong.
def shell = new GroovyShell()
def encoded = { item ->
  def bytes = new ByteArrayOutputStream()
  item.toString().each { String unit -> bytes.write(((int) unit.charAt(0)) >> 8); bytes.write((int) unit.charAt(0)) }
  bytes.toByteArray().encodeBase64().toString()
}
System.in.eachLine('US-ASCII') { String line ->
  try {
    println(shell.evaluate(new String(line.decodeBase64(), 'UTF-8')).collect(encoded).join(','))
  } catch (Throwable e) {
    println('!' + e.toString().readLines().join(' '))
  }
}
