import { withoutParens } from '@pipec/model';
import type { Expression, Member, Node } from '@pipec/model';
import { variablesOf } from '../flow/variables.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import { treeOf } from '../tree.ts';

export default defineRule({
  name: 'sandbox-refusal',
  group: 'security',
  severity: 'warning',
  summary: 'A script calls only what the sandbox lets it call.',

  check(context) {
    if (isOfLibrary(context)) return {};
    const tree = treeOf(context.root);
    const ofMembers = tree.ofKind('Member').some(mayBeRefused);
    const ofCalls = ofMembers || tree.ofKind('Call').some(({ callee }) => isEvaluate(callee));
    return {
      New({ type, span }) {
        const signature = constructors.get(type.name.replace(/^java\.(?:io|lang|net|nio\.file|util)\./, ''));
        if (signature !== undefined) tell(`new ${type.name}`, `new ${signature}`, span, context);
      },
      ...(ofCalls && {
        Call({ callee, span }) {
          const found = callOf(callee, context);
          if (found !== undefined) tell(found.text, found.signature, found.isWhole ? span : callee.span, context);
        },
      }),
      ...(ofMembers && { Member: (member, parents) => tellMember(member, parents.at(-1), context) }),
    };
  },
});

function tellMember({ object, name, span }: Member, parent: Node | undefined, context: RuleContext): void {
  if (parent?.kind === 'Call' && parent.callee.span === span) return;
  if (typeof name !== 'string') return;
  if (name === 'text' && isUrl(object, context)) tell('new URL(…).text', ofUrl.get('getText')!, span, context);
  if (!lastWords.has(name)) return;
  const signature = properties.get(`${textOf(object, context)}.${name}`);
  if (signature !== undefined) tell(`${textOf(object, context)}.${String(name)}`, signature, span, context);
}

/** A library that the controller trusts runs outside of the sandbox; a file with a package, or with a method `call`, is one of a library. */
function isOfLibrary({ root }: RuleContext): boolean {
  const tree = treeOf(root);
  return tree.ofKind('Package').length > 0 || tree.ofKind('Method').some(({ name }) => name === 'call');
}

function tell(text: string, signature: string, span: Expression['span'], { report }: RuleContext): void {
  const better = instead.get(signature);
  report({
    message: `The sandbox refuses '${text}'.`,
    span,
    notes: [
      { message: `An administrator would have to approve '${signature}' for every script of the controller.` },
      ...(better === undefined ? [] : [{ message: better }]),
    ],
  });
}

interface Refused {
  readonly text: string;
  readonly signature: string;
  readonly isWhole?: boolean;
}

function callOf(callee: Expression, context: RuleContext): Refused | undefined {
  if (callee.kind === 'Name') {
    return isEvaluate(callee) && variablesOf(context.root).of(callee) === undefined
      ? { text: 'evaluate', signature: 'method groovy.lang.Script evaluate java.lang.String' }
      : undefined;
  }
  if (callee.kind !== 'Member' || typeof callee.name !== 'string') return undefined;
  const { object, name } = callee;
  if (name === 'execute' && isCommand(object)) {
    return {
      text: '….execute()',
      signature: 'staticMethod org.codehaus.groovy.runtime.DefaultGroovyMethods execute java.lang.String',
      isWhole: true,
    };
  }
  const signatureOfUrl = ofUrl.get(name);
  if (signatureOfUrl !== undefined && isUrl(object, context))
    return { text: `new URL(…).${name}`, signature: signatureOfUrl };
  if (!lastWords.has(name)) return undefined;
  const text = `${textOf(object, context)}.${name}`;
  const signature = statics.get(text);
  return signature === undefined ? undefined : { text, signature };
}

function isEvaluate(callee: Expression): boolean {
  return callee.kind === 'Name' && callee.name === 'evaluate';
}

/** A text or a list of texts, which `execute()` would start as a program on the controller. */
function isCommand(value: Expression): boolean {
  if (value.kind === 'Parens') return isCommand(value.expression);
  if (value.kind === 'ListLiteral') return value.items.some((item) => isCommand(item.value));
  return value.kind === 'StringLiteral' || value.kind === 'GString';
}

/** `new URL('https://example.org')`, which may be made, but not read; or a variable that holds nothing else. */
function isUrl(value: Expression, context: RuleContext): boolean {
  const plain = withoutParens(value);
  if (plain.kind === 'New') return plain.type.name === 'URL' || plain.type.name === 'java.net.URL';
  if (plain.kind !== 'Name') return false;
  const { values = [] } = variablesOf(context.root).of(plain) ?? {};
  return values.length > 0 && values.every((held) => held.kind === 'New' && isUrl(held, context));
}

/** `Jenkins`, `jenkins.model.Jenkins`, `currentBuild`: a dotted name that no variable of the file hides. */
function textOf(value: Expression, context: RuleContext): string {
  if (value.kind === 'Name') return variablesOf(context.root).of(value) === undefined ? value.name : '';
  if (value.kind !== 'Member' || typeof value.name !== 'string') return '';
  const outer = textOf(value.object, context);
  return /^[a-z.]+$/.test(outer) && /^[A-Z]/.test(value.name) ? value.name : `${outer}.${value.name}`;
}

/** Denied by name in the lists of script-security, or in none of those that allow (jenkinsci/script-security-plugin). */
const constructors = table({
  File: 'java.io.File java.lang.String',
  FileReader: 'java.io.FileReader java.lang.String',
  FileWriter: 'java.io.FileWriter java.lang.String',
  FileInputStream: 'java.io.FileInputStream java.lang.String',
  FileOutputStream: 'java.io.FileOutputStream java.lang.String',
  RandomAccessFile: 'java.io.RandomAccessFile java.lang.String java.lang.String',
  PrintWriter: 'java.io.PrintWriter java.lang.String',
  ProcessBuilder: 'java.lang.ProcessBuilder java.lang.String[]',
  Thread: 'java.lang.Thread java.lang.Runnable',
  Socket: 'java.net.Socket java.lang.String int',
  GroovyShell: 'groovy.lang.GroovyShell',
  'groovy.lang.GroovyShell': 'groovy.lang.GroovyShell',
  GroovyClassLoader: 'groovy.lang.GroovyClassLoader',
});
const statics = table({
  'Jenkins.getInstance': 'staticMethod jenkins.model.Jenkins getInstance',
  'Jenkins.get': 'staticMethod jenkins.model.Jenkins get',
  'Jenkins.getInstanceOrNull': 'staticMethod jenkins.model.Jenkins getInstanceOrNull',
  'Hudson.getInstance': 'staticMethod hudson.model.Hudson getInstance',
  'User.current': 'staticMethod hudson.model.User current',
  'User.get': 'staticMethod hudson.model.User get java.lang.String',
  'System.getenv': 'staticMethod java.lang.System getenv java.lang.String',
  'System.getProperty': 'staticMethod java.lang.System getProperty java.lang.String',
  'System.setProperty': 'staticMethod java.lang.System setProperty java.lang.String java.lang.String',
  'System.exit': 'staticMethod java.lang.System exit int',
  'System.nanoTime': 'staticMethod java.lang.System nanoTime',
  'Runtime.getRuntime': 'staticMethod java.lang.Runtime getRuntime',
  'Thread.sleep': 'staticMethod java.lang.Thread sleep long',
  'Thread.start':
    'staticMethod org.codehaus.groovy.runtime.DefaultGroovyStaticMethods start java.lang.Thread groovy.lang.Closure',
  'Paths.get': 'staticMethod java.nio.file.Paths get java.lang.String java.lang.String[]',
  'File.createTempFile': 'staticMethod java.io.File createTempFile java.lang.String java.lang.String',
  'Class.forName': 'staticMethod java.lang.Class forName java.lang.String',
  'InetAddress.getLocalHost': 'staticMethod java.net.InetAddress getLocalHost',
  'Eval.me': 'staticMethod groovy.util.Eval me java.lang.String',
  'currentBuild.getRawBuild': 'method org.jenkinsci.plugins.workflow.support.steps.build.RunWrapper getRawBuild',
});
const properties = table({
  'Jenkins.instance': 'staticMethod jenkins.model.Jenkins getInstance',
  'Hudson.instance': 'staticMethod hudson.model.Hudson getInstance',
  'System.env': 'staticMethod java.lang.System getenv',
  'System.properties': 'staticMethod java.lang.System getProperties',
  'Runtime.runtime': 'staticMethod java.lang.Runtime getRuntime',
  'currentBuild.rawBuild': 'method org.jenkinsci.plugins.workflow.support.steps.build.RunWrapper getRawBuild',
});
const ofUrl = table({
  getText: 'staticMethod org.codehaus.groovy.runtime.DefaultGroovyMethods getText java.net.URL',
  openConnection: 'method java.net.URL openConnection',
  openStream: 'method java.net.URL openStream',
});
const byStep = 'The controller would fetch it; the step httpRequest does, and curl on the agent.';
const instead = table({
  ...Object.fromEntries([...ofUrl.values()].map((signature) => [signature, byStep])),
  'new java.io.File java.lang.String':
    'It would be a file of the controller; readFile, writeFile and fileExists work on the agent.',
  'staticMethod java.lang.System getenv java.lang.String':
    "It would be the controller's environment; env.NAME is the build's.",
  'staticMethod java.lang.System getenv': "It would be the controller's environment; env.NAME is the build's.",
  'staticMethod java.lang.Thread sleep long': 'The step sleep waits without holding a thread of the controller.',
  'staticMethod org.codehaus.groovy.runtime.DefaultGroovyMethods execute java.lang.String':
    'It would run on the controller; sh, bat and powershell run on the agent.',
});

/** What the names end with, so that most members are passed without a look. */
const lastWords: ReadonlySet<string> = new Set(
  [...statics.keys(), ...properties.keys()].map((name) => name.replace(/^.*\./, '')),
);

/** The names of all members that may be told. */
const suspects: ReadonlySet<string> = new Set(['execute', 'text', ...ofUrl.keys(), ...lastWords]);

function mayBeRefused({ name }: Member): boolean {
  return typeof name === 'string' && suspects.has(name);
}

/** A table whose keys are these and no more: `toString` is none of them. */
function table(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(rows));
}
