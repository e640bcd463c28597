import type { GuardPlaces } from './use-guard-places.ts';

/** Half a wave, and how high it goes, in px. */
const WAVE = 3;
const HEIGHT = 2;

/** Wavy lines under words of the box, drawn above the page and never in it; whatever the box does not show is cut off. */
export function GuardMarks({ inside, lines, dark }: GuardPlaces) {
  const { left, top, right, bottom } = inside;
  return (
    <svg
      class={`marks ${dark ? 'on-dark' : ''}`}
      aria-hidden="true"
      style={{ left: `${left}px`, top: `${top}px` }}
      width={Math.max(0, right - left)}
      height={Math.max(0, bottom - top)}
    >
      {lines.map((line) => (
        <path key={`${line.left} ${line.top}`} d={wave(line.left - left, line.right - left, line.bottom - top - 2)} />
      ))}
    </svg>
  );
}

function wave(from: number, to: number, y: number): string {
  let path = `M${from.toFixed(1)} ${y.toFixed(1)}`;
  for (let x = from, up = true; x < to; x += WAVE, up = !up) path += `q${WAVE / 2} ${up ? -HEIGHT : HEIGHT} ${WAVE} 0`;
  return path;
}
