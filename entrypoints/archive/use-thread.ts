import { useEffect, useRef, useState } from 'preact/hooks';
import { type FollowedThread, followThread } from '../../utils/db/follow-thread.ts';

/** Long enough for a frame to be drawn in between, and no longer when the page always has something to do. */
const LATEST_MS = 100;

/** A thread as far as it is read, undefined until its newest part is there; `finish` reads the rest of it now. */
export function useThread(
  key: string,
  failed: (error: unknown) => void,
): { thread?: FollowedThread; finish: () => Promise<FollowedThread> } {
  const [thread, setThread] = useState<FollowedThread>();
  const newest = useRef<FollowedThread>({ messages: [], isWhole: false });
  const finish = useRef<() => Promise<void>>(async () => undefined);
  useEffect(() => {
    const told = (next: FollowedThread) => {
      newest.current = next;
      setThread(next);
    };
    const follower = followThread(key, idle, told, failed);
    finish.current = follower.finish;
    return follower.stop;
  }, [key]);
  return {
    thread,
    finish: async () => {
      await finish.current();
      return newest.current;
    },
  };
}

/** Resolves when the page has nothing else to do. */
function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: LATEST_MS }));
}
