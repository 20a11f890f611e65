import { charSet } from '../char-set';

const blank = charSet(' \t\u00a0\u3000');

export const skipBlank = (text: string, at: number): number => {
  let end = at;
  while (end - at < 2 && blank(text, end)) end += 1;
  return end;
};

export const skipBlankBack = (text: string, at: number): number => {
  let start = at;
  while (at - start < 2 && blank(text, start - 1)) start -= 1;
  return start;
};
