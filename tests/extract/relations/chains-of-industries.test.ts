import { loadOntology } from '../../../src/lexicon/ontology';
import { statedIn, traditional } from '../names-support';

// A sentence of a bulletin about each chain that people ask about: read in both scripts, and the good that it turns on is in the ontology.
const chains = [
  ['oil to textiles', '昊峤石化年产200万吨PTA项目以对二甲苯为原料。', 'USES 对二甲苯', '对二甲苯'],
  ['ore to metal', '昊峤冶炼厂消耗铜精矿30万吨。', '昊峤冶炼厂 USES 铜精矿', '铜精矿'],
  ['coal to chemicals', '昊峤能源公司60万吨/年甲醇制烯烃项目开工。', 'PRODUCES 烯烃', '烯烃'],
  ['cotton to cloth', '昊峤纺织集团生产棉纱、面料。', '昊峤纺织集团 PRODUCES 棉纱', '纱线'],
  ['lithium to batteries', '碳酸锂用于生产锂电池。', '碳酸锂 FEEDS_INTO 锂电池', '碳酸锂'],
  ['natural gas to fertiliser', '昊峤化肥厂以天然气为原料。', '昊峤化肥厂 USES 天然气', '天然气'],
  ['sand to solar', '石英砂用于生产多晶硅。', '石英砂 FEEDS_INTO 多晶硅', '石英砂'],
  ['iron to steel', '昊峤钢铁厂消耗铁矿石300万吨。', '昊峤钢铁厂 USES 铁矿石', '铁矿石'],
  ['steel to cars', '钢材是汽车的主要原材料。', '钢材 FEEDS_INTO 汽车', '钢材'],
  ['grain to food', '昊峤食品集团以小麦为原料。', '昊峤食品集团 USES 小麦', '小麦'],
  ['hydrogen', '昊峤绿氢示范项目投产。', '昊峤绿氢示范项目 PRODUCES 绿氢', '绿氢'],
] as const;

describe('each chain that people ask about is read from a bulletin', () => {
  test.each(chains)('%s: %s', (_chain, text, stated) => {
    for (const written of [text, traditional(text)])
      expect(statedIn(written).some((row) => row.includes(stated))).toBe(true);
  });

  test.each(chains)(
    '%s: %s turns on a good that the ontology has in both scripts and English',
    (_c, _t, _s, good) => {
      const { entities, relations, sources } = loadOntology();
      const entity = entities.find(({ name }) => name === good);
      expect(entity).toMatchObject({
        nameHant: traditional(good),
        nameEn: expect.stringMatching(/^[\w -]+$/),
      });
      const own = relations.filter((r) => r.fromId === entity?.id || r.toId === entity?.id);
      expect(own.length).toBeGreaterThan(0);
      for (const { sourceId } of own) expect(sources.some(({ id }) => id === sourceId)).toBe(true);
    },
  );
});
