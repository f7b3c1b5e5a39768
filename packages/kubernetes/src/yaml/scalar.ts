// Which strings can stand without quotes. Kubernetes clients read YAML 1.1 (SnakeYAML, Go) as well as 1.2 (snakeyaml-engine, npm `yaml`), so a string
// is quoted where either would take it for something else. The types are those of yaml.org/type and of the YAML 1.2 core schema.

const nulls = /^(?:~|null|Null|NULL)?$/;
const booleans = /^(?:y|Y|n|N|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|true|True|TRUE|false|False|FALSE)$/;
const integers = /^[-+]?(?:0b[01_]+|0o[0-7]+|0x[\da-fA-F_]+|\d[\d_]*)$/;
// A lone point and a bare exponent (`e1`) are numbers to some readers of 1.1: its own pattern matches the point.
const floats =
  /^[-+]?(?=[\d.eE])(?:\d[\d_]*(?:\.[\d_]*)?|\.[\d_]*)?(?:[eE][-+]?\d+)?$|^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/;
const sexagesimals = /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/;
const timestamps = /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?)?)?$/;
const special = /^(?:=|<<)$|^(?:---|\.\.\.)(?:\s|$)/;
const others = [nulls, booleans, integers, floats, sexagesimals, timestamps, special];

/** Marks that mean something at the start of a value. */
const indicator = /^[[\]{},#&*!|>'"%@`]|^[-?:](?:\s|$)/;
/** Control characters, the line breaks of YAML 1.1, the byte order mark, halves of surrogate pairs. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;

/** A string on one line: plain if it stays a string everywhere, else in quotes. */
export function scalar(text: string): string {
  if (unprintable.test(text) || text.includes('\n')) return doubleQuoted(text);
  return isPlain(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

/** Whether a string of several lines can stand as a block, character by character as it is. */
export function canBeBlock(text: string): boolean {
  return (
    text.includes('\n') &&
    /\S/.test(text) &&
    !unprintable.test(text.replaceAll('\n', '')) &&
    !/^[ \n]/.test(text) &&
    !/ $/m.test(text)
  );
}

/** A number: YAML 1.1 reads an exponent only behind a point. */
export function number(value: number): string {
  const text = Object.is(value, -0) ? '0' : String(value);
  return /^-?\d+e/.test(text) ? text.replace('e', '.0e') : text;
}

function isPlain(text: string): boolean {
  if (indicator.test(text) || /^\s|\s$|:(?:\s|$)|\s#/.test(text)) return false;
  return !others.some((other) => other.test(text));
}

function doubleQuoted(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' };
  const escaped = text
    .replace(/["\\\n]/g, (sign) => escapes[sign] ?? sign)
    .replace(
      new RegExp(unprintable, 'gu'),
      (sign) => escapes[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `"${escaped}"`;
}
