/** The words of `words/zh-hans.ts` in traditional characters, converted when the bundle is built. */
declare module 'virtual:zh-hant' {
  export const zhHant: Readonly<Record<string, string>>;
}

/** What turns simplified into traditional characters, as a dictionary of `opencc-js`. */
declare module 'virtual:to-hant' {
  export const toHant: string;
}

declare module '*.css';
