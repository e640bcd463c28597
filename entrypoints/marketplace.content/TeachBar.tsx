import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../components/Icon.tsx';
import { count, t, word } from '../../utils/i18n.ts';

/** Where the lesson is: a step of three, or what came of them. */
export type Lesson =
  | { step: 'out' | 'in' | 'box'; problem?: string; reached?: string }
  | { step: 'sure'; out: number; in: number }
  | { step: 'kept' };

/** A place on the screen to be outlined, in px from the corner of the window. */
export interface Outline {
  kind: 'pointed' | 'out' | 'in';
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Acts {
  onYes: () => void;
  onAgain: () => void;
  onCancel: () => void;
}

/** About as much of the window as the bar needs. */
const BAR_PX = 170;
const steps = ['out', 'in', 'box'];

/** The bar that leads through the lesson, and the outlines over the page. */
export function TeachBar({ lesson, outlines, acts }: { lesson: Lesson; outlines: Outline[]; acts: Acts }) {
  const bar = useRef<HTMLElement>(null);
  // The arrow keys must not stay in a box of the page; each step is read aloud from its beginning.
  useLayoutEffect(() => {
    const button = bar.current?.querySelector<HTMLElement>('button.primary');
    (button ?? bar.current)?.focus({ preventScroll: true });
  }, [lesson.step]);
  return (
    <div class="parley">
      {outlines.map(({ kind, ...place }, at) => (
        <div key={at} class={`outline ${kind}`} style={px(place)} />
      ))}
      <section
        class={`teach-bar card ${isUnderBar(outlines) ? 'low' : ''}`}
        role="dialog"
        aria-labelledby="parley-lesson"
        tabIndex={-1}
        ref={bar}
      >
        <Words lesson={lesson} />
        <span class="row">
          <Buttons lesson={lesson} {...acts} />
        </span>
      </section>
    </div>
  );
}

function Words({ lesson }: { lesson: Lesson }) {
  if (lesson.step === 'sure' || lesson.step === 'kept') {
    return (
      <div class="grow" role="status">
        <h2 id="parley-lesson">
          {lesson.step === 'kept'
            ? t('teachKept')
            : t('teachSure', count('teachFound', lesson.out + lesson.in), lesson.out, lesson.in)}
        </h2>
        {lesson.step === 'sure' ? (
          <p class="row small muted">
            <i class="swatch out" /> {t('teachYours')} <i class="swatch in" /> {t('teachTheirs')}
          </p>
        ) : (
          <p class="small muted">{t('teachKeptWhere')}</p>
        )}
      </div>
    );
  }
  const { step, problem, reached } = lesson;
  return (
    <div class="grow">
      <div role="status">
        {problem && (
          <p class="danger row">
            <Icon name="warn" size={16} />
            {problem}
          </p>
        )}
        <h2 id="parley-lesson">{word(`teachStep_${step}`, steps.indexOf(step) + 1)}</h2>
      </div>
      <p class="small muted">{t('teachKeys')}</p>
      <p class="small ellipsis" role="status" dir="auto">
        {reached}
      </p>
    </div>
  );
}

function Buttons({ lesson, onYes, onAgain, onCancel }: { lesson: Lesson } & Acts) {
  const button = (label: string, act: () => void, kind = '') => (
    <button type="button" class={`button ${kind}`} onClick={(event) => event.isTrusted && act()}>
      {label}
    </button>
  );
  if (lesson.step === 'kept') return button(t('close'), onCancel, 'primary');
  return (
    <>
      {lesson.step === 'sure' && button(t('teachYes'), onYes, 'primary')}
      {lesson.step !== 'out' && button(t('teachAgain'), onAgain)}
      {button(t('cancel'), onCancel, 'quiet')}
    </>
  );
}

/** What is pointed at where the bar is could not be seen: then the bar stands below. */
function isUnderBar(outlines: Outline[]): boolean {
  return outlines.some(({ kind, top, height }) => kind === 'pointed' && top < BAR_PX && top + height < 1.5 * BAR_PX);
}

function px({ left, top, width, height }: Omit<Outline, 'kind'>) {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}
