/**
 * The record for people: one HTML page that needs no network, no script and no Parley, and prints as it stands.
 * Pictures lie beside it in the pack, not inside it: a thread with 200 pictures would make a page that no program opens.
 * Moved alone, the page keeps every word and names each picture's file and hash.
 */
import { type Clock, clockFor, utc } from './clock.ts';
import { type Scene, writeMessage } from './html-message.ts';
import { STYLE } from './html-style.ts';
import { attribute, isolated, text } from './markup.ts';
import type { EvidenceCase, PictureIndex } from './types.ts';
import { wayKey } from './words.ts';

/** `conversation.html`. `file:` lets a page opened from disk show the pictures beside it. */
export function writeHtml(evidence: EvidenceCase, pictures: PictureIndex): string {
  const { words, language, conversation } = evidence;
  const clock = clockFor(evidence.zone, language);
  const title = `${words('evidenceTitle')} – ${conversation.peer} – ${evidence.marketplaceName}`;
  return `<!DOCTYPE html>
<html lang="${attribute(language)}" dir="${RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${attribute(`Parley ${evidence.version}`)}">
<title>${attribute(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="brand">Parley</p>
<h1>${text(words('evidenceTitle'))}</h1>
<p class="sub">${isolated(conversation.peer)} · ${isolated(evidence.marketplaceName)}</p>
</header>
<main>
${facts(evidence, clock)}
${completeness(evidence)}
<section>
<h2>${text(words('evidenceThread'))}</h2>
${thread({ evidence, clock, pictures, mixed: new Set(evidence.messages.map(({ way }) => way)).size > 1 })}
</section>
${list(evidence, 'evidenceShowsTitle', ['evidenceShowsText', 'evidenceShowsTimes', 'evidenceShowsSeal'])}
${list(evidence, 'evidenceNotTitle', ['evidenceNotPage', 'evidenceNotAuthor', 'evidenceNotSigned', 'evidenceNotLaw'])}
${list(evidence, 'evidenceVerifyTitle', ['evidenceVerifyCommand', 'evidenceVerifyFiles'])}
</main>
</body>
</html>
`;
}

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/** Everything that says which conversation this is, where it was read and when. */
function facts(evidence: EvidenceCase, clock: Clock): string {
  const { conversation, messages, words } = evidence;
  const both = (instant: number) => `${clock.local(instant)} · ${utc(instant)}`;
  const ways = [...new Set(messages.map((message) => words(wayKey(message))))];
  const pages = [...new Set([conversation.url, ...messages.map((message) => message.url)])];
  const rows: [key: string, value: string | undefined][] = [
    ['evidenceMarketplace', evidence.marketplaceName],
    ['evidencePeer', conversation.peer],
    ['evidenceAccount', conversation.account ?? words('evidenceAccountUnknown')],
    ['evidenceOrder', conversation.orderId],
    ['evidenceListing', conversation.listingId],
    ['evidenceListingTitle', conversation.title],
    ['evidenceConversationId', conversation.id],
    ['evidencePeriod', period(evidence, clock)],
    ['evidenceFirstCaptured', both(conversation.firstSeen)],
    ['evidenceLastCaptured', both(conversation.lastSeen)],
    ['evidenceConversationGone', conversation.goneSince === undefined ? undefined : both(conversation.goneSince)],
    ['evidenceWay', ways.join(', ')],
    ['evidenceZone', `${clock.zone}. ${words('evidenceZoneNote')}`],
    ['evidenceMade', both(evidence.madeAt)],
    ['evidenceVersion', evidence.version],
    ['evidenceHead', conversation.head],
  ];
  const page = `<dt>${text(words('evidencePage'))}</dt><dd>${pages.map(isolated).join('<br>')}</dd>`;
  return `<dl>
${rows.map(([key, value]) => (value ? `<dt>${text(words(key))}</dt><dd>${isolated(value)}</dd>` : '')).join('\n')}
${page}
</dl>`;
}

function period({ messages }: EvidenceCase, clock: Clock): string {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { sentAt } of messages) {
    if (sentAt === undefined) continue;
    first = Math.min(first, sentAt);
    last = Math.max(last, sentAt);
  }
  return first > last ? '' : [...new Set([clock.local(first, 'day'), clock.local(last, 'day')])].join(' – ');
}

function completeness({ conversation, messages, total, words }: EvidenceCase): string {
  const [kept, all] = [String(messages.length), String(total)];
  const told =
    messages.length === total
      ? words('evidenceAll', all)
      : `${words('evidencePart', kept, all)} ${words('evidencePartNote', String(total - messages.length))}`;
  const gaps = messages.filter(({ gapBefore }) => gapBefore).length;
  const unbroken = conversation.fromStart && !conversation.gaps ? words('evidenceNoGaps') : '';
  const broken = gaps > 0 ? words('evidenceGaps', String(gaps)) : unbroken;
  return `<p class="notice">${text([told, broken].filter(Boolean).join(' '))}</p>`;
}

/** The messages, with the day written wherever it changes. */
function thread(scene: Scene): string {
  let day = '';
  return scene.evidence.messages
    .map((message, index) => {
      const on = message.sentAt === undefined ? day : scene.clock.day(message.sentAt);
      const separator = on === day ? '' : `<div class="day">${text(on)}</div>\n`;
      day = on;
      const missing = scene.evidence.words(index === 0 ? 'gapStart' : 'gapBetween');
      const gap = message.gapBefore ? `<div class="mark gap">${text(missing)}</div>\n` : '';
      return gap + separator + writeMessage(message, index + 1, scene);
    })
    .join('');
}

function list({ words }: EvidenceCase, title: string, keys: string[]): string {
  const items = keys.map((key) => `<li>${text(words(key))}</li>`).join('\n');
  return `<section>\n<h2>${text(words(title))}</h2>\n<ul>\n${items}\n</ul>\n</section>`;
}
