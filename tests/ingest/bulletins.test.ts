import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { ingest } from '../../src/ingest/ingest';
import { localRecorder } from '../../src/ingest/recorder';
import { seed } from '../../src/ingest/seed';
import { describeOnEngines } from '../support/engines';

const folder = join(__dirname, '..', '..', 'seed-data', 'bulletins');
const bulletins = readdirSync(folder).sort();

test('every bulletin says that it is synthetic', () => {
  for (const name of bulletins) expect(readFileSync(join(folder, name), 'utf8')).toMatch(/^【合成文本/);
});

/** From, to, how the name of a project that links them ends, and where the hops of its best way come from. */
const questions: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['煤炭', '聚丙烯', '望岭60万吨/年煤制烯烃项目', ['reported']],
  ['coal', 'plastics', '望岭60万吨/年煤制烯烃项目', ['reported', 'background']],
  ['棉花', '纱线', '沙井子30万锭棉纺项目', ['reported']],
  ['锂矿', '动力电池', '南屏10GWh动力电池项目', ['reported']],
  ['鋰礦', '汽车', '南屏5万吨/年碳酸锂项目', ['reported', 'background']],
  ['天然气', '尿素', '北渡52万吨/年尿素项目', ['reported']],
  ['天然气', '化肥', '北渡52万吨/年尿素项目', ['reported']],
  ['铁矿石', '钢材', '白石桥200万吨/年炼钢项目', ['reported']],
  ['铁矿石', '汽车', '白石桥200万吨/年炼钢项目', ['reported', 'background']],
  ['小麦', '食品', '长汀口30万吨/年面粉加工项目', ['reported', 'background']],
  ['工业硅', '光伏', '平湖滩10万吨/年多晶硅项目', ['background', 'reported']],
  ['光伏', '化肥', '晴川2万吨/年绿氢项目', ['reported', 'background']],
];

describeOnEngines(
  'bulletins about several industries, read over background that nobody curated for them',
  (open) => {
    let graph: IndicatorGraph;
    beforeAll(async () => {
      graph = new IndicatorGraph(await open());
      const recorder = localRecorder(graph);
      await seed(recorder);
      const report = await ingest(
        recorder,
        bulletins.map((name) => ({ path: join(folder, name) })),
      );
      expect(report).toMatchObject({ read: bulletins.length, failed: [] });
    });

    const idOf = async (name: string): Promise<string> => {
      const answer = await graph.findEntity(name);
      return answer.found === 'one' ? answer.node.id : `no ${name}`;
    };

    test.each(questions)('%s to %s: %s', async (from, to, project, origins) => {
      const { links } = await graph.projectsLinking(await idOf(from), await idOf(to), {
        maxHops: 6,
        first: 20,
      });
      const link = links.find((one) => one.project.name.endsWith(project));
      const hops = link?.paths[0]?.hops ?? [];
      expect([...new Set(hops.map(({ origin }) => origin))].sort()).toEqual([...origins].sort());
    });

    test('background alone joins coal and plastics too', async () => {
      const { paths } = await graph.paths(await idOf('煤炭'), await idOf('塑料'), {
        maxHops: 6,
        first: 5,
        relations: ['FEEDS_INTO'],
      });
      expect(paths.length).toBeGreaterThan(0);
      expect(new Set(paths.flatMap(({ hops }) => hops.map(({ origin }) => origin)))).toEqual(
        new Set(['background']),
      );
    });
  },
);
