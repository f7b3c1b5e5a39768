// How large the methods become that Groovy compiles a text to. Run in one JVM for many texts:
//
//   java -cp groovy-all.jar groovy.ui.GroovyMain method-sizes.groovy
//
// Standard input: one text a line, in base64 of UTF-8. Standard output: one line a text, in the same order: a JSON object with the
// bytes of bytecode of each method by its name, or `!` and why Groovy does not compile it.
import groovy.json.JsonOutput
import org.codehaus.groovy.control.CompilationUnit
import org.codehaus.groovy.control.CompilerConfiguration
import org.codehaus.groovy.control.Phases

/** Reads the sizes of the methods out of a class file: see chapter 4 of the specification of the Java machine. */
def sizes(byte[] bytes) {
  def input = new DataInputStream(new ByteArrayInputStream(bytes))
  def skip = { int count -> input.readFully(new byte[count]) }
  skip(8)
  def texts = [:]
  int count = input.readUnsignedShort()
  for (int i = 1; i < count; i++) {
    int tag = input.readUnsignedByte()
    if (tag == 1) texts[i] = input.readUTF()
    else if (tag in [5, 6]) { skip(8); i++ }
    else if (tag in [7, 8, 16]) skip(2)
    else skip(tag == 15 ? 3 : 4)
  }
  skip(6)
  skip(2 * input.readUnsignedShort())
  def found = [:]
  2.times { isMethod ->
    input.readUnsignedShort().times {
      skip(2)
      def name = texts[input.readUnsignedShort()]
      skip(2)
      input.readUnsignedShort().times {
        def attribute = texts[input.readUnsignedShort()]
        int length = input.readInt()
        if (isMethod && attribute == 'Code') {
          skip(4)
          found[name] = input.readInt()
          skip(length - 8)
        } else skip(length)
      }
    }
  }
  found
}

System.in.eachLine('US-ASCII') { String line ->
  try {
    def unit = new CompilationUnit(new CompilerConfiguration())
    unit.addSource('Built', new String(line.decodeBase64(), 'UTF-8'))
    unit.compile(Phases.CLASS_GENERATION)
    println(JsonOutput.toJson(unit.classes.collectEntries { sizes(it.bytes) }))
  } catch (Throwable e) {
    println('!' + e.toString().readLines().take(3).join(' '))
  }
}
