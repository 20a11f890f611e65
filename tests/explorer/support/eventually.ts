import { patience } from './patience';

/** Reads again and again until what is read passes; after `within` milliseconds the last failure stands. */
export async function eventually<T>(
  read: () => Promise<T>,
  check: (value: T) => void,
  within = patience,
): Promise<void> {
  const end = Date.now() + within;
  for (;;) {
    const value = await read();
    try {
      check(value);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
