/** Waits for the first SIGTERM or SIGINT; a second one ends the process at once. */
export function stopSignal(): { readonly asked: Promise<string>; readonly forget: () => void } {
  const signals = ['SIGTERM', 'SIGINT'] as const;
  let heard: (signal: string) => void = () => undefined;
  const asked = new Promise<string>((resolve) => (heard = resolve));
  let count = 0;
  const listener = (signal: NodeJS.Signals): void => {
    count += 1;
    if (count > 1) process.exit(130);
    heard(signal);
  };
  for (const signal of signals) process.on(signal, listener);
  return { asked, forget: () => signals.forEach((signal) => process.off(signal, listener)) };
}
