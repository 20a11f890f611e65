/** The words of `words/zh-hans.ts` in traditional characters, converted when the bundle is built. */
declare module 'virtual:zh-hant' {
  export const zhHant: Readonly<Record<string, string>>;
}

declare module '*.css';
