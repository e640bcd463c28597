/** How a record begins: which conversations it is about, where and when they were read, and how complete it is. */
import type { Instant } from '../chats/model.ts';
import type { CaseThread, HiddenPlace, HiddenText } from './case.ts';
import { periodOf } from './headers.ts';
import type { Block } from './page.ts';
import { both, type Scene, threadName, told } from './record-scene.ts';
import { stretchesIn } from './record-stretch.ts';
import { apart, foreign, own, shortened } from './record-text.ts';

/** A name and what stands beside it; `''` and `undefined` are left out. */
type Row = [key: string, ...values: (string | undefined)[]];

/** Title, facts of the case and of each conversation, how complete they are, what is hidden, and the buyer's note. */
export function* openingBlocks(scene: Scene): Generator<Block> {
  const { evidence } = scene;
  const { words, language, about, threads, note } = evidence;
  const subject = [apart(about.peer), apart(about.marketplaceName)].join(' · ');
  yield {
    kind: 'head',
    items: [
      own('title', words(threads.length > 1 ? 'evidenceTitleMany' : 'evidenceTitle'), language),
      own('subtitle', subject, language),
    ],
  };
  yield facts(caseRows(scene), scene);
  for (const thread of threads) {
    if (threads.length > 1) yield facts(threadRows(thread, scene), scene, threadName(scene, thread));
    yield { kind: 'notice', items: [own('notice', completeness(thread, scene), language)] };
  }
  const { screenshotsLeftOut: screens = 0, leftOutWhole } = evidence;
  if (leftOutWhole) {
    const counts = [leftOutWhole.conversations, leftOutWhole.messages].map(String);
    yield { kind: 'notice', items: [own('notice', words('evidenceLeftConversations', ...counts), language)] };
  }
  const held = screens > 0 ? words('evidenceScreensLeft', String(screens)) : '';
  const hidden = [hiddenWords(scene), held].filter(Boolean).join(' ');
  if (hidden) yield { kind: 'notice', items: [own('notice', hidden, language)] };
  if (note) yield { kind: 'notice', items: [own('name', words('evidenceNote'), language), foreign('text', note)] };
}

function caseRows(scene: Scene): Row[] {
  const { evidence, clock, ways, pages, pageCount, detail } = scene;
  const { words, about, threads, events, version, madeAt } = evidence;
  const [only] = threads.length === 1 ? threads : [];
  const more = pageCount > pages.length ? words('evidencePagesMore', String(pageCount - pages.length)) : undefined;
  return [
    ['evidenceMarketplace', about.marketplaceName],
    ['evidencePeer', about.peer],
    ['evidenceOrder', about.orderId],
    ['evidenceListingTitle', about.title],
    ...(only ? threadRows(only, scene) : []),
    ['evidencePage', ...pages.map(shortened), more],
    ['evidencePeriod', periodOf(evidence)],
    ['evidenceEvents', events.length > 0 ? String(events.length) : undefined],
    ['evidenceWay', ways.map((key) => words(key)).join(', ')],
    ['evidenceZone', detail === 'short' ? clock.zone : `${clock.zone}. ${words('evidenceZoneNote')}`],
    ['evidenceMade', both(scene, madeAt)],
    ['evidenceVersion', version],
  ];
}

function threadRows(thread: CaseThread, scene: Scene): Row[] {
  const { evidence, detail } = scene;
  const { conversation } = thread;
  const { about, hidden, words } = evidence;
  const when = (at: Instant | undefined) => (at === undefined ? undefined : both(scene, at));
  const differs = (value: string | undefined, other: string | undefined) => (value === other ? undefined : value);
  return [
    ['evidencePeer', differs(conversation.peer, about.peer)],
    ['evidenceOrder', differs(conversation.orderId, about.orderId)],
    ['evidenceListingTitle', differs(conversation.title, about.title)],
    ['evidenceAccount', conversation.account ?? words('evidenceAccountUnknown')],
    ['evidenceListing', conversation.listingId],
    ['evidenceConversationId', conversation.id],
    ['evidenceFirstCaptured', when(conversation.firstSeen)],
    ['evidenceLastCaptured', when(conversation.lastSeen)],
    ['evidenceConversationGone', when(conversation.goneSince)],
    ['evidenceHead', hidden || detail === 'short' ? undefined : conversation.head],
  ];
}

function facts(rows: Row[], { evidence: { words, language } }: Scene, heading = ''): Block {
  const items = heading ? [own('heading', heading, language)] : [];
  for (const [key, ...values] of rows) {
    const lines = values.filter((value) => value !== undefined && value !== '') as string[];
    if (lines.length > 0)
      items.push(own('name', words(key), language), ...lines.map((value) => foreign('value', value)));
  }
  return { kind: 'facts', items };
}

/** A short record may have no room for all: it says so where something is missing, and does not say before that nothing is. */
function completeness(thread: CaseThread, { evidence: { words }, detail }: Scene): string {
  const { conversation, messages, total } = thread;
  const [kept, all] = [String(messages.length), String(total)];
  const whole = messages.length >= total;
  const gaps = stretchesIn(thread).reduce((sum, { missing }) => sum + missing.length, 0);
  const unbroken = whole && conversation.fromStart && !conversation.gaps ? words('evidenceNoGaps') : '';
  const isShort = detail === 'short';
  return [
    whole
      ? words(isShort ? 'evidenceAllShort' : 'evidenceAll', all)
      : words(isShort ? 'evidencePartShort' : 'evidencePart', kept, all),
    whole ? '' : words('evidencePartNote', String(total - messages.length)),
    gaps > 0 ? words('evidenceGaps', String(gaps)) : unbroken,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is hidden, by kind and number, and what holds its place; `''` when nothing is. */
function hiddenWords(scene: Scene): string {
  const { hidden, words } = scene.evidence;
  if (!hidden) return '';
  const kinds = Object.entries(hidden.counts) as [HiddenText['kind'], number][];
  const count = (state: HiddenPlace['state']) => hidden.pictures.filter((each) => each.state === state).length;
  const [pictures, cleaned, unclean] = [count(undefined), count('cleaned'), count('unclean')];
  const list = [
    ...kinds.filter(([, count]) => count > 0).map(([kind, count]) => told(scene, HIDDEN_KEYS[kind], String(count))),
    ...(pictures > 0 ? [told(scene, 'evidencePictures', String(pictures))] : []),
  ];
  return [
    list.length > 0 ? words('evidenceHidden', list.join(', ')) : '',
    cleaned > 0 ? words('evidenceCleaned', String(cleaned)) : '',
    unclean > 0 ? words('evidenceUnclean', String(unclean)) : '',
    words('evidenceHiddenNote'),
  ]
    .filter(Boolean)
    .join(' ');
}

const HIDDEN_KEYS: Record<HiddenText['kind'], string> = {
  phone: 'evidenceHiddenPhone',
  email: 'evidenceHiddenEmail',
  address: 'evidenceHiddenAddress',
  name: 'evidenceHiddenName',
  number: 'evidenceHiddenNumber',
  words: 'evidenceHiddenWords',
};
