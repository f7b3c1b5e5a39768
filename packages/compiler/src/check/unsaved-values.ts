import { withoutParens } from '@pipec/model';
import type { Expression } from '@pipec/model';
import { resultsOf } from './flow/results-of.ts';
import type { Variables } from './flow/variables.ts';

/** A value that Java cannot serialize. */
export interface UnsavedValue {
  /** What it is: `a Matcher`. */
  readonly what: string;
  /** What to do instead. */
  readonly instead: string;
}

/**
 * Classes of which no object can be saved, by the name that scripts use. A test asks Java whether each of them is `Serializable`.
 */
export const unsavedClasses: readonly string[] = [
  'groovy.json.JsonSlurper', 'groovy.json.JsonSlurperClassic', 'groovy.json.JsonBuilder', 'groovy.json.StreamingJsonBuilder',
  'groovy.util.XmlSlurper', 'groovy.util.XmlParser', 'groovy.util.ConfigSlurper', 'groovy.util.AntBuilder', 'groovy.util.FileNameFinder',
  'groovy.util.NodeBuilder', 'groovy.xml.MarkupBuilder', 'groovy.xml.StreamingMarkupBuilder', 'groovy.text.SimpleTemplateEngine',
  'groovy.text.GStringTemplateEngine', 'groovy.text.StreamingTemplateEngine', 'groovy.text.XmlTemplateEngine', 'groovy.sql.Sql',
  'groovy.lang.GroovyShell', 'java.util.Scanner', 'java.util.Timer', 'java.util.StringTokenizer', 'java.util.StringJoiner',
  'java.util.Formatter', 'java.util.concurrent.CountDownLatch', 'java.io.FileReader', 'java.io.FileWriter', 'java.io.BufferedReader',
  'java.io.BufferedWriter', 'java.io.StringReader', 'java.io.StringWriter', 'java.io.PrintWriter', 'java.io.PrintStream',
  'java.io.FileInputStream', 'java.io.FileOutputStream', 'java.io.ByteArrayInputStream', 'java.io.ByteArrayOutputStream',
  'java.io.InputStreamReader', 'java.io.OutputStreamWriter', 'java.io.DataInputStream', 'java.io.DataOutputStream',
  'java.io.BufferedInputStream', 'java.io.BufferedOutputStream', 'java.io.RandomAccessFile', 'java.net.Socket', 'java.net.ServerSocket',
  'java.lang.ProcessBuilder', 'java.lang.Thread', 'java.util.zip.ZipFile', 'java.util.zip.ZipInputStream',
  'java.util.zip.ZipOutputStream', 'java.util.zip.GZIPInputStream', 'java.util.zip.CRC32', 'java.util.jar.JarFile', 'org.xml.sax.InputSource',
]; // prettier-ignore

const nonCps = 'Use it in a method with @NonCPS, and return plain values.';
const instead: ReadonlyMap<string, string> = new Map([
  [
    'JsonSlurper',
    'Use the step readJSON, or JsonSlurperClassic at once, whose maps can be saved: new JsonSlurperClassic().parseText(…).',
  ],
  [
    'JsonSlurperClassic',
    'Its maps can be saved, it cannot: new JsonSlurperClassic().parseText(…) keeps the map alone.',
  ],
  ['XmlParser', 'Its nodes can be saved, it cannot: new XmlParser().parseText(…) keeps the nodes alone.'],
  ['Yaml', 'Use the step readYaml.'],
]);

/** By their own names; SnakeYAML is none of Java's. */
const unsaved: ReadonlySet<string> = new Set([...unsavedClasses.map(ownName), 'Yaml']);

/** Methods without arguments whose results belong to what they were asked of. Jenkins' own iterators can be saved. */
const made: ReadonlyMap<string, string> = new Map([
  ['stream', 'a stream'],
  ['parallelStream', 'a stream'],
  ['openConnection', 'a connection'],
  ['openStream', 'a stream'],
  ['newReader', 'a reader'],
  ['newWriter', 'a writer'],
  ['newInputStream', 'a stream'],
  ['newOutputStream', 'a stream'],
  ['toPath', 'a Path'],
]);

/** Methods of classes, and what they give. */
const madeBy: ReadonlyMap<string, string> = new Map([
  ['Paths.get', 'a Path'],
  ['Path.of', 'a Path'],
  ['Optional.of', 'an Optional'],
  ['Optional.ofNullable', 'an Optional'],
  ['Files.newBufferedReader', 'a reader'],
  ['Files.newBufferedWriter', 'a writer'],
  ['Files.newInputStream', 'a stream'],
  ['Files.newOutputStream', 'a stream'],
  ['Files.newDirectoryStream', 'a stream'],
  ['Files.lines', 'a stream'],
  ['Files.list', 'a stream'],
  ['Files.walk', 'a stream'],
  ['Stream.of', 'a stream'],
  ['MessageDigest.getInstance', 'a MessageDigest'],
  ['Mac.getInstance', 'a Mac'],
  ['Cipher.getInstance', 'a Cipher'],
  ['DateTimeFormatter.ofPattern', 'a DateTimeFormatter'],
  ['Sql.newInstance', 'a connection'],
  ['DocumentBuilderFactory.newInstance', 'a DocumentBuilderFactory'],
  ['TransformerFactory.newInstance', 'a TransformerFactory'],
]);

/** The names of all methods that make such values: a file that calls none of them need not be looked at. */
export const unsavedMakers: ReadonlySet<string> = new Set([
  ...made.keys(),
  ...[...madeBy.keys()].map(ownName),
  'matcher',
]);

/** Types that a value becomes when it is put into them: `boolean ok = text =~ /x/` keeps no Matcher. */
const plainTypes: ReadonlySet<string> = new Set([
  'boolean',
  'Boolean',
  'String',
  'int',
  'Integer',
  'long',
  'Long',
  'java.lang.String',
]);

/** Whether a type keeps what is put into it as it is. */
export function keepsValue(type: string | undefined): boolean {
  return type === undefined || !plainTypes.has(type);
}

/**
 * What is wrong with keeping a value; `undefined` where it can be saved, or is not known. Variables are followed to what is put into
 * them.
 */
export function unsavedValue(value: Expression, variables: Variables, depth = 0): UnsavedValue | undefined {
  const plain = withoutParens(value);
  const inner = (expression: Expression) => unsavedValue(expression, variables, depth + 1);
  if (depth > 8) return undefined;
  switch (plain.kind) {
    case 'Cast':
      return keepsValue(plain.type.name) ? inner(plain.expression) : undefined;
    case 'Ternary':
      return inner(plain.then) ?? inner(plain.else);
    case 'Elvis':
      return inner(plain.condition) ?? inner(plain.else);
    case 'Binary':
      if (plain.operator !== '=~') return undefined;
      return { what: 'a Matcher', instead: `Ask at once, as in (text =~ /…/)[0][1], or with ==~. ${nonCps}` };
    case 'Range':
      return { what: 'a range', instead: 'Make a list of it: (1..3).toList().' };
    case 'New': {
      const name = ownName(plain.type.name);
      return unsaved.has(name) && plain.body === undefined ? ofClass(name) : undefined;
    }
    case 'Name':
      return firstOf(heldBy(plain, variables), inner);
    case 'Call':
      return plain.callee.kind === 'Name'
        ? firstOf(givenBy(plain.callee.name, variables), inner)
        : resultOf(plain, variables);
    default:
      return undefined;
  }
}

function firstOf(
  values: readonly Expression[],
  look: (value: Expression) => UnsavedValue | undefined,
): UnsavedValue | undefined {
  return values.reduce<UnsavedValue | undefined>((found, value) => found ?? look(value), undefined);
}

/** What a method of the file gives back as it is. */
function givenBy(name: string, { methods }: Variables): readonly Expression[] {
  return (methods.get(name) ?? []).flatMap(({ body, returnType }) =>
    body !== undefined && keepsValue(returnType?.name) ? resultsOf(body.statements) : [],
  );
}

function resultOf({ callee, args }: Expression & { kind: 'Call' }, variables: Variables): UnsavedValue | undefined {
  if (callee.kind !== 'Member' || typeof callee.name !== 'string') return undefined;
  const { name } = callee;
  const object = withoutParens(callee.object);
  if (name.startsWith('parse')) {
    const makers = object.kind === 'Name' ? heldBy(object, variables) : [object];
    const parser = makers.map(withoutParens).find(({ kind }) => kind === 'New');
    const type = parser?.kind === 'New' ? ownName(parser.type.name) : '';
    if (type === 'JsonSlurper') return { what: "a map of JsonSlurper's own kind", instead: instead.get(type)! };
    return type === 'XmlSlurper' ? { what: 'what XmlSlurper gives', instead: nonCps } : undefined;
  }
  if (name === 'matcher' && args.length === 1) return { what: 'a Matcher', instead: nonCps };
  const ofMethod = args.length === 0 ? made.get(name) : undefined;
  const what = ofMethod ?? madeBy.get(`${classNamed(object) ?? ''}.${name}`);
  return what === undefined ? undefined : { what, instead: nonCps };
}

function ofClass(name: string): UnsavedValue {
  return { what: `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`, instead: instead.get(name) ?? nonCps };
}

/** What is put into the variable that a name means. */
function heldBy(name: Expression & { kind: 'Name' }, variables: Variables): readonly Expression[] {
  const variable = variables.of(name);
  return variable !== undefined && keepsValue(variable.type) ? variable.values : [];
}

/** `Paths` of `Paths` and `java.nio.file.Paths`. */
function classNamed(object: Expression): string | undefined {
  if (object.kind === 'Name') return object.name;
  return object.kind === 'Member' && typeof object.name === 'string' ? object.name : undefined;
}

function ownName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
