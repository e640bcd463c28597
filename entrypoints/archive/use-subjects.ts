import { useEffect, useState } from 'preact/hooks';
import { caseSubjects, type SubjectChoice } from '../../utils/db/case-subjects.ts';
import type { CaseStart } from './place.ts';

/** What a case can be about, read once; and which of it a start means. */
export function useSubjects(
  start: CaseStart,
  onRead: (meant: SubjectChoice | undefined) => void,
  onFailed: (error: unknown) => void,
): readonly SubjectChoice[] | undefined {
  const [subjects, setSubjects] = useState<SubjectChoice[]>();
  useEffect(() => {
    let isOver = false;
    caseSubjects().then((found) => {
      if (isOver) return;
      setSubjects(found);
      onRead(meantBy(start, found));
    }, onFailed);
    return () => {
      isOver = true;
    };
  }, []);
  return subjects;
}

/** The order; else the order that a conversation is about, else the seller it is with. */
export function meantBy(
  { order, conversation }: CaseStart,
  subjects: readonly SubjectChoice[],
): SubjectChoice | undefined {
  if (order !== undefined) return subjects.find(({ key }) => key === `order:${order}`);
  if (conversation === undefined) return undefined;
  const about = subjects.filter(({ conversations }) => conversations.includes(conversation));
  const orders = about.filter(({ kind }) => kind === 'order');
  // Of a conversation about several orders, none is meant more than the others.
  return (orders.length === 1 ? orders[0] : about.find(({ kind }) => kind === 'seller')) ?? about[0];
}
