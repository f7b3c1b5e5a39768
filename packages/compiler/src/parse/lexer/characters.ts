/** What a name may begin with. Groovy takes nearly every character beyond ASCII for a letter. */
export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0xffff)
  );
}

const wordParts = new Uint8Array(128);
for (let code = 0; code < 128; code++) if (isLetter(code) || isDigit(code) || code === 36) wordParts[code] = 1;

/** The offset behind the letters, digits and `$` that stand at an offset. */
export function behindWord(text: string, at: number): number {
  for (let i = at; ; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 ? wordParts[code] === 0 : !isLetter(code)) return i;
  }
}

const blanks = /[ \t\f\n\r]*/y;

/** The offset behind the blanks and line ends that stand at an offset. V8 runs this fast from the first time on. */
export function behindBlanks(text: string, at: number): number {
  blanks.lastIndex = at;
  blanks.test(text);
  return blanks.lastIndex;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** The offset of the next line end, or of the text's end. */
export function endOfLine(text: string, at: number): number {
  for (let i = at; ; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || Number.isNaN(code)) return i;
  }
}

/** The length of the line end that begins at an offset, `\r\n` being one. */
export function lineEndLength(text: string, at: number): number {
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
}

/** How many line ends stand in front of an offset, with nothing but blanks between them. */
export function lineEndsBefore(text: string, at: number): number {
  let count = 0;
  for (let i = at - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code === 10) count++;
    else if (!isBlank(code)) break;
  }
  return count;
}

/** How many line ends stand behind an offset, with nothing but blanks between them. */
export function lineEndsBehind(text: string, at: number): number {
  let count = 0;
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) count++;
    else if (!isBlank(code)) break;
  }
  return count;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}
