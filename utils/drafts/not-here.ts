import type { Finding } from './check.ts';

/** Names a finding in its draft, wherever the buyer moves it to. */
export function findingName({ term, start, end }: Finding, text: string): string {
  return `${term} ${text.slice(start, end).toLowerCase()}`;
}

/** Without the findings that the buyer said "Not here" to. */
export function without(quiet: ReadonlySet<string>, findings: readonly Finding[], text: string): Finding[] {
  return findings.filter((finding) => !quiet.has(findingName(finding, text)));
}
