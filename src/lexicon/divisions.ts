import divisions from 'china-area-data';
import { lexiconFolder, once } from './load';
import { type NamedThing } from './named-thing';
import { readWordLists } from './word-lists';

const root = '86';
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = divisions;

const ethnic =
  /(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)族?/g;
const level = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|盟|州|县|旗|区)$/;
const notNames =
  /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划|省直辖县级行政单位|城区|郊区|矿区)$/;

/** A place by its name; the code of its division where it is known which one is meant. */
export const placeCalled = (name: string, aliases: readonly string[], code: string | null): NamedThing => ({
  type: 'Place',
  name,
  nameHant: null,
  nameEn: null,
  aliases,
  scope: '',
  identifiers: code === null ? {} : { divisionCode: code },
});

/** A name of several divisions has no code: which of them is meant, its text says. */
const placeOf = (code: string, name: string, aliases: readonly string[]): NamedThing =>
  placeCalled(name, aliases, divisionsCalled(name).length > 1 ? null : code);

/** 巴音郭楞蒙古自治州 → 巴音郭楞, 和田地区 → 和田, 满洲里市 → 满洲里: only of what governs itself is the people a part of the name. */
function shortName(name: string): string {
  const stem = name.replace(level, '');
  const bare = name.includes('自治') ? stem.replace(ethnic, '') : stem;
  return bare.length >= 2 && bare.length < stem.length ? bare : stem;
}

/** 玉龙纳西族自治县 → 玉龙县, 海西蒙古族藏族自治州 → 海西州, unless another division is called so. */
function shortAutonomous(name: string): string | null {
  if (!/自治[县州]$/.test(name)) return null;
  const short = `${shortName(name)}${name.at(-1) ?? ''}`;
  return short.length > 2 && !isDivision(short) ? short : null;
}

/**
 * Administrative divisions of China down to counties (GB/T 2260). Provinces and prefectures are also known by their short names, counties
 * where the short name has three characters or is of those that are nothing else; words that mean something else (新建, 资源, 山南) are not names.
 */
export function readDivisions(folder = lexiconFolder): readonly NamedThing[] {
  const lists = readWordLists('places.yaml', folder);
  const never = new Set(lists.get('never'));
  const notShort = new Set([...(lists.get('short') ?? []), ...never]);
  const alone = new Set(lists.get('alone'));
  const found: NamedThing[] = [];
  const seen = new Set<string>();
  const visit = (parent: string, depth: number): void => {
    for (const [code, name] of Object.entries(table[parent] ?? {})) {
      if (!notNames.test(name) && !seen.has(name) && name.length > 2 && !never.has(name)) {
        seen.add(name);
        const short = shortName(name);
        const shortest = depth < 2 || alone.has(short) ? 2 : 3;
        const readable =
          short !== name && short.length >= shortest && !notShort.has(short) && !seen.has(short);
        if (readable) seen.add(short);
        const autonomous = shortAutonomous(name);
        found.push(placeOf(code, name, [...(readable ? [short] : []), ...(autonomous ? [autonomous] : [])]));
      }
      visit(code, depth + 1);
    }
  };
  visit(root, 0);
  return found;
}

/** A county or a city below a prefecture by a short name of two characters, with its code: 库车 (652902). */
export interface ShortCounty {
  readonly name: string;
  readonly code: string;
}

function byShortName(ending: RegExp): ReadonlyMap<string, readonly ShortCounty[]> {
  const found = new Map<string, ShortCounty[]>();
  const never = new Set(readWordLists('places.yaml').get('never'));
  const visit = (parent: string, depth: number): void => {
    for (const [code, name] of Object.entries(table[parent] ?? {})) {
      const short = shortName(name);
      if (depth === 2 && short.length === 2 && ending.test(name) && !never.has(short) && !notNames.test(name))
        found.set(short, [...(found.get(short) ?? []), { name, code }]);
      visit(code, depth + 1);
    }
  };
  visit(root, 0);
  return found;
}

/**
 * Counties whose short names have two characters, by those. Too short to be read wherever they stand; behind the name of the province or
 * the prefecture that holds them they are.
 */
export const shortCounties = once(() => byShortName(/[市县旗]$/));

/** The same with districts of cities: 铜梁区, 南沙区. */
export const shortCountiesAndDistricts = once(() => byShortName(/[市县旗区]$/));

/** A division of GB/T 2260 by its name, with all that hold it, the nearest first. */
export interface Division {
  readonly code: string;
  /** 兰州市, 甘肃省: names of the divisions that hold it. */
  readonly within: readonly string[];
}

const byName = once((): ReadonlyMap<string, readonly Division[]> => {
  const found = new Map<string, Division[]>();
  const visit = (parent: string, within: readonly string[]): void => {
    for (const [code, name] of Object.entries(table[parent] ?? {})) {
      if (notNames.test(name)) {
        visit(code, within);
        continue;
      }
      found.set(name, [...(found.get(name) ?? []), { code, within }]);
      visit(code, [name, ...within]);
    }
  };
  visit(root, []);
  return found;
});

/** The divisions of a name: 朝阳区 lies in 北京市 and in 长春市. Empty for what is no division. */
export const divisionsCalled = (name: string): readonly Division[] => byName().get(name) ?? [];

export const isDivision = (name: string): boolean => byName().has(name);
