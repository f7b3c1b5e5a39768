import { describe, expect, test } from 'vitest';
import { editorOptions, parseEditorConfig } from '../../packages/compiler/src/format.ts';
import type { EditorOptions } from '../../packages/compiler/src/format.ts';
import { editorGlob } from '../../packages/compiler/src/format/editor-glob.ts';

describe('the name of a section', () => {
  // prettier-ignore
  test.each<[glob: string, fits: readonly string[], others: readonly string[]]>([
    ['*', ['Jenkinsfile', 'vars/a.groovy'], []],
    ['*.groovy', ['a.groovy', 'vars/a.groovy', '.groovy'], ['a.groovy.md', 'agroovy']],
    ['Jenkinsfile*', ['Jenkinsfile', 'ci/Jenkinsfile.a'], ['aJenkinsfile']],
    ['{Jenkinsfile,*.groovy}', ['Jenkinsfile', 'vars/a.groovy'], ['a', '{Jenkinsfile']],
    ['/Jenkinsfile', ['Jenkinsfile'], ['ci/Jenkinsfile']],
    ['ci/*.groovy', ['ci/a.groovy'], ['ci/b/a.groovy', 'x/ci/a.groovy']],
    ['ci/**.groovy', ['ci/a.groovy', 'ci/b/a.groovy'], ['a.groovy']],
    ['ci/**/a.groovy', ['ci/a.groovy', 'ci/b/a.groovy', 'ci/b/c/a.groovy'], ['cia.groovy']],
    ['**/ci/*', ['ci/a', 'x/ci/a'], ['ci/a/b']],
    ['a?c', ['abc', 'x/abc'], ['a/c', 'ac']],
    ['[ab].x', ['a.x', 'b.x'], ['c.x', '[ab].x']],
    ['[a-c].x', ['b.x'], ['d.x']],
    ['[!ab].x', ['c.x'], ['a.x']],
    ['[]a].x', ['].x', 'a.x'], ['b.x']],
    ['[a/b].x', ['[a/b].x'], ['a.x']],
    ['[z-a].x', [], ['a.x', 'z.x']],
    ['[a.x', ['[a.x'], ['a.x']],
    ['{single}', ['{single}'], ['single']],
    ['{a,b', ['{a,b'], ['a']],
    ['a}b', ['a}b'], ['ab']],
    ['{a,{b,c}}.x', ['a.x', 'b.x', 'c.x'], ['d.x']],
    ['{,a}.x', ['.x', 'a.x'], ['b.x']],
    ['{a\\,b,c}.x', ['a,b.x', 'c.x'], ['a.x']],
    ['a\\*', ['a*'], ['ab']],
    ['file{1..9}', ['file1', 'file9'], ['file0', 'file10', 'file01', 'file+3', 'file']],
    ['file{3..-3}', ['file-3', 'file0', 'file3'], ['file4', 'file-4']],
    ['{file{1..3},x}', ['file2', 'x'], ['file4']],
    ['a.b+(c)', ['a.b+(c)'], ['aXb+(c)', 'a.bb(c)']],
    ['caf\u00e9', ['caf\u00e9'], ['cafe']],
  ])('%s', (glob, fits, others) => {
    const matches = editorGlob(glob);
    expect([...fits, ...others].filter(matches)).toEqual(fits);
  });
});

const optionsOf = (text: string, file = 'Jenkinsfile') =>
  editorOptions([{ folder: '/repo', config: parseEditorConfig(text) }], `/repo/${file}`);

describe('what it says', () => {
  // prettier-ignore
  test.each<[what: string, text: string, options: EditorOptions]>([
    ['nothing', '', {}],
    ['blanks', '[*]\nindent_style = space\nindent_size = 4', { indent: '    ', tabWidth: 4 }],
    ['a size alone', '[*]\nindent_size=3', { indent: '   ', tabWidth: 3 }],
    ['blanks without a size', '[*]\nindent_style = space', {}],
    ['tabs', '[*]\nindent_style = tab', { indent: '\t' }],
    ['tabs of a width', '[*]\nindent_style = tab\nindent_size = 8', { indent: '\t', tabWidth: 8 }],
    ['a width that differs from the size', '[*]\nindent_style = tab\nindent_size = 8\ntab_width = 2', { indent: '\t', tabWidth: 2 }],
    ['the size of a tab', '[*]\nindent_style = space\nindent_size = tab\ntab_width = 6', { indent: '      ', tabWidth: 6 }],
    ['a length of lines', '[*]\nmax_line_length = 90', { width: 90 }],
    ['any length', '[*]\nmax_line_length = off', { width: Number.POSITIVE_INFINITY }],
    ['line ends', '[*]\nend_of_line = crlf', { lineEnd: '\r\n' }],
    ['the last line', '[*]\ninsert_final_newline = false', { finalNewline: false }],
    ['names and values in capitals', '[*]\nINDENT_STYLE = Tab\nEnd_Of_Line = LF', { indent: '\t', lineEnd: '\n' }],
    ['comments', '# a\n; b\n[*]\n# indent_size = 1\nindent_size = 2 ; of old\n', { indent: '  ', tabWidth: 2 }],
    ['the line ends of DOS, and a mark of the order of bytes', '\ufeff[*]\r\nindent_size = 2\r\n', { indent: '  ', tabWidth: 2 }],
    ['what it takes back', '[*]\nindent_size = 4\nmax_line_length = 80\n[Jenkinsfile]\nindent_size = unset', { width: 80 }],
    ['a later section counts more', '[Jenkinsfile]\nindent_size = 2\n[*]\nindent_size = 4', { indent: '    ', tabWidth: 4 }],
    ['other files', '[*.groovy]\nindent_size = 2', {}],
    ['what nobody can read', '[*]\nindent_size = many\nmax_line_length = 0\nend_of_line = nl\nnonsense\n= 1\n[\n[]\n', {}],
  ])('%s', (_, text, options) => {
    expect(optionsOf(text)).toEqual(options);
  });
});

test('a nearer file counts more than a farther one, and those above a root do not count', () => {
  const config = (folder: string, text: string) => ({ folder, config: parseEditorConfig(text) });
  const configs = [
    config('/a/b/c', '[x/*.groovy]\nindent_size = 2'),
    config('/a/b', 'root = true\n[*]\nindent_size = 4\nmax_line_length = 100\n[c/**]\nend_of_line = lf'),
    config('/', '[*]\ninsert_final_newline = false'),
  ];
  expect(editorOptions(configs, '/a/b/c/x/y.groovy')).toEqual({ indent: '  ', tabWidth: 2, width: 100, lineEnd: '\n' });
  expect(editorOptions(configs, '/a/b/c/y.groovy')).toEqual({ indent: '    ', tabWidth: 4, width: 100, lineEnd: '\n' });
});

test('root counts in front of the first section alone', () => {
  expect(parseEditorConfig('root=TRUE\n').isRoot).toBe(true);
  expect(parseEditorConfig('[*]\nroot = true').isRoot).toBe(false);
});
