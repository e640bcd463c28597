import type { Case } from './case.ts';
import { STYLE } from './html-style.ts';
import { attribute } from './markup.ts';
import { directionOf } from './record-text.ts';

/** How a page of a pack begins, up to its `<body>`. The policy stands before anything from a page: nothing is fetched, nothing runs; pictures are those embedded. */
export function htmlHead({ language, version }: Pick<Case, 'language' | 'version'>, title: string, style = ''): string {
  return `<!DOCTYPE html>
<html lang="${attribute(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${attribute(`Parley ${version}`)}">
<title>${attribute(title.replaceAll('\n', ' '))}</title>
<style>${STYLE}${style}</style>
</head>
<body>
`;
}
