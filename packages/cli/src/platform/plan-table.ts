import type { Plan, PlanInput, PlanRow, Size } from '@pipec/platform/build';

/** The hours of a month, on average. */
const month = 730;

/** A plan as text for a person. */
export function planTable(input: PlanInput, plan: Plan): string {
  const { cloud, agentsPerHour, minutes, startMinutes, goalMinutes, nodePrice } = input;
  const [narrowest] = plan.limits;
  const others = plan.limits.slice(1).map(({ what, agents }) => `${what} ${agents}`);
  const head = [
    `Agents of '${cloud.name}': ${agentsPerHour} builds an hour, ${shortly(minutes)} min each and ${shortly(startMinutes)} min to start`,
    '',
    `  load     ${plan.load.toFixed(1)} agents are busy, which ask for ${sizeText(plan.pod)} each`,
    `  allowed  ${narrowest?.agents ?? 0} at once, by ${narrowest?.what ?? ''}${others.length === 0 ? '' : ` (${others.join(', ')})`}`,
    `  enough   ${enoughText(plan, goalMinutes)}`,
    '',
  ];
  const columns = [
    'agents',
    'busy',
    'wait at all',
    'mean',
    '50 %',
    '90 %',
    '95 %',
    '99 %',
    'nodes',
    'most',
    ...(nodePrice === undefined ? [] : ['a month', 'at most']),
    '',
  ];
  const rows = plan.rows.map((row) => cells(row, input, plan));
  return `${[...head, ...aligned([columns, ...rows])].join('\n')}\n`;
}

function enoughText({ enough, now, limits }: Plan, goalMinutes: number): string {
  if (enough === undefined)
    return `no number near: 95 of 100 builds would wait longer than ${shortly(goalMinutes)} min`;
  const allowed = limits[0]?.agents ?? 0;
  const then = `${enough.agents} at once: 95 of 100 builds wait ${shortly(enough.wait.p95)} min at most`;
  if (now === undefined) return `${then}; with ${allowed} builds come faster than they end`;
  return enough.agents > allowed ? `${then}, with ${allowed} it is ${shortly(now.wait.p95)} min` : then;
}

function cells(row: PlanRow, { nodePrice }: PlanInput, { now, enough }: Plan): readonly string[] {
  const { agents, busy, waiting, wait, nodes } = row;
  const marks = [...(row === now ? ['allowed'] : []), ...(row === enough ? ['enough'] : [])];
  return [
    String(agents),
    percent(busy.mean / agents),
    percent(waiting),
    ...[wait.mean, wait.p50, wait.p90, wait.p95, wait.p99].map((time) => `${shortly(time)} min`),
    nodes === undefined ? 'too small' : nodes.mean.toFixed(1),
    nodes === undefined ? '' : String(nodes.most),
    ...(nodePrice === undefined
      ? []
      : [
          nodes === undefined ? '' : money(nodes.mean * nodePrice),
          nodes === undefined ? '' : money(nodes.most * nodePrice),
        ]),
    marks.join(', '),
  ];
}

/** What a month costs at a price by the hour. */
function money(anHour: number): string {
  return (anHour * month).toFixed(0);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

function shortly(minutes: number): string {
  return minutes >= 10 || Number.isInteger(minutes) ? minutes.toFixed(0) : minutes.toFixed(1);
}

function sizeText({ cpu, memory }: Size): string {
  return `${Number(cpu.toFixed(2))} processors and ${Number((memory / 2 ** 30).toFixed(2))} GiB`;
}

/** Columns of numbers, each as wide as its widest cell; the last is a remark. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) => {
    const all = row.map((cell, i) => (i === row.length - 1 ? cell : cell.padStart(widths[i] ?? 0)));
    return `  ${all.join('  ')}`.trimEnd();
  });
}

/** A plan as JSON for a program. Times are in minutes, sizes in processors and bytes. */
export function planJson(input: PlanInput, plan: Plan): string {
  const { cloud, templates, ...numbers } = input;
  const rowJson = ({ shares: _, ...row }: PlanRow): object => ({
    ...row,
    ...(row.nodes !== undefined &&
      input.nodePrice !== undefined && {
        monthlyCost: {
          mean: row.nodes.mean * input.nodePrice * month,
          most: row.nodes.most * input.nodePrice * month,
        },
      }),
  });
  const { now, enough, rows, ...rest } = plan;
  const data = {
    input: { cloud: cloud.name, templates: templates.map(({ name }) => name), ...numbers },
    ...rest,
    now: now && rowJson(now),
    enough: enough && rowJson(enough),
    rows: rows.map(rowJson),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
