import { entityId, type EntityType, type Identifiers } from '../../../src/model';
import { type Named } from '../../../src/extract/resolution';

/** One mention of the labelled set: a name as some article gives it, and the thing it stands for. All of it is made up. */
export interface Labelled {
  readonly named: Named;
  readonly thing: string;
}

const named = (
  type: EntityType,
  name: string,
  more: {
    readonly scope?: string;
    readonly aliases?: readonly string[];
    readonly identifiers?: Identifiers;
  } = {},
): Named => ({
  id: entityId(type, name, more.scope ?? ''),
  type,
  name,
  nameHant: null,
  nameEn: null,
  aliases: more.aliases ?? [],
  scope: more.scope ?? '',
  identifiers: more.identifiers ?? {},
});

const places = ['新疆', '山东', '广西', '宁夏', '浙江', '青海'];
const stems = [
  '泽远',
  '昊峤',
  '铭鼐',
  '澜沛',
  '骏骁',
  '祺瑄',
  '翮翔',
  '砺锟',
  '沁蔚',
  '煜堃',
  '桐崴',
  '旌驰',
];
const trades = ['矿业', '铜业', '纺织', '化工', '能源', '重工'];

/** A company of each place and stem, called four ways; the stem belongs to two companies in different provinces. */
function companies(): Labelled[] {
  return stems.flatMap((stem, i) =>
    [0, 3].flatMap((shift) => {
      const place = places[(i + shift) % places.length] ?? '';
      const trade = trades[i % trades.length] ?? '';
      const thing = `${place}${stem}`;
      const legal = `${place}${stem}${trade}集团有限责任公司`;
      return [
        legal,
        `${place}${stem}${trade}集团`,
        `${place}${stem}${trade}`,
        `${place}${stem}集团`,
        legal,
      ].map((name) => ({
        named: named('Organization', name),
        thing,
      }));
    }),
  );
}

/** Two companies of one group whose names differ by their legal form only. */
function sisters(): Labelled[] {
  return ['璟岩钢铁', '珣澧石化', '峥屹航运', '琰昀乳业', '澈霖医药', '珞珂电气'].flatMap((core) => [
    { named: named('Organization', `${core}集团有限公司`), thing: `${core}集团` },
    { named: named('Organization', `${core}股份有限公司`), thing: `${core}股份` },
    { named: named('Organization', `${core}集团有限公司`), thing: `${core}集团` },
  ]);
}

/** One company, named with and without the province, and by its stock code. */
function listed(): Labelled[] {
  return [
    '骊洵科技',
    '霁瑶电子',
    '嵘沣锂业',
    '翊禾种业',
    '戬毂机械',
    '洌旸光电',
    '珪璋生物',
    '嶂岭水泥',
    '瀚溟海运',
    '锶澄材料',
  ].flatMap((core, i) => {
    const code = { stockCode: `6009${String(i).padStart(2, '0')}.SH` };
    return [
      named('Organization', `江苏${core}股份有限公司`, { identifiers: code, aliases: [core] }),
      named('Organization', core),
      named('Organization', `江苏${core}`, {}),
      named('Organization', `${core}股份有限公司`, { identifiers: code }),
    ].map((one) => ({ named: one, thing: core }));
  });
}

/** People of one name in two bodies, each named twice. */
function people(): Labelled[] {
  return [
    '张红',
    '李伟',
    '王芳',
    '刘洋',
    '陈静',
    '高峰',
    '杨帆',
    '赵磊',
    '黄丽',
    '周敏',
    '吴强',
    '徐军',
  ].flatMap((name, i) =>
    [`第${i}所`, `${places[i % places.length] ?? ''}第${i}局`].flatMap((scope) =>
      [0, 1].map(() => ({ named: named('Person', name, { scope }), thing: `${name}@${scope}` })),
    ),
  );
}

/** Sections of one name in two bodies, and sections of one body that differ by number. */
function departments(): Labelled[] {
  return ['综合处', '查检一科', '查检二科', '规划发展部', '项目建设管理处', '驻企服务三组'].flatMap((name) =>
    ['甲海关', '乙海关', '丙集团'].flatMap((scope) =>
      [0, 1].map(() => ({ named: named('GovernmentBody', name, { scope }), thing: `${name}@${scope}` })),
    ),
  );
}

/** Zones and districts of one name in two cities; plants and phases that differ by number. */
function places_(): Labelled[] {
  const zones = ['高新区', '朝阳区', '新市区', '城关区'].flatMap((name) =>
    ['甲市', '乙市'].flatMap((scope) =>
      [0, 1].map(() => ({ named: named('Place', name, { scope }), thing: `${name}@${scope}` })),
    ),
  );
  const plants = ['甲河电厂', '乙山煤矿', '丙原油田'].flatMap((name) =>
    ['一期', '二期'].flatMap((phase) =>
      [0, 1].map(() => ({ named: named('Project', `${name}${phase}`), thing: `${name}${phase}` })),
    ),
  );
  return [...zones, ...plants];
}

/** Goods by their several names. */
function goods(): Labelled[] {
  return [
    ['对二甲苯', 'PX', '對二甲苯'],
    ['精对苯二甲酸', 'PTA', '精對苯二甲酸'],
    ['液化天然气', 'LNG', '液化天然氣'],
    ['动力电池', '動力電池'],
    ['动力煤', '動力煤'],
  ].flatMap(([first = '', ...others]) =>
    [named('Commodity', first, { aliases: others }), ...others.map((name) => named('Commodity', name))].map(
      (one) => ({ named: one, thing: first }),
    ),
  );
}

export const labelled: readonly Labelled[] = [
  ...companies(),
  ...sisters(),
  ...listed(),
  ...people(),
  ...departments(),
  ...places_(),
  ...goods(),
];
