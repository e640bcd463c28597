import { createHash, createVerify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readZip } from './zip.ts';

/** Files a copy is never without, beside what was made for the destination. */
const ALWAYS = [
  'README.html',
  'record.html',
  'case.json',
  'messages.csv',
  'SHA256SUMS',
  'SHA256SUMS.sig',
  'public-key.pem',
  'datapackage.json',
  'datapackage-digest.json',
];

/**
 * What is wrong with the buyer's own copy, a ZIP: names that leave the folder, sums, signatures, pages that act or ask for
 * anything, cells that count. Empty when all is well.
 */
export async function checkCopy(path: string): Promise<string[]> {
  const zip = readZip(readFileSync(path));
  const { files } = zip;
  const complaints = [...zip.complaints];
  for (const name of ALWAYS) if (!files.has(name)) complaints.push(`${name} is missing`);
  const text = (name: string) => files.get(name)?.toString('utf8') ?? '';
  complaints.push(...sumComplaints(files, text('SHA256SUMS')));
  const [sums, signature] = [files.get('SHA256SUMS'), files.get('SHA256SUMS.sig')];
  if (sums && signature && !createVerify('sha256').update(sums).verify(text('public-key.pem'), signature))
    complaints.push('SHA256SUMS is not signed by public-key.pem');
  complaints.push(...packageComplaints(files));
  for (const [name, bytes] of files) {
    if (name.endsWith('.html')) complaints.push(...htmlComplaints(name, bytes.toString('utf8')));
    if (name.endsWith('.csv')) complaints.push(...csvComplaints(name, bytes.toString('utf8')));
    if (name.endsWith('.json') && !isJson(bytes)) complaints.push(`${name} is no JSON`);
  }
  return complaints;
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Lines of `sha256sum`: the sum, two spaces or a space and `*`, the name. */
function* sumComplaints(files: ReadonlyMap<string, Buffer>, sums: string): Generator<string> {
  const listed = new Map(
    [...sums.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)].map(([, sum, name]) => [name as string, sum]),
  );
  for (const [name, sum] of listed) {
    const bytes = files.get(name);
    if (!bytes) yield `SHA256SUMS names ${name}, which is missing`;
    else if (sha256(bytes) !== sum) yield `${name} is not what SHA256SUMS says`;
  }
  const names = [...files.keys()];
  for (const name of names.slice(0, names.indexOf('SHA256SUMS')))
    if (!listed.has(name)) yield `${name} is not in SHA256SUMS`;
}

/** The WACZ layout (specs.webrecorder.net/wacz, 1.1.1): a resource for each file, and the digest of the list, signed. */
function* packageComplaints(files: ReadonlyMap<string, Buffer>): Generator<string> {
  const list = files.get('datapackage.json');
  const digest = files.get('datapackage-digest.json');
  if (!list || !digest || !isJson(list) || !isJson(digest)) return;
  const { resources = [] } = JSON.parse(String(list)) as {
    resources?: { path: string; hash: string; bytes: number }[];
  };
  for (const { path, hash, bytes } of resources) {
    const file = files.get(path);
    if (!file) yield `datapackage.json names ${path}, which is missing`;
    else if (`sha256:${sha256(file)}` !== hash) yield `${path} is not what datapackage.json says`;
    else if (file.length !== bytes) yield `${path} has another size than datapackage.json says`;
  }
  const named = new Set(resources.map(({ path }) => path));
  for (const name of files.keys())
    if (!/^datapackage(-digest)?\.json$/.test(name) && !named.has(name)) yield `${name} is not in datapackage.json`;
  const { path, hash, signedData } = JSON.parse(String(digest)) as {
    path?: string;
    hash?: string;
    signedData?: Signed;
  };
  if (path !== 'datapackage.json') yield 'datapackage-digest.json is about something else';
  if (hash !== `sha256:${sha256(list)}`) yield 'datapackage.json is not what its digest says';
  if (!signedData) yield 'the digest is not signed';
  else if (signedData.hash !== hash) yield 'another digest is signed';
  else if (!isSigned(signedData)) yield 'the signature of the digest is wrong';
}

interface Signed {
  hash: string;
  /** Base64 of r and s. */
  signature: string;
  /** Base64 of the SPKI. */
  publicKey: string;
}

function isSigned({ hash, signature, publicKey }: Signed): boolean {
  const key = `-----BEGIN PUBLIC KEY-----\n${publicKey}\n-----END PUBLIC KEY-----\n`;
  const check = createVerify('sha256').update(hash);
  return check.verify({ key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64'));
}

/** Scripts, handlers, addresses that are fetched when the page is opened. A link that one must press is none. */
function* htmlComplaints(name: string, html: string): Generator<string> {
  const tags = html.match(/<[a-z!/](?:"[^"]*"|'[^']*'|[^>"'])*>/gi) ?? [];
  for (const tag of tags) {
    if (/^<(script|iframe|object|embed|base|form|link|frame|portal|applet)\b/i.test(tag))
      yield `${name} holds ${short(tag)}`;
    if (/\son\w+\s*=/i.test(tag.replace(/"[^"]*"|'[^']*'/g, '""'))) yield `${name} acts: ${short(tag)}`;
    const [, fetched] = /\s(?:src|srcset|poster|background|data|xlink:href)\s*=\s*["']?\s*([^"'\s>]*)/i.exec(tag) ?? [];
    if (fetched && !fetched.startsWith('data:image/')) yield `${name} fetches ${short(fetched)}`;
    const [, linked] = /\shref\s*=\s*["']?\s*([^"'\s>]*)/i.exec(tag) ?? [];
    if (linked && !/^(https?:|#|[\w./%-]*$)/i.test(linked)) yield `${name} links to ${short(linked)}`;
  }
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)].map(([, css]) => css).join('\n');
  if (/@import|url\(\s*["']?(?!data:)/i.test(styles)) yield `${name}: its style fetches something`;
}

/** Cells that a table program would work out (OWASP, CSV injection). */
function* csvComplaints(name: string, csv: string): Generator<string> {
  for (const row of cells(csv.replace(/^\ufeff/, '')))
    for (const cell of row) if (/^[=+\-@\t\r]/.test(cell)) yield `${name}: a cell counts: ${short(cell)}`;
}

/** RFC 4180. */
function cells(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows;
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(String(bytes));
    return true;
  } catch {
    return false;
  }
}

const short = (text: string) => text.slice(0, 80);
