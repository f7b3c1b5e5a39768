/** All codes, each with what it demands: the first sentence of its page. */
export function codeList(pages: Readonly<Record<string, string>>): string {
  const codes = Object.keys(pages);
  const width = Math.max(...codes.map((code) => code.length));
  return codes.map((code) => `${code.padEnd(width)}  ${summaryOf(pages[code]!)}\n`).join('');
}

function summaryOf(page: string): string {
  const [, summary = ''] = page.split(/\n{2,}/);
  return summary.replaceAll('\n', ' ').trim();
}
