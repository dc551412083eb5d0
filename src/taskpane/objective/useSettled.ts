import { useEffect, useState } from 'react';

/** A value as it was when it last stayed the same for so long: what is said of a text waits for the end of a word. */
export function useSettled<T>(value: T, pause: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
