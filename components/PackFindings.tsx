import { type Judgement, judge } from '../utils/evidence/judge.ts';
import type { Problem, ProblemCode } from '../utils/evidence/types.ts';
import type { Verdict } from '../utils/evidence/verify.ts';
import { count, t, word } from '../utils/i18n.ts';

/** What a pack is, in a sentence, or every bad file by its name; then what is wrong with the file that was to reveal the hidden. */
export function PackFindings({ verdict }: { verdict: Verdict }) {
  const { judgement, problems, reveal } = judge(verdict);
  return (
    <>
      {judgement === 'good' && <p class="note good">{count('filesGood', verdict.files.length)}</p>}
      {judgement === 'repacked' && <p class="note warn">{count('verdictRepacked', verdict.files.length)}</p>}
      {(judgement === 'changed' || judgement === 'unread') && (
        <Bad files={verdict.files} problems={problems} judgement={judgement} />
      )}
      {judgement in SAID && <p class="note warn">{t(SAID[judgement as keyof typeof SAID])}</p>}
      {reveal.length > 0 && <RevealFindings problems={reveal} fits={fits(verdict)} />}
    </>
  );
}

const SAID = { foreign: 'verdictForeign', cut: 'verdictCut', newer: 'verdictNewer' } as const satisfies Partial<
  Record<Judgement, string>
>;

const fits = ({ revealed }: Verdict) =>
  revealed !== undefined && revealed.messages.length + revealed.pictures.length + revealed.chains.length > 0;

function Bad(props: { files: Verdict['files']; problems: Problem[]; judgement: Judgement }) {
  const bad = props.files.filter(({ state }) => state !== 'good');
  const named = new Set(bad.map(({ path }) => path));
  const others = props.problems.filter(
    // Of a file that was changed, the place in it is worth telling too. That the ZIP is another one is told once.
    ({ code, path, message }) =>
      code !== 'repacked' && (path === undefined || message !== undefined || !named.has(path)),
  );
  const isPacked = props.problems.some(({ code }) => code === 'repacked');
  return (
    <div class="note danger">
      <strong>{t(props.judgement === 'unread' ? 'verdictUnread' : 'checkBad')}</strong>
      <ul class="verdict">
        {bad.map(({ path, state }) => (
          <li key={path}>
            <bdi class="grow">{path}</bdi>
            <b>{word(`fileState_${state}`)}</b>
          </li>
        ))}
        {[...others, ...(isPacked ? [{ code: 'repacked' } as const] : [])].map((problem) => (
          <Line key={keyOf(problem)} problem={problem} />
        ))}
      </ul>
    </div>
  );
}

/** `fits`: some of the file is what this pack hides; else it is not the file of this pack. */
function RevealFindings({ problems, fits }: { problems: Problem[]; fits: boolean }) {
  if (problems.some(({ code }) => code === 'reveal')) return <p class="note warn">{t('verdictRevealBroken')}</p>;
  if (!fits) return <p class="note warn">{t('verdictRevealStranger')}</p>;
  return (
    <div class="note warn">
      <strong>{t('verdictRevealChanged')}</strong>
      <ul class="verdict">
        {problems.map((problem) => (
          <Line key={keyOf(problem)} problem={problem} />
        ))}
      </ul>
    </div>
  );
}

const keyOf = ({ code, path, message, conversation }: Problem) => `${code} ${path} ${conversation} ${message}`;

function Line({ problem: { code, path, message, conversation } }: { problem: Problem }) {
  if (message === undefined) return <li>{t('checkProblem', path ?? t('checkPack'), said(code))}</li>;
  return (
    <li>
      {conversation === undefined
        ? t('checkProblemAt', path ?? '', message, said(code))
        : t('checkProblemAtOf', path ?? '', message, conversation, said(code))}
    </li>
  );
}

const said = (code: ProblemCode) => word(`packProblem_${code.replaceAll('-', '_')}`);
