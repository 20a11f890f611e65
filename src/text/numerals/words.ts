/** The digits and scales that numerals are written with. */
export const digitValue: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, '○': 0, '◯': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore
/** 廿, 卅: tens in one character, as newspapers in traditional characters write them. */
export const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };
export const smallScale: Readonly<Record<string, number>> = { 十: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
export const bigScale: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 兆: 12 };
export const scaleExponent: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  佰: 2,
  千: 3,
  仟: 3,
  万: 4,
  亿: 8,
  兆: 12,
};

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const more = new Set(['多', '余', '几', '来']);
