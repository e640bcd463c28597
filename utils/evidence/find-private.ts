/** Finds what a buyer may want to hide before a case goes out: the buyer confirms each. */
import { type Breathe, breather } from './breathe.ts';
import type { Case, HiddenText } from './case.ts';
import { findAll } from './find-all.ts';
import { addressesIn } from './find-private-address.ts';
import { emailsIn } from './find-private-email.ts';
import { asName, handlesIn, linkedIn, nameAbove, namesIn } from './find-private-names.ts';
import { numbersIn } from './find-private-numbers.ts';
import { namesBeside } from './find-private-people.ts';
import { phonesIn } from './find-private-phone.ts';
import { spelledNumbersIn } from './find-private-spelled.ts';
import { BOXES, CODED, POSTCODES, STREETS, TOWNS } from './find-private-streets.ts';
import { plainText, type SaidText, textsOfMessage } from './find-private-text.ts';
import { foldText } from './redact-fold.ts';
import { type Needle, needlesOf } from './redact-needles.ts';
import { spansIn } from './redact-spans.ts';

/** Phone numbers, e-mail and postal addresses, names of people, and numbers of identity or payment; each once, the surest kinds first. */
export async function findPrivate(evidence: Case, signal?: AbortSignal): Promise<HiddenText[]> {
  const breathe = breather(signal);
  // Expressions are made ready when they are first used, which takes longer than to use them: not all in one go.
  for (const shape of [...STREETS, CODED, BOXES, POSTCODES, TOWNS])
    for (const text of READY) {
      findAll(text, shape);
      await breathe();
    }
  const names = (text: string) => namesIn({ text, by: 'seller' });
  const phones = (text: string) => phonesIn(text, new Set());
  for (const find of [addressesIn, emailsIn, numbersIn, phones, spelledNumbersIn, handlesIn, names])
    for (const text of READY) {
      find(text);
      await breathe();
    }
  const ids = idsOf(evidence);
  const sellers = evidence.threads.map(({ conversation: { peer } }) => foldText(peer).plain);
  const found = new Map<string, HiddenText>();
  const add = (kind: HiddenText['kind'], text: string) => {
    const key = keyOf(kind, text);
    if (key === '' || (kind === 'name' && sellers.some((seller) => seller.includes(key)))) return;
    if (!found.has(`${kind} ${key}`)) found.set(`${kind} ${key}`, { kind, text });
  };
  for (const { conversation } of evidence.threads)
    if (conversation.account) add(conversation.account.includes('@') ? 'email' : 'name', conversation.account);
  const look = (said: SaidText) => {
    for (const { kind, text } of privateIn(said, ids)) add(kind, text);
  };
  for (const text of [evidence.note, ...evidence.events.flatMap(({ title, details }) => [title, ...details])])
    if (text) look({ text: plainText(text), by: 'site' });
  for (const { messages } of evidence.threads)
    for (const message of messages)
      for (const said of textsOfMessage(message)) {
        await breathe();
        look(said);
      }
  return sorted(await withoutSame(withoutParts([...found.values()]), breathe));
}

/** In how many messages each of the texts stands, in whatever spelling. */
export async function countUses(evidence: Case, texts: readonly HiddenText[], signal?: AbortSignal): Promise<number[]> {
  const breathe = breather(signal);
  const needles = needlesOf(texts);
  const counts = texts.map(() => 0);
  for (const { messages } of evidence.threads)
    for (const message of messages) {
      await breathe();
      const said = textsOfMessage(message).flatMap(({ text }) => spansIn(text, needles));
      for (const index of new Set(said.map((span) => span.index))) counts[index] = (counts[index] ?? 0) + 1;
    }
  return counts;
}

/** Texts that every expression has a look at: twice, and where a text is not of Latin letters alone it is made ready once more. */
const READY = ['1 a', '2 b', '3 ж', '4 я'].map((text) => `${text} @ 12 34 56 78 90`);

/** In the place of an e-mail address, which has been found. */
const EMAIL = '@\u2060';
/** Numbers in links are of products and shops, but where the link opens a chat. */
const LINKS = /https?:\/\/(?!(?:api\.)?(?:wa\.me|whatsapp\.com|t\.me)\/)\S+/gi;

/** What is private in one text. */
function privateIn(said: SaidText, ids: ReadonlySet<string>): HiddenText[] {
  const emails = emailsIn(said.text);
  const found: HiddenText[] = emails.map((email) => ({ kind: 'email', text: email }));
  const text = emails.reduce((left, email) => left.replaceAll(email, EMAIL), said.text).replace(LINKS, ' ');
  const numbers = numbersIn(text).filter((number) => !ids.has(number.replace(/\D/g, '')));
  found.push(...numbers.map((number) => ({ kind: 'number' as const, text: number })));
  const rest = numbers.reduce((left, number) => left.replaceAll(number, ' '), text);
  const phones = [...phonesIn(rest, ids), ...spelledNumbersIn(rest)];
  found.push(...phones.map((phone) => ({ kind: 'phone' as const, text: phone })));
  const addresses = addressesIn(phones.reduce((left, phone) => left.replaceAll(phone, '\n'), rest));
  for (const address of addresses) {
    found.push({ kind: 'address', text: address });
    const above = nameAbove(text, address);
    if (above) found.push({ kind: 'name', text: above });
  }
  const contacts = [EMAIL, ...found.map((each) => each.text)].sort((a, b) => b.length - a.length);
  for (const beside of namesBeside(text, contacts).flatMap((name) => asName(name) ?? []))
    found.push({ kind: 'name', text: beside });
  const plain = found.reduce((left, { text: other }) => left.replaceAll(other, '\n'), text);
  found.push(
    ...[...handlesIn(plain), ...linkedIn(said.text)].map((handle) => ({ kind: 'name' as const, text: handle })),
  );
  found.push(...namesIn({ ...said, text }).map((name) => ({ kind: 'name' as const, text: name })));
  return found;
}

/** Numbers that everybody in the case must see: of orders, products, messages. */
function idsOf({ about, threads }: Case): Set<string> {
  const ids = new Set<string>();
  const add = (id: string | undefined) => id && ids.add(id.replace(/\D/g, ''));
  add(about.orderId);
  for (const { conversation, messages } of threads) {
    for (const id of [conversation.orderId, conversation.listingId, conversation.id]) add(id);
    for (const { id, cards = [] } of messages) for (const each of [id, ...cards.map((card) => card.id)]) add(each);
  }
  ids.delete('');
  return ids;
}

/** The same for every way to write it. */
function keyOf(kind: HiddenText['kind'], text: string): string {
  const { plain } = foldText(text);
  return kind === 'phone' && /\d{6}/.test(plain) ? plain.replace(/\D/g, '') : plain;
}

/** One way to write each phone number: another is left out only where it is hidden with the first, whole. */
async function withoutSame(found: readonly HiddenText[], breathe: Breathe): Promise<HiddenText[]> {
  const kept: HiddenText[] = [];
  const needles: Needle[] = [];
  for (const each of found) {
    await breathe();
    const text = each.text.trim();
    const [span] = each.kind === 'phone' ? spansIn(text, needles) : [];
    if (span?.start === 0 && span.end === text.length) continue;
    kept.push(each);
    if (each.kind === 'phone') needles.push(...needlesOf([each]));
  }
  return kept;
}

/** Addresses that are looked for as a part of another are hidden with it. */
function withoutParts(found: readonly HiddenText[]): HiddenText[] {
  const whole = found
    .filter(({ kind }) => kind === 'address')
    .map((each) => ({ each, plain: foldText(each.text).plain }));
  const byPlain = new Map<string, HiddenText[]>();
  for (const { each, plain } of whole) byPlain.set(plain, [...(byPlain.get(plain) ?? []), each]);
  const parts = new Set<HiddenText>();
  for (const { each, plain } of whole)
    for (const way of needlesOf([each]))
      if (way.plain !== plain) for (const part of byPlain.get(way.plain) ?? []) parts.add(part);
  return found.filter((each) => !parts.has(each));
}

const ORDER: readonly HiddenText['kind'][] = ['phone', 'email', 'address', 'number', 'name', 'words'];

const sorted = (found: HiddenText[]): HiddenText[] =>
  found.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
