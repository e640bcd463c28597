import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../utils/drafts/check.ts';
import { sendButtonFor } from '../../utils/drafts/send-button.ts';
import { direction } from '../../utils/i18n.ts';
import { insideOf, linesOf } from './guard-lines.ts';
import { around, type Place, placeBeside } from './guard-place.ts';
import type { Rect, Stage } from './guard-stage.ts';

/** Where the guard draws: a card beside the box, and lines under words in it. */
export interface GuardPlaces {
  card: Place;
  /** The part of the box in which text can be seen. */
  inside: Rect;
  lines: Rect[];
  /** The box writes light on dark. */
  dark: boolean;
}

/** A send button further away than this, in px, is not avoided: the card would stand far from the box. */
const NEAR = 200;

/**
 * Measures the box, and again whenever it moves: with the page, its own scrolling, the window or the keyboard on a screen.
 * `bench` is an element of Parley's own to measure in. Nothing is listened to without a box.
 */
export function useGuardPlaces(
  stage: Stage,
  box: HTMLElement | undefined,
  text: string,
  findings: readonly Finding[],
  bench: { current: HTMLElement | null },
  /** Another number: the page may have moved the box. */
  moves: number,
): GuardPlaces | undefined {
  const [places, setPlaces] = useState<GuardPlaces>();
  const send = useRef<HTMLElement | undefined>(undefined);
  const measure = () => {
    if (!box?.isConnected || !bench.current) return;
    // Looked for once: it stays while the buyer types.
    if (!send.current?.isConnected) send.current = sendButtonFor(box);
    const next = measured(stage, box, send.current, text, findings, bench.current);
    // Most keys move nothing, and then nothing is drawn anew.
    setPlaces((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
  };
  // What listens keeps listening while the buyer types.
  const latest = useRef(measure);
  latest.current = measure;
  useLayoutEffect(measure, [box, text, findings, moves]);
  useEffect(() => {
    if (!box) return undefined;
    const gone = new AbortController();
    const { signal } = gone;
    let frame = 0;
    const moved = () => {
      frame ||= stage.window.requestAnimationFrame(() => {
        frame = 0;
        latest.current();
      });
    };
    for (const window of stage.windows) {
      window.addEventListener('scroll', moved, { capture: true, passive: true, signal });
      window.addEventListener('resize', moved, { signal });
      window.visualViewport?.addEventListener('resize', moved, { signal });
      window.visualViewport?.addEventListener('scroll', moved, { signal });
    }
    // It calls at once for the first time.
    let first = true;
    const sizes = new ResizeObserver(() => {
      if (!first) moved();
      first = false;
    });
    sizes.observe(box);
    signal.addEventListener('abort', () => sizes.disconnect());
    return () => {
      stage.window.cancelAnimationFrame(frame);
      gone.abort();
      send.current = undefined;
    };
  }, [box]);
  return box ? places : undefined;
}

function measured(
  { window, onStage }: Stage,
  box: HTMLElement,
  button: HTMLElement | undefined,
  text: string,
  findings: readonly Finding[],
  bench: HTMLElement,
): GuardPlaces {
  const own = onStage(box.getBoundingClientRect());
  const send = button && onStage(button.getBoundingClientRect());
  const near = send && send.top < own.bottom + NEAR && send.bottom > own.top - NEAR;
  const { visualViewport: seen, innerHeight } = window;
  const [left, top] = [seen?.offsetLeft ?? 0, seen?.offsetTop ?? 0];
  const view = {
    left,
    top,
    right: left + (seen?.width ?? window.innerWidth),
    bottom: top + (seen?.height ?? innerHeight),
  };
  return {
    card: placeBeside(near ? around(own, send) : own, view, innerHeight, direction() === 'rtl'),
    inside: onStage(insideOf(box)),
    lines: linesOf(box, text, findings, bench).map(onStage),
    dark: isLight(box.ownerDocument.defaultView?.getComputedStyle(box).color ?? ''),
  };
}

/** Whether a computed colour (`rgb(…)`) is a light one. */
function isLight(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return 0.3 * red + 0.59 * green + 0.11 * blue > 140;
}
