/** `README.html` of a pack: what each file is, and how to verify the pack with tools that every computer has. */
import type { Case } from './case.ts';
import { htmlHead } from './html-head.ts';
import { text } from './markup.ts';

const PRE =
  'pre { background: var(--wash); padding: 8px 12px; font: 13px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }';

/** Files of a pack and the message keys that tell what they are. */
const FILES: [paths: string, key: string][] = [
  ['record.html', 'guideFileRecord'],
  ['record.pdf', 'guideFilePdf'],
  ['case.json', 'guideFileCase'],
  ['messages.csv', 'guideFileCsv'],
  ['upload/', 'guideFileUpload'],
  ['pictures/', 'guideFilePictures'],
  ['screenshots/', 'guideFileScreenshots'],
  ['SHA256SUMS', 'guideFileSums'],
  ['SHA256SUMS.sig, public-key.pem', 'guideFileSignature'],
  ['SHA256SUMS.tsr', 'guideFileStamp'],
  ['datapackage.json, datapackage-digest.json', 'guideFileManifest'],
];

const VERIFY = 'node utils/evidence/cli.ts verify pack.zip';
const WINDOWS =
  "Get-Content SHA256SUMS | ForEach-Object { $hash, $file = $_ -split '  ', 2; " +
  'if ((Get-FileHash -LiteralPath $file).Hash -ne $hash) { $file } }';
const SIGNATURE = 'openssl dgst -sha256 -verify public-key.pem -signature SHA256SUMS.sig SHA256SUMS';
const FINGERPRINT = 'openssl pkey -pubin -in public-key.pem -outform DER | openssl dgst -sha256';
const STAMP =
  'openssl ts -verify -data SHA256SUMS -in SHA256SUMS.tsr -CAfile root.pem\nopenssl ts -reply -in SHA256SUMS.tsr -text';

/** The page: no script and nothing to load, in the language of the case. It holds nothing of the case itself. */
export function guideOf({ words, language, hidden, version }: Pick<Case, 'words' | 'language' | 'hidden' | 'version'>) {
  const heading = (key: string) => `<h2>${text(words(key))}</h2>\n`;
  const paragraph = (key: string, command?: string) =>
    `<p>${text(words(key))}</p>\n${command === undefined ? '' : `<pre dir="ltr">${text(command)}</pre>\n`}`;
  const files = FILES.map(([path, key]) => `<dt><code>${text(path)}</code></dt><dd>${text(words(key))}</dd>\n`);
  const verified = [
    paragraph('guideDrop'),
    paragraph('guideCommand', VERIFY),
    paragraph('guideSums', 'sha256sum -c SHA256SUMS'),
    paragraph('guideSumsMac', 'shasum -a 256 -c SHA256SUMS'),
    paragraph('guideSumsWindows', WINDOWS),
    paragraph('guideSignature', SIGNATURE),
    paragraph('guideKey', FINGERPRINT),
    paragraph('guideStamp', STAMP),
  ];
  return `${htmlHead({ language, version }, words('guideTitle'), PRE)}<header>
<p class="brand">Parley</p>
<h1>${text(words('guideTitle'))}</h1>
</header>
<main>
${paragraph('guideIntro')}${heading('guideFiles')}<dl>
${files.join('')}</dl>
${heading('guideVerify')}${verified.join('')}${
  hidden ? heading('guideHidden') + paragraph('guideHiddenText', `${VERIFY} reveal.json`) : ''
}${heading('guideChain')}${paragraph('guideChainText', '["parley-link/1",previous,message]')}${heading(
  'guideLimits',
)}${paragraph('guideLimitsText')}</main>
</body>
</html>
`;
}
