import type { Plan, PlanRow } from './plan-capacity.ts';

const [width, height] = [720, 400];
const frame = { left: 64, right: 24, top: 48, bottom: 56 };

interface Scale {
  readonly x: (agents: number) => number;
  readonly y: (minutes: number) => number;
  /** Whether a time is beyond the upper end. */
  readonly isHigher: (minutes: number) => boolean;
}

/** A picture of a plan as SVG: what builds wait, by the number of agents, with the number that is allowed and the one that is enough. */
export function planPicture(plan: Plan, title: string, goalMinutes: number): string {
  const { rows, now, enough } = plan;
  const [first, last] = [rows[0]?.agents ?? 0, rows.at(-1)?.agents ?? 1];
  // Where builds wait for hours, nothing else could be seen: what is higher is told in numbers.
  const longest = Math.max(...rows.map(({ wait }) => wait.p95));
  const most = Math.min(Math.max(goalMinutes * 1.5, longest), Math.max(goalMinutes * 10, 1)) || 1;
  const span = Math.max(1, last - first);
  const scale: Scale = {
    x: (agents) => frame.left + ((agents - first) / span) * (width - frame.left - frame.right),
    y: (minutes) => height - frame.bottom - Math.min(minutes / most, 1) * (height - frame.top - frame.bottom),
    isHigher: (minutes) => minutes > most,
  };
  const marks = [
    ...(now === undefined ? [] : [mark(now, 'allowed', '#b35900', scale)]),
    ...(enough === undefined ? [] : [mark(enough, 'enough', '#1a7f37', scale)]),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">
<title>${escaped(title)}</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="${frame.left}" y="24" font-size="15" fill="#1f2328">${escaped(title)}</text>
${grid(rows, most, scale)}
${goal(goalMinutes, scale)}
${line(rows, ({ wait }) => wait.p95, '#0969da', scale)}
${line(rows, ({ wait }) => wait.mean, '#8250df', scale, 14)}
${marks.join('\n')}
<text x="${width - frame.right}" y="24" text-anchor="end" fill="#0969da">95 % of builds</text>
<text x="${width - frame.right}" y="42" text-anchor="end" fill="#8250df">mean</text>
<text x="${width / 2}" y="${height - 12}" text-anchor="middle" fill="#59636e">agents at once</text>
<text x="16" y="${height / 2}" text-anchor="middle" fill="#59636e" transform="rotate(-90 16 ${height / 2})">minutes of waiting</text>
</svg>
`;
}

function grid(rows: readonly PlanRow[], most: number, { x, y }: Scale): string {
  const across = [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const at = round(y(most * share));
    return `<line x1="${frame.left}" y1="${at}" x2="${width - frame.right}" y2="${at}" stroke="#d1d9e0"/><text x="${frame.left - 8}" y="${round(at + 4)}" text-anchor="end" fill="#59636e">${minutes(most * share)}</text>`;
  });
  const below = rows.map(
    ({ agents }) =>
      `<text x="${round(x(agents))}" y="${height - frame.bottom + 20}" text-anchor="middle" fill="#59636e">${agents}</text>`,
  );
  return [...across, ...below].join('\n');
}

function goal(goalMinutes: number, { y }: Scale): string {
  const at = round(y(goalMinutes));
  return `<line x1="${frame.left}" y1="${at}" x2="${width - frame.right}" y2="${at}" stroke="#59636e" stroke-dasharray="4 4"/><text x="${width - frame.right}" y="${round(at - 6)}" text-anchor="end" fill="#59636e">goal</text>`;
}

function line(
  rows: readonly PlanRow[],
  of: (row: PlanRow) => number,
  colour: string,
  scale: Scale,
  shift = -4,
): string {
  const { x, y, isHigher } = scale;
  const points = rows.map((row) => `${round(x(row.agents))},${round(y(of(row)))}`).join(' ');
  const dots = rows.map((row) => {
    const [cx, cy] = [round(x(row.agents)), round(y(of(row)))];
    return isHigher(of(row))
      ? `<text x="${round(cx + 4)}" y="${round(cy + shift)}" fill="${colour}">${minutes(of(row))}</text>`
      : `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`;
  });
  return [`<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>`, ...dots].join('\n');
}

function mark({ agents }: PlanRow, word: string, colour: string, { x }: Scale): string {
  const at = round(x(agents));
  const top = word === 'allowed' ? frame.top : frame.top + 16;
  return `<line x1="${at}" y1="${frame.top}" x2="${at}" y2="${height - frame.bottom}" stroke="${colour}"/><text x="${round(at - 4)}" y="${top + 12}" text-anchor="end" fill="${colour}">${word}</text>`;
}

function minutes(value: number): string {
  return value >= 10 ? String(Math.round(value)) : value.toFixed(1);
}

/** Two places are more than a screen shows, and the same on every machine. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
