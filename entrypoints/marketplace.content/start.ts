import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { type PageHealth, pageHealth } from '../../utils/marketplaces/health.ts';
import { readPage } from '../../utils/marketplaces/page.ts';
import type { PageFacts, PageKind } from '../../utils/marketplaces/types.ts';
import { ask, listen, type Page } from '../../utils/messages.ts';
import { report } from '../../utils/report.ts';
import { findFrame } from './find-frame.ts';
import { bringPart } from './parts.ts';
import { whenFilled } from './when-filled.ts';

/** The part that a kind of page needs. A chat may live in a frame; the helper belongs to the page itself. */
function partFor(kind: PageKind): 'chat' | 'helper' | undefined {
  if (kind === 'messages') return 'chat';
  return kind === 'other' || window !== window.top ? undefined : 'helper';
}

/**
 * Starts what fits the page, and again when the buyer goes on to another page without a reload. A change of
 * the query or the fragment alone (a chosen colour, a picture) is the same page, and what was typed stays.
 */
export function startOnEachPage(ctx: ContentScriptContext): void {
  // Drawn by a script of an earlier version, which cannot take it away any more.
  for (const left of document.querySelectorAll('parley-ui')) left.remove();
  const around = addressAround();
  const address = typeof around === 'function' ? around : () => new URL(location.href);
  const run = (where: () => URL) => {
    let running = start(where, ctx);
    let page = pageOf(where());
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      // The event comes before the address changes, and also for downloads and navigations that are called off.
      setTimeout(() => {
        if (ctx.isInvalid || pageOf(where()) === page) return;
        page = pageOf(where());
        running.abort();
        running = start(where, ctx);
      });
    });
  };
  if (around === 'unknown') {
    ask('tabAddress').then(
      (url) => run(() => new URL(url ?? location.href)),
      (error: unknown) => report(error, 'ask for the address of the page'),
    );
  } else run(address);
}

function start(address: () => URL, ctx: ContentScriptContext): AbortController {
  const controller = new AbortController();
  const signal = AbortSignal.any([controller.signal, ctx.signal]);
  // The kind follows from the address; the rest is read again when it is needed, for pages fill late.
  const facts = factsOf(address());
  answerPopup(address, signal);
  const name = partFor(facts.kind);
  const run = async (name: 'chat' | 'helper') => {
    const part = await bringPart(name);
    if (signal.aborted) return;
    const farewell = part({ facts, address, ctx }, signal);
    ctx.onInvalidated(() => controller.signal.aborted || farewell?.());
  };
  if (name)
    run(name).catch((error: unknown) => {
      if (!signal.aborted) void report(error, `bring ${name}`);
    });
  return controller;
}

/**
 * What the page tells. Of a host that no adapter knows nothing is known but that the buyer wants its chats read: the script
 * runs nowhere else.
 */
function factsOf(address: URL): PageFacts {
  const unknown = () => ({
    marketplace: address.hostname.replace(/^www\./, ''),
    kind: 'messages' as const,
    missing: [],
  });
  return readPage(address, document) ?? unknown();
}

/** On a host that no adapter knows there is nothing to fit: only the chat counts. */
function healthOf(address: URL): PageHealth {
  const { marketplace, kind } = factsOf(address);
  const unknown = { marketplace, kind, host: address.hostname, hits: {}, missing: [], degraded: false };
  return pageHealth(address, document) ?? unknown;
}

/** What makes two addresses the same page: everything but the fragment, and the query unless it names the order. */
function pageOf(url: URL): string {
  return [url.origin, url.pathname, factsOf(url).kind === 'order' ? url.search : ''].join('');
}

/** For a chat in a frame, the address of the page around it: another origin does not tell, but the browser does. */
function addressAround(): (() => URL) | 'unknown' | undefined {
  if (window === window.top) return undefined;
  const top = window.top as Window;
  try {
    void top.location.href;
    return () => new URL(top.location.href);
  } catch {
    return 'unknown';
  }
}

function answerPopup(address: () => URL, signal: AbortSignal): void {
  const isTop = window === window.top;
  listen<Pick<Page, 'describePage' | 'examinePage' | 'findFrame'>>(
    {
      describePage: () => (isTop ? Promise.resolve(factsOf(address())) : undefined),
      findFrame: (frame) => (isTop ? Promise.resolve(findFrame(frame)) : undefined),
      examinePage: () => (isTop ? whenFilled(() => healthOf(address())) : undefined),
    },
    signal,
  );
}
