import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Blank, ComposedMessage, Group, Language, Scenario, ScenarioId, ScenarioPage, Variable } from './types.ts';

/** Every language there are messages in, English first. */
export const languages: Language[] = [en, fr];

/** The situations of the buyer's guide, in the order an order goes through them. */
export const scenarios: Scenario[] = [
  scenario('real-photos', 'before', ['product', 'store']),
  scenario('size', 'before', ['product', 'store']),
  scenario('delivery-time', 'before', ['product', 'store']),
  scenario('delivery-address', 'before', ['product', 'store', 'order']),
  scenario('tracking-number', 'before', ['order', 'orders']),
  scenario('cancel', 'before', ['order', 'orders']),
  scenario('no-tracking', 'on-the-way', ['order', 'orders', 'messages']),
  scenario('late', 'on-the-way', ['order', 'orders', 'messages']),
  scenario('strange-status', 'on-the-way', ['order', 'orders', 'messages']),
  scenario('follow-up', 'on-the-way', ['messages']),
  scenario('open-case', 'on-the-way', ['order', 'messages']),
  scenario('not-as-described', 'received', ['order', 'orders', 'messages']),
  scenario('damaged', 'received', ['order', 'orders', 'messages']),
  scenario('missing', 'received', ['order', 'orders', 'messages']),
  scenario('settle-first', 'received', ['order', 'messages']),
  scenario('keep-dispute', 'seller-asks', ['messages']),
  scenario('no-early-confirm', 'seller-asks', ['messages']),
  scenario('seller-cancels', 'seller-asks', ['messages']),
  scenario('pay-here', 'seller-asks', ['messages']),
  scenario('stay-here', 'seller-asks', ['messages']),
  scenario('no-link', 'seller-asks', ['messages']),
  scenario('no-code', 'seller-asks', ['messages']),
  scenario('ask-support', 'seller-asks', ['messages']),
  scenario('honest-review', 'seller-asks', ['messages']),
];

// Listing titles run to 128 characters of keywords; a sentence stays readable with fewer.
const LONGEST_TITLE = 80;

/**
 * The message for a situation, with the facts that are known. `language` is BCP 47; one without messages falls back
 * to English. A missing essential fact stays as a visible blank, `‹…›`; a part built around an optional one is left out.
 */
export function composeMessage(
  id: ScenarioId,
  language: string,
  facts: Partial<Record<Variable, string>>,
): ComposedMessage {
  const { messages, blanks: names } = languageFor(language);
  const blanks: Blank[] = [];
  let text = '';
  for (const part of messages[id].split(/(\[[^\]]*\])/)) {
    const optional = part.startsWith('[');
    const body = optional ? part.slice(1, -1) : part;
    if (optional && variablesIn(body).some((name) => !factOf(facts, name))) continue;
    for (const piece of body.split(/(\{\w+\})/)) {
      const name = piece.startsWith('{') ? (piece.slice(1, -1) as Variable) : undefined;
      if (!name) text += piece;
      else if (factOf(facts, name)) text += factOf(facts, name);
      else {
        const mark = `‹${names[name]}›`;
        blanks.push({ name, start: text.length, end: text.length + mark.length });
        text += mark;
      }
    }
  }
  return { text, blanks };
}

/** The blanks still left in a text the buyer may have edited; those of any language count. */
export function findBlanks(text: string): Blank[] {
  return [...text.matchAll(/‹([^‹›\n]{1,60})›/g)].flatMap((found) => {
    const name = variableNamed(found[1] as string);
    return name ? [{ name, start: found.index, end: found.index + found[0].length }] : [];
  });
}

/**
 * Situations for a page: those it suggests first come first, the rest keep their order. Before buying, the seller has not
 * written yet: answers to what sellers ask for are left out.
 */
export function scenariosFor(page: ScenarioPage | undefined): Scenario[] {
  const fits = (item: Scenario) => page !== undefined && item.pages.includes(page);
  const offered = scenarios.filter(({ group }) => group !== 'seller-asks' || (page !== 'product' && page !== 'store'));
  return [...offered.filter(fits), ...offered.filter((item) => !fits(item))];
}

function scenario(id: ScenarioId, group: Group, pages: ScenarioPage[]): Scenario {
  return { id, group, labelKey: `scenario_${id.replaceAll('-', '_')}`, pages, variables: variablesIn(en.messages[id]) };
}

function languageFor(language: string): Language {
  const base = language.toLowerCase().split(/[-_]/)[0];
  return languages.find(({ code }) => code === base) ?? en;
}

function variablesIn(template: string): Variable[] {
  return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map((found) => found[1] as Variable))];
}

function variableNamed(label: string): Variable | undefined {
  for (const { blanks } of languages) {
    const entry = Object.entries(blanks).find(([, name]) => name === label);
    if (entry) return entry[0] as Variable;
  }
  return undefined;
}

/** One line, without the marks of a blank; `''` when there is nothing to say. */
function factOf(facts: Partial<Record<Variable, string>>, name: Variable): string {
  const value = (facts[name] ?? '').replace(/[‹›]/g, '').replace(/\s+/g, ' ').trim();
  if (name !== 'title' || value.length <= LONGEST_TITLE) return value;
  const short = value.slice(0, LONGEST_TITLE);
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), LONGEST_TITLE / 2)).trimEnd()}…`;
}
