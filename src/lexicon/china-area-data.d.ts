declare module 'china-area-data' {
  /** Names of divisions by code, by the code of the division that contains them; '86' is the country. */
  const divisions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export = divisions;
}
