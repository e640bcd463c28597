/** `README.html` of a pack: what each file is, and how to verify the pack with tools that every computer has. */
import type { Case } from './case.ts';
import { text } from './markup.ts';

/** The page: no script, no address to load, in the language of the case. */
export function guideOf({ words, language }: Pick<Case, 'words' | 'language'>): string {
  const paragraph = (key: string) => `<p>${text(words(key))}</p>`;
  const command = (line: string) => `<pre dir="ltr">${text(line)}</pre>`;
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${text(words('guideTitle'))}</title></head><body>
<h1>${text(words('guideTitle'))}</h1>
${paragraph('guideSums')}
${command('sha256sum -c SHA256SUMS')}
${paragraph('guideSignature')}
${command('openssl dgst -sha256 -verify public-key.pem -signature SHA256SUMS.sig SHA256SUMS')}
</body></html>
`;
}
