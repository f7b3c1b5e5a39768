// What Groovy itself makes of a text. Run in one JVM for many texts:
//
//   java -cp groovy-all.jar groovy.ui.GroovyMain judge.groovy [tree]
//
// Standard input: one text a line, in base64 of UTF-8. Standard output: one JSON object a line, in the same order:
//   { "ok": true, "tree": "(module ...)" }                        read; the tree only if asked for
//   { "ok": false, "line": 3, "column": 7, "message": "..." }     refused; the first error
//   { "nanos": 123456 }                                           with `time` instead of `tree`: CPU time of parsing
import groovy.json.JsonOutput
import groovy.transform.CompileStatic
import java.lang.management.ManagementFactory
import org.codehaus.groovy.ast.*
import org.codehaus.groovy.ast.expr.*
import org.codehaus.groovy.ast.stmt.*
import org.codehaus.groovy.control.*
import org.codehaus.groovy.control.messages.SyntaxErrorMessage
import org.codehaus.groovy.syntax.SyntaxException

/** Hands out the module as the parser made it, before later operations of the same phase add to it. */
@CompileStatic
class Listening extends SourceUnit {
  Closure<?> heard

  Listening(String text, CompilerConfiguration config, ErrorCollector errors, Closure<?> heard) {
    super('WorkflowScript', text, config, null, errors)
    this.heard = heard
  }

  @Override
  void convert() {
    super.convert()
    heard.call(getAST())
  }
}

@CompileStatic
class Judge {
  static final int WIDE_STACK = 64 << 20

  static void judge(String[] args) {
    System.setProperty('groovy.grape.enable', 'false')
    def failure = null
    def work = new Thread(null, { failure = run(args) }, 'judge', WIDE_STACK)
    work.start()
    work.join()
    if (failure != null) throw (Throwable) failure
  }

  private static Object run(String[] args) {
    try {
      def wish = args.length > 0 ? args[0] : 'verdict'
      def out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16), false, 'UTF-8')
      new InputStreamReader(System.in, 'US-ASCII').eachLine { String line ->
        def text = new String(line.decodeBase64(), 'UTF-8')
        out.println(JsonOutput.toJson(wish == 'time' ? time(text) : verdict(text, wish == 'tree')))
      }
      out.flush()
      return null
    } catch (Throwable e) {
      return e
    }
  }

  static Map<String, Object> time(String text) {
    def threads = ManagementFactory.threadMXBean
    def start = threads.currentThreadCpuTime
    def unit = SourceUnit.create('WorkflowScript', text)
    try {
      unit.parse()
      unit.completePhase()
      unit.nextPhase()
      unit.convert()
    } catch (CompilationFailedException ignored) { }
    [nanos: (Object) (threads.currentThreadCpuTime - start)]
  }

  static Map<String, Object> verdict(String text, boolean wantTree) {
    def config = new CompilerConfiguration()
    config.disabledGlobalASTTransformations = ['groovy.grape.GrabAnnotationTransformation'] as Set<String>
    String tree = null
    try {
      def unit = new CompilationUnit(config)
      unit.addSource(new Listening(text, config, unit.errorCollector, { ModuleNode m -> if (wantTree) tree = new Tree().module(m) }))
      unit.compile(Phases.CONVERSION)
      def said = new LinkedHashMap<String, Object>()
      said.put('ok', true)
      if (wantTree) said.put('tree', tree)
      return said
    } catch (MultipleCompilationErrorsException e) {
      def first = e.errorCollector.getError(0)
      if (first instanceof SyntaxErrorMessage) {
        SyntaxException s = ((SyntaxErrorMessage) first).cause
        return refusal(s.line, s.startColumn, s.originalMessage)
      }
      def words = new StringWriter()
      first.write(new PrintWriter(words))
      return refusal(-1, -1, words.toString().readLines().first())
    } catch (StackOverflowError e) {
      return refusal(-1, -1, 'StackOverflowError')
    } catch (Throwable e) {
      return refusal(-1, -1, e.toString())
    }
  }

  private static Map<String, Object> refusal(int line, int column, String message) {
    def said = new LinkedHashMap<String, Object>()
    said.put('ok', false)
    said.put('line', line)
    said.put('column', column)
    said.put('message', message)
    said
  }
}

/** Groovy's tree as one text without positions. Anonymous and inner classes stand where they were written. */
@CompileStatic
class Tree {
  private final StringBuilder out = new StringBuilder()
  private final Map<ClassNode, List<ClassNode>> inner = new HashMap<>()

  String module(ModuleNode m) {
    for (c in m.classes) if (isNamedInner(c)) {
      if (!inner.containsKey(c.outerClass)) inner.put(c.outerClass, [])
      inner.get(c.outerClass).add(c)
    }
    open('module')
    if (m.package != null) { open('package'); word(m.package.name); annotations(m.package); close() }
    for (i in m.imports.sort(false) { ImportNode one -> one.alias }) { open('import'); word(i.className); word(i.alias); annotations(i); close() }
    for (i in m.starImports) { open('import-star'); word(i.packageName); annotations(i); close() }
    for (e in m.staticImports) { open('import-static'); word(e.value.className); word(e.value.fieldName); word(e.key); annotations(e.value); close() }
    for (e in m.staticStarImports) { open('import-static-star'); word(e.value.className); annotations(e.value); close() }
    statement(m.statementBlock)
    for (n in m.methods) method(n)
    classes(m.classes.findAll { !(it instanceof InnerClassNode) && !it.script })
    close()
    out.toString()
  }

  private static boolean isNamedInner(ClassNode c) { c instanceof InnerClassNode && !((InnerClassNode) c).anonymous }
  private void open(String kind) { out.append('(').append(kind) }
  private void close() { out.append(')') }
  private void word(Object word) { out.append(' ').append(word == null ? 'nil' : quoted(word.toString())) }
  private static String quoted(String text) { '"' + text.replace('\\', '\\\\').replace('"', '\\"').replace('\n', '\\n') + '"' }
  private void flag(boolean set, String name) { if (set) out.append(' ').append(name) }

  private void classes(Collection<ClassNode> all) {
    for (c in all.sort(false) { ClassNode one -> one.name }) {
      open('class')
      word(c.outerClass == null ? c.name : c.name.substring(c.outerClass.name.length() + 1))
      out.append(' ').append(c.modifiers)
      typeParameters(c.genericsTypes)
      word(c.interface || c.enum ? null : type(c.getUnresolvedSuperClass(false)))
      for (i in c.interfaces) word(type(i))
      annotations(c)
      body(c)
      close()
    }
  }

  private void body(ClassNode c) {
    for (f in c.fields) {
      open('field'); word(f.name); out.append(' ').append(f.modifiers)
      word(f.isEnum() ? null : type(f.type))
      annotations(f); expression(f.initialExpression); close()
    }
    for (p in c.properties) { open('property'); word(p.name); out.append(' ').append(p.modifiers); close() }
    for (n in c.declaredConstructors) method(n)
    for (n in c.methods) method(n)
    for (s in c.objectInitializerStatements) { open('initializer'); statement(s); close() }
    if (inner.containsKey(c)) classes(inner.get(c))
  }

  private void method(MethodNode n) {
    open(n instanceof ConstructorNode ? 'constructor' : 'method'); word(n.name); out.append(' ').append(n.modifiers)
    typeParameters(n.genericsTypes)
    word(type(n.returnType)); parameters(n.parameters)
    open('throws'); for (t in n.exceptions) word(type(t)); close()
    annotations(n); statement(n.code); close()
  }

  private void parameters(Parameter[] all) {
    if (all == null) { out.append(' no-parameters'); return }
    open('parameters')
    for (p in all) {
      open('parameter'); word(p.name); out.append(' ').append(p.modifiers); word(type(p.type))
      annotations(p)
      if (p.hasInitialExpression()) expression(p.initialExpression)
      close()
    }
    close()
  }

  private void typeParameters(GenericsType[] all) { word(all == null ? null : generics(all)) }

  private void annotations(AnnotatedNode n) {
    for (a in n.annotations) annotation(a)
  }

  private void annotation(AnnotationNode a) {
    open('annotation'); word(type(a.classNode))
    for (e in a.members) { open('member'); word(e.key); expression(e.value); close() }
    close()
  }

  static String type(ClassNode c) {
    if (c == null) return 'java.lang.Object'
    if (c.array) return type(c.componentType) + '[]'
    // A class that Groovy knows by heart bears the parameters of its definition, not arguments.
    def isDefinition = c.resolved && c.redirect().is(c)
    c.name + (isDefinition || c.genericsTypes == null ? '' : generics(c.genericsTypes))
  }

  static String generics(GenericsType[] all) { '<' + all.collect { GenericsType one -> generic(one) }.join(', ') + '>' }

  static String generic(GenericsType g) {
    def said = g.wildcard ? '?' : type(g.type)
    if (g.upperBounds != null) said += ' extends ' + g.upperBounds.collect { ClassNode one -> type(one) }.join(' & ')
    if (g.lowerBound != null) said += ' super ' + type(g.lowerBound)
    said
  }

  private void statement(Statement s) {
    if (s == null) { out.append(' none'); return }
    def labels = s.statementLabels
    if (labels != null) for (l in labels) { open('label'); word(l) }
    unlabeled(s)
    if (labels != null) for (l in labels) close()
  }

  private void unlabeled(Statement s) {
    switch (s) {
      case BlockStatement: open('block'); for (x in ((BlockStatement) s).statements) statement(x); close(); break
      case ExpressionStatement: open('do'); expression(((ExpressionStatement) s).expression); close(); break
      case ReturnStatement: open('return'); expression(((ReturnStatement) s).expression); close(); break
      case IfStatement: def i = (IfStatement) s; open('if'); expression(i.booleanExpression); statement(i.ifBlock); statement(i.elseBlock); close(); break
      case WhileStatement: def w = (WhileStatement) s; open('while'); expression(w.booleanExpression); statement(w.loopBlock); close(); break
      case ForStatement: loop((ForStatement) s); break
      case TryCatchStatement: def t = (TryCatchStatement) s
        open('try'); statement(t.tryStatement); for (c in t.catchStatements) statement(c); statement(t.finallyStatement); close(); break
      case CatchStatement: def c = (CatchStatement) s; open('catch'); word(c.variable.name); word(type(c.variable.type)); statement(c.code); close(); break
      case SwitchStatement: def w = (SwitchStatement) s
        open('switch'); expression(w.expression); for (c in w.caseStatements) statement(c); statement(w.defaultStatement); close(); break
      case CaseStatement: def c = (CaseStatement) s; open('case'); expression(c.expression); statement(c.code); close(); break
      case ThrowStatement: open('throw'); expression(((ThrowStatement) s).expression); close(); break
      case AssertStatement: def a = (AssertStatement) s; open('assert'); expression(a.booleanExpression); expression(a.messageExpression); close(); break
      case SynchronizedStatement: def y = (SynchronizedStatement) s; open('synchronized'); expression(y.expression); statement(y.code); close(); break
      case BreakStatement: open('break'); word(((BreakStatement) s).label); close(); break
      case ContinueStatement: open('continue'); word(((ContinueStatement) s).label); close(); break
      case EmptyStatement: out.append(' empty'); break
      default: throw new IllegalStateException('no line for ' + s.class)
    }
  }

  private void loop(ForStatement f) {
    open('for')
    if (f.variable.is(ForStatement.FOR_LOOP_DUMMY)) out.append(' classic')
    else { word(f.variable.name); word(type(f.variable.type)) }
    expression(f.collectionExpression)
    statement(f.loopBlock)
    close()
  }

  private void all(String kind, List<? extends Expression> es) { open(kind); for (e in es) expression(e); close() }

  private void expression(Expression e) {
    switch (e) {
      case null: out.append(' none'); break
      case AnnotationConstantExpression: annotation((AnnotationNode) ((ConstantExpression) e).value); break
      case ConstantExpression: constant(((ConstantExpression) e).value); break
      case VariableExpression: variable((VariableExpression) e); break
      case ClassExpression: reference((ClassExpression) e); break
      case MethodCallExpression: call((MethodCallExpression) e); break
      case ConstructorCallExpression: construct((ConstructorCallExpression) e); break
      case AttributeExpression: member('attribute', (PropertyExpression) e); break
      case PropertyExpression: member('member', (PropertyExpression) e); break
      case DeclarationExpression: def d = (DeclarationExpression) e
        open('declare'); annotations(d); expression(d.leftExpression); expression(d.rightExpression); close(); break
      case BinaryExpression: def b = (BinaryExpression) e
        open('binary'); word(b.operation.text); expression(b.leftExpression); expression(b.rightExpression); close(); break
      case PrefixExpression: open('prefix'); word(((PrefixExpression) e).operation.text); expression(((PrefixExpression) e).expression); close(); break
      case PostfixExpression: open('postfix'); word(((PostfixExpression) e).operation.text); expression(((PostfixExpression) e).expression); close(); break
      case NotExpression: open('not'); expression(((NotExpression) e).expression); close(); break
      case BooleanExpression: expression(((BooleanExpression) e).expression); break
      case UnaryMinusExpression: open('minus'); expression(((UnaryMinusExpression) e).expression); close(); break
      case UnaryPlusExpression: open('plus'); expression(((UnaryPlusExpression) e).expression); close(); break
      case BitwiseNegationExpression: open('complement'); expression(((BitwiseNegationExpression) e).expression); close(); break
      case ElvisOperatorExpression: def t = (TernaryExpression) e; open('elvis'); expression(t.trueExpression); expression(t.falseExpression); close(); break
      case TernaryExpression: def t = (TernaryExpression) e
        open('ternary'); expression(t.booleanExpression); expression(t.trueExpression); expression(t.falseExpression); close(); break
      case ClosureListExpression: all('closure-list', ((ListExpression) e).expressions); break
      case ListExpression: all(((ListExpression) e).wrapped ? 'list-wrapped' : 'list', ((ListExpression) e).expressions); break
      case NamedArgumentListExpression: all('named', ((MapExpression) e).mapEntryExpressions); break
      case MapExpression: all('map', ((MapExpression) e).mapEntryExpressions); break
      case MapEntryExpression: open('entry'); expression(((MapEntryExpression) e).keyExpression); expression(((MapEntryExpression) e).valueExpression); close(); break
      case SpreadMapExpression: open('spread-map'); expression(((SpreadMapExpression) e).expression); close(); break
      case SpreadExpression: open('spread'); expression(((SpreadExpression) e).expression); close(); break
      case ArgumentListExpression: all('arguments', ((TupleExpression) e).expressions); break
      case TupleExpression: all('tuple', ((TupleExpression) e).expressions); break
      case RangeExpression: def r = (RangeExpression) e; open('range'); flag(r.inclusive, 'inclusive'); expression(r.from); expression(r.to); close(); break
      case GStringExpression: def g = (GStringExpression) e; open('gstring'); for (x in g.strings) expression(x); for (x in g.values) expression(x); close(); break
      case ClosureExpression: open('closure'); parameters(((ClosureExpression) e).parameters); statement(((ClosureExpression) e).code); close(); break
      case CastExpression: def c = (CastExpression) e; open(c.coerce ? 'as' : 'cast'); word(type(c.type)); expression(c.expression); close(); break
      case ArrayExpression: def a = (ArrayExpression) e
        open('array'); word(type(a.elementType)); for (x in a.sizeExpression) expression(x); close(); break
      case MethodPointerExpression: open('pointer'); expression(((MethodPointerExpression) e).expression); expression(((MethodPointerExpression) e).methodName); close(); break
      case EmptyExpression: out.append(' empty'); break
      default: throw new IllegalStateException('no line for ' + e.class)
    }
  }

  private void constant(Object value) {
    open('constant')
    switch (value) {
      case null: out.append(' null'); break
      case Double: out.append(' double ').append(Long.toHexString(Double.doubleToLongBits((Double) value))); break
      case Float: out.append(' float ').append(Integer.toHexString(Float.floatToIntBits((Float) value))); break
      case BigDecimal: out.append(' decimal ').append(((BigDecimal) value).unscaledValue().toString()).append(' ').append(((BigDecimal) value).scale()); break
      case String: word(value); break
      default: out.append(' ').append(value.class.simpleName.toLowerCase(Locale.ROOT)).append(' ').append(value.toString())
    }
    close()
  }

  private void variable(VariableExpression v) {
    open('name'); word(v.name)
    if (v.modifiers != 0) out.append(' ').append(v.modifiers)
    if (!v.dynamicTyped) word(type(v.originType))
    close()
  }

  private void reference(ClassExpression e) {
    def c = e.type
    if (c instanceof InnerClassNode && ((InnerClassNode) c).anonymous) { open('anonymous'); body(c); close() }
    else { open('type'); word(type(c)); close() }
  }

  private void call(MethodCallExpression c) {
    open('call')
    flag(c.safe, 'safe'); flag(c.spreadSafe, 'spread'); flag(c.implicitThis, 'implicit')
    if (c.genericsTypes != null) word(generics(c.genericsTypes))
    expression(c.objectExpression); expression(c.method); expression(c.arguments)
    close()
  }

  private void construct(ConstructorCallExpression c) {
    open('new')
    if (c.usingAnonymousInnerClass) {
      word(type(c.type.getUnresolvedSuperClass(false))); expression(c.arguments)
      open('anonymous'); body(c.type); close()
    } else {
      word(c.superCall ? 'super' : c.thisCall ? 'this' : type(c.type)); expression(c.arguments)
    }
    close()
  }

  private void member(String kind, PropertyExpression p) {
    open(kind)
    flag(p.safe, 'safe'); flag(p.spreadSafe, 'spread')
    expression(p.objectExpression); expression(p.property)
    close()
  }
}

Judge.judge(args)
