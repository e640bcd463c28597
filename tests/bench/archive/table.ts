/** A line of the table: what was measured, what is wanted, and what came out in each browser. */
export interface Line {
  what: string;
  goal: string;
  /** By browser: the figure as it is shown, and whether it meets the goal; none where there is no goal. */
  figures: Record<string, { shown: string; met?: boolean }>;
}

/** The lines as one Markdown table, a column a browser. */
export function tableOf(lines: readonly Line[], browsers: readonly string[]): string {
  const rows = lines.map(({ what, goal, figures }) => {
    const cells = browsers.map((name) => {
      const { shown = '–', met } = figures[name] ?? {};
      return met === undefined ? shown : `${shown} ${met ? '✓' : '✗'}`;
    });
    return [what, goal, ...cells];
  });
  const head = ['measured', 'goal', ...browsers];
  const widths = head.map((title, at) => Math.max(...[head, ...rows].map((row) => [...(row[at] ?? title)].length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** The value that a share of the sorted values lies below; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle value. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
