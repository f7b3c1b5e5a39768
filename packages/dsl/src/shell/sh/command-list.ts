import { readAsCode, scriptOfShell } from './messages.ts';
import { isPlain } from './quote-sh.ts';
import type { ShellReader } from './shell-reader.ts';
import { isAssignment, plainText, reservedWords } from './word.ts';
import type { Word, WordRole } from './word.ts';

type Expected =
  'command' | 'argument' | 'loop-name' | 'loop-in' | 'case-word' | 'case-in' | 'pattern' | 'function-name';

const roles: Readonly<Record<Exclude<Expected, 'argument'>, WordRole>> = {
  command: 'command',
  'loop-name': 'name',
  'loop-in': 'keyword',
  'case-word': 'argument',
  'case-in': 'keyword',
  pattern: 'pattern',
  'function-name': 'name',
};

/** Words behind which a compound command is closed, and those behind which a command begins. */
const closers = new Set(['}', 'fi', 'done', 'esac']);
const declaring = new Set(['export', 'readonly', 'local', 'declare', 'typeset']);
/** Commands that run, or evaluate, the text of their words. */
const evaluating = new Set(['eval', 'let', 'trap', 'alias', 'unset']);
const shells = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'zsh']);

/** How far the shell's grammar has come in a list of commands: just as much of it as tells what the next word is for. */
export class CommandList {
  /** Set when `[[` was taken. */
  opensTest = false;
  /** The first word of a command, as long as no other followed it. */
  named: Word | undefined;
  #expected: Expected = 'command';
  #cases = 0;
  #command = '';
  /** How far `sh -c SCRIPT` has come. */
  #shell: 'none' | 'options' | 'script' = 'none';

  get inPattern(): boolean {
    return this.#expected === 'pattern';
  }

  /** Whether nothing is known but that a command may begin. */
  get isAtRest(): boolean {
    return this.#expected === 'command' && this.#cases === 0;
  }

  get takesWords(): boolean {
    return this.#expected === 'command' || (this.nextRole === 'argument' && this.#expected === 'argument');
  }

  get mayBeArithmetic(): boolean {
    return this.#expected === 'command' || this.#expected === 'loop-name';
  }

  get nextRole(): WordRole {
    if (this.#expected !== 'argument') return roles[this.#expected];
    if (this.#shell === 'script') return 'script';
    if (declaring.has(this.#command)) return 'declaration';
    return evaluating.has(this.#command) ? 'code' : 'argument';
  }

  take(reader: ShellReader, word: Word): void {
    const text = plainText(word);
    this.named = undefined;
    switch (this.#expected) {
      case 'command':
        return this.#takeCommand(word, text);
      case 'argument':
        return this.#takeArgument(reader, word, text);
      case 'loop-name':
        this.#expected = 'loop-in';
        return;
      case 'loop-in':
        this.#expected = text === 'do' || text === '{' ? 'command' : 'argument';
        return;
      case 'case-word':
        this.#expected = 'case-in';
        return;
      case 'case-in':
        this.#expected = 'pattern';
        this.#cases += 1;
        return;
      case 'pattern':
        if (text === 'esac') this.#closeCase();
        return;
      case 'function-name':
        this.#expected = 'command';
    }
  }

  endLine(): void {
    if (this.#expected === 'command' || this.#expected === 'argument') this.#begin();
  }

  separate(operator: string): void {
    if (operator.startsWith(';') && operator.length > 1 && this.#cases > 0) this.#expected = 'pattern';
    else if (this.#expected !== 'pattern') this.#begin();
  }

  closePattern(): void {
    if (this.#expected === 'pattern') this.#begin();
  }

  /** Behind `( … )` a keyword may follow, as it may at the start. */
  closeCompound(): void {
    this.#begin();
  }

  #begin(): void {
    this.#expected = 'command';
    this.#command = '';
    this.#shell = 'none';
    this.named = undefined;
  }

  #closeCase(): void {
    this.#cases -= 1;
    this.#begin();
  }

  #takeCommand(word: Word, text: string | undefined): void {
    if (text === '[[') {
      this.opensTest = true;
      return;
    }
    if (text === 'esac' && this.#cases > 0) return this.#closeCase();
    if (text === 'case') this.#expected = 'case-word';
    else if (text === 'for' || text === 'select') this.#expected = 'loop-name';
    else if (text === 'function') this.#expected = 'function-name';
    else if (text !== undefined && (closers.has(text) || reservedWords.has(text))) this.#begin();
    else if (!isAssignment(word.text)) {
      this.named = word;
      this.#expected = 'argument';
      this.#command = text ?? '';
      this.#noteShell(text);
    }
  }

  #takeArgument(reader: ShellReader, word: Word, text: string | undefined): void {
    if (word.role === 'code') this.#checkCode(reader, word);
    if (word.role === 'script') this.#checkScript(reader, word);
    // `command export A=1` and `exec sh -c …` are read as what they run.
    if (text !== undefined && ['command', 'builtin', 'exec'].includes(this.#command)) this.#command = text;
    this.#noteShell(text);
  }

  #noteShell(text = ''): void {
    if (shells.has(text.replace(/^.*\//, ''))) this.#shell = 'options';
    else if (this.#shell === 'options' && /^-[a-z]*c[a-z]*$/.test(text)) this.#shell = 'script';
    else if (this.#shell !== 'options' || !/^[-+]/.test(text)) this.#shell = 'none';
  }

  #checkCode(reader: ShellReader, word: Word): void {
    for (const unit of reader.takenSince(word.mark)) {
      if (unit.kind === 'literal' && isPlain(unit.text)) continue;
      reader.fault(unit.hole, readAsCode(this.#command, unit));
    }
  }

  /** A whole script may come from a hole, and must then be one; a part of it may not. */
  #checkScript(reader: ShellReader, word: Word): void {
    const length = reader.at - word.start;
    const inner = reader.units.slice(word.start, reader.at);
    const whole = length === 1 || (length === 3 && /^["']/.test(typeof inner[0] === 'string' ? inner[0] : ''));
    if (whole) return;
    for (const unit of reader.takenSince(word.mark)) reader.fault(unit.hole, scriptOfShell(unit));
  }
}
