import { useEffect, useState } from 'preact/hooks';

const typing = 120;

/** The text once it has stood still. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), typing);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
