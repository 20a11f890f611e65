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

interface Question {
  readonly from: string;
  readonly to: string;
  /** How the name of a project that links them ends. */
  readonly project: string;
}

interface Chain {
  readonly chain: string;
  /** Answered by reported hops alone. */
  readonly reported: Question;
  /** Answered by reported hops and background. */
  readonly both: Question;
  /** What background alone joins, with no project. */
  readonly background: readonly [from: string, to: string];
}

const question = (from: string, to: string, project: string): Question => ({ from, to, project });

/** The chains that people ask about; names are given in either script or in English. */
const chains: readonly Chain[] = [
  {
    chain: 'oil → textiles',
    reported: question('石油', '聚酯', '临渡60万吨/年聚酯项目'),
    both: question('石油', '涤纶', '临渡60万吨/年聚酯项目'),
    background: ['石油', '聚酯'],
  },
  {
    chain: 'ore → metal',
    reported: question('铜精矿', '阴极铜', '铜峪20万吨/年阴极铜项目'),
    both: question('銅精礦', '电线电缆', '铜峪20万吨/年阴极铜项目'),
    background: ['铜精矿', '阴极铜'],
  },
  {
    chain: 'coal → chemicals',
    reported: question('煤炭', '聚丙烯', '望岭60万吨/年煤制烯烃项目'),
    both: question('coal', 'plastics', '望岭60万吨/年煤制烯烃项目'),
    background: ['煤炭', '甲醇'],
  },
  {
    chain: 'cotton → cloth',
    reported: question('棉花', '坯布', '沙井子2亿米/年织布项目'),
    both: question('棉花', '服装', '沙井子30万锭棉纺项目'),
    background: ['棉花', '坯布'],
  },
  {
    chain: 'lithium → batteries',
    reported: question('锂辉石', '动力电池', '南屏5万吨/年碳酸锂项目'),
    both: question('鋰精礦', '新能源汽车', '南屏10GWh动力电池项目'),
    background: ['锂精矿', '动力电池'],
  },
  {
    chain: 'natural gas → fertiliser',
    reported: question('天然气', '化肥', '北渡52万吨/年尿素项目'),
    both: question('天然气', '化肥', '晴川10万吨/年绿氨项目'),
    background: ['天然气', '化肥'],
  },
  {
    chain: 'sand → solar',
    reported: question('石英砂', '多晶硅', '平湖滩15万吨/年工业硅项目'),
    both: question('石英砂', '光伏组件', '平湖滩15万吨/年工业硅项目'),
    background: ['石英砂', '光伏组件'],
  },
  {
    chain: 'iron → steel → cars',
    reported: question('铁矿石', '钢材', '白石桥200万吨/年炼钢项目'),
    both: question('iron ore', 'motor vehicles', '白石桥200万吨/年炼钢项目'),
    background: ['铁矿石', '汽车'],
  },
  {
    chain: 'grain → food',
    reported: question('小麦', '面粉', '长汀口30万吨/年面粉加工项目'),
    both: question('小麦', '食品', '长汀口30万吨/年面粉加工项目'),
    background: ['小麦', '食品'],
  },
  {
    chain: 'hydrogen',
    reported: question('氢气', '合成氨', '晴川10万吨/年绿氨项目'),
    both: question('光伏', '化肥', '晴川2万吨/年绿氢项目'),
    background: ['氢气', '化肥'],
  },
];

const asked = ({ from, to, project }: Question): string => `${from} → ${to}: …${project}`;

test('the document shows every question', () => {
  const shown = readFileSync(join(__dirname, '..', '..', 'docs', 'answers-get-better.md'), 'utf8');
  for (const { chain, reported, both, background } of chains) {
    const cells = [chain, asked(reported), asked(both), background.join(' → ')];
    expect(shown.replace(/ +/g, ' ')).toContain(`| ${cells.join(' | ')} |`);
  }
});

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

    async function originsOf({ from, to, project }: Question): Promise<readonly string[]> {
      const { links } = await graph.projectsLinking(await idOf(from), await idOf(to), {
        maxHops: 6,
        first: 20,
      });
      const link = links.find((one) => one.project.name.endsWith(project));
      return [...new Set((link?.paths[0]?.hops ?? []).map(({ origin }) => origin))].sort();
    }

    describe.each(chains)('$chain', ({ reported, both, background }) => {
      test(`${asked(reported)}, by what bulletins report`, async () =>
        expect(await originsOf(reported)).toEqual(['reported']));

      test(`${asked(both)}, by reports and background`, async () =>
        expect(await originsOf(both)).toEqual(['background', 'reported']));

      test(`${background.join(' → ')}, by background alone`, async () => {
        const [from, to] = background;
        const { paths } = await graph.paths(await idOf(from), await idOf(to), {
          maxHops: 8,
          first: 1,
          relations: ['FEEDS_INTO'],
          direction: 'along',
        });
        const hops = paths.flatMap((path) => path.hops);
        expect(hops.length).toBeGreaterThan(0);
        expect(hops.map(({ origin }) => origin)).toEqual(hops.map(() => 'background'));
        expect(
          hops.filter(({ statements }) => statements.every(({ sourceId }) => sourceId === null)),
        ).toEqual([]);
      });
    });
  },
);
