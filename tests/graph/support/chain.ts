import { parsePeriod } from '../../../src/model';
import { type Contribution } from '../../../src/graph/contribution';
import {
  article,
  background,
  batch,
  entity,
  indicator,
  mention,
  observation,
  relation,
  source,
} from './make';

/**
 * A small invented world, by hand: a chain from oil to cloth with one project on it, one that declares to link, a mine, a port,
 * two firms with figures that agree, differ and are bounded. Nothing in it is true.
 */
export const oil = entity('Commodity', '石油', { nameEn: 'oil', nameHant: '石油', aliases: ['黑金'] });
export const crude = entity('Commodity', '原油', { nameEn: 'crude oil' });
export const paraxylene = entity('Commodity', '对二甲苯', { nameHant: '對二甲苯', aliases: ['PX'] });
export const acid = entity('Commodity', '精对苯二甲酸', { aliases: ['PTA'] });
export const polyester = entity('Commodity', '聚酯', { nameEn: 'polyester' });
export const textiles = entity('Industry', '纺织', { nameHant: '紡織', nameEn: 'textiles' });
export const wheat = entity('Commodity', '小麦', { nameEn: 'wheat' });
export const bread = entity('Commodity', '面包', { nameEn: 'bread' });
export const acidProject = entity('Project', '蓝湖酸项目', { nameEn: 'Blue Lake acid project' });
export const parkProject = entity('Project', '蓝湖芳烃项目');
export const alliance = entity('Project', '油布联动工程');
export const firm = entity('Organization', '蓝湖集团', { nameEn: 'Blue Lake Group', aliases: ['蓝湖'] });
export const otherFirm = entity('Organization', '红山公司', { aliases: ['蓝湖'] });
export const lake = entity('Place', '蓝湖市');
export const chief = entity('Person', '林远', { scope: '蓝湖集团' });
export const namesake = entity('Person', '林远', { scope: '红山公司' });

export const revenue = indicator('营业收入', {
  nameHant: '營業收入',
  nameEn: 'Operating revenue',
  dimension: 'money',
});
export const exportRevenue = indicator('出口收入', { dimension: 'money', broaderId: revenue.id });
export const capacity = indicator('产能', { nameEn: 'Production capacity', dimension: 'mass_rate' });
export const volume = indicator('混矿量', { nameEn: 'Blending volume', dimension: 'mass' });

export const chains = source('Invented handbook of value chains');
export const may = article('https://news.example/may', '2025-05-02', { title: '蓝湖集团公布业绩' });
export const june = article('https://news.example/june', '2025-06-10', {
  title: '藍湖集團業績',
  publisher: 'Other Daily',
});

const period = (text: string) => {
  const parsed = parsePeriod(text);
  return { period: text, periodStart: parsed?.start ?? null, periodEnd: parsed?.end ?? null };
};

const yuan = { unitCode: 'CNY', normalizedUnit: 'CNY' };
const yi = (value: number) => ({
  ...yuan,
  unit: '亿元',
  normalizedLow: value * 1e8,
  normalizedHigh: value * 1e8,
  normalizedResolution: 1e7,
});

export const growth = observation(firm, revenue, 339.6, '%', may, 0, {
  kind: 'change',
  basis: 'yoy',
  ...period('2025-01'),
  unitCode: '%',
  normalizedLow: 3.396,
  normalizedHigh: 3.396,
  normalizedUnit: '1',
  normalizedResolution: 0.001,
});
export const january = observation(firm, revenue, 2.3, '亿元', may, 20, { ...period('2025-01'), ...yi(2.3) });
export const februaryInMay = observation(firm, revenue, 2.5, '亿元', may, 40, {
  ...period('2025-02'),
  ...yi(2.5),
});
export const februaryInJune = observation(firm, revenue, 2.9, '亿元', june, 0, {
  ...period('2025-02'),
  ...yi(2.9),
  confidence: 0.8,
});
export const abroad = observation(firm, exportRevenue, 0.4, '亿元', june, 20, {
  ...period('2025-02'),
  ...yi(0.4),
});
export const plant = observation(acidProject, capacity, 200, '万吨/年', may, 60, {
  kind: 'capacity',
  status: 'planned',
  period: null,
  periodStart: null,
  periodEnd: null,
  ofIds: [acid.id],
  unitCode: 't/a',
  normalizedLow: 2e6,
  normalizedHigh: 2e6,
  normalizedUnit: 't/a',
  normalizedResolution: 10_000,
});
export const blended = observation(otherFirm, volume, 2.3, '万吨', june, 40, {
  comparator: 'more_than',
  ...period('2025-05'),
  unitCode: 't',
  normalizedLow: 23_000,
  normalizedHigh: 23_000,
  normalizedUnit: 't',
  normalizedResolution: 1000,
});

export const januaryId = january.id;
export const firmInMay = mention(firm, may, 0);
export const firmInJune = mention(firm, june, 0);
export const makesAcid = relation(acidProject, 'PRODUCES', acid, may, 100);
export const usesParaxylene = relation(acidProject, 'USES', paraxylene, may, 120);

export const seed: Contribution = {
  contributor: 'seed',
  batch: batch({
    articles: [may, june],
    sources: [chains],
    entities: [
      ...[oil, crude, paraxylene, acid, polyester, textiles, wheat, bread],
      ...[acidProject, parkProject, alliance, firm, otherFirm, lake, chief, namesake],
    ],
    indicators: [revenue, exportRevenue, capacity, volume],
    mentions: [firmInMay, firmInJune, mention(lake, may, 5)],
    statements: [
      ...[growth, january, februaryInMay, februaryInJune, abroad, plant, blended],
      makesAcid,
      usesParaxylene,
      relation(acidProject, 'PART_OF', parkProject, may, 140),
      relation(alliance, 'LINKS_INDUSTRY', paraxylene, june, 100),
      relation(alliance, 'LINKS_INDUSTRY', textiles, june, 120),
      relation(firm, 'OWNS', acidProject, may, 160),
      relation(firm, 'LOCATED_IN', lake, may, 180),
      relation(otherFirm, 'LOCATED_IN', lake, june, 140),
      relation(chief, 'HOLDS_POST_IN', firm, june, 160, { role: '董事长' }),
      relation(namesake, 'HOLDS_POST_IN', otherFirm, june, 180, { role: '经理' }),
      background(crude, 'PART_OF', oil, chains),
      background(crude, 'FEEDS_INTO', paraxylene, chains),
      background(paraxylene, 'FEEDS_INTO', acid, chains),
      background(acid, 'FEEDS_INTO', polyester, chains),
      background(polyester, 'FEEDS_INTO', textiles, chains),
      background(wheat, 'FEEDS_INTO', bread, chains),
    ],
    resolutions: [
      {
        id: 'x_1',
        entityId: firm.id,
        articleId: may.id,
        text: '集团',
        features: '{"sameArticle":1}',
        score: 0.9,
        author: 'curated',
      },
    ],
  }),
};
