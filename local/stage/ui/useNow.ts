import { useEffect, useState } from 'react';

const tickMs = 5_000;

/** The stage's time, in milliseconds: what it last said, and what has passed since. */
export function useNow(now: string, heardAt: number): number {
  const [at, setAt] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setAt(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return Date.parse(now) + Math.max(0, at - heardAt);
}
