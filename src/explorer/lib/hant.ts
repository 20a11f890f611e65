type Convert = (text: string) => string;

let convert: Convert | null = null;

/** Fetches the table of traditional characters; without it names stay as they are. */
export async function loadHant(): Promise<void> {
  if (convert) return;
  try {
    const [{ ConverterFactory }, { toHant }] = await Promise.all([
      import('opencc-js/core'),
      import('virtual:to-hant'),
    ]);
    convert = ConverterFactory([toHant]);
  } catch {
    // Simplified names are read by who reads traditional ones, too.
  }
}

/** A text in traditional characters, as far as the table goes. */
export const hantOf: Convert = (text) => convert?.(text) ?? text;
