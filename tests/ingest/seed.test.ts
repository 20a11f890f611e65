import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IndicatorGraph } from '../../src/graph/indicator-graph';
import { localRecorder, type Recorder } from '../../src/ingest/recorder';
import { seed } from '../../src/ingest/seed';
import { seedFolder, seedHash } from '../../src/ingest/seed-files';
import { describeOnEngines } from '../support/engines';

const article = join('articles', '2026-02-24-xinjiang-spring-start.yaml');
const nothing = { entities: 0, statements: 0, articles: 0 };

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A copy of seed-data in which the founding article says something else. */
function editedSeed(edit: (yaml: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'indicator-graph-seed-'));
  folders.push(folder);
  cpSync(seedFolder, folder, { recursive: true });
  writeFileSync(join(folder, article), edit(readFileSync(join(folder, article), 'utf8')));
  return folder;
}

const withoutBackground = (yaml: string): string =>
  yaml.replace(/\n# What the article takes for granted[\s\S]*$/, '\n');

describeOnEngines('the seed', (open) => {
  let recorder: Recorder;
  beforeEach(async () => {
    recorder = localRecorder(new IndicatorGraph(await open()));
  });

  test('comes, and again changes nothing', async () => {
    const first = await seed(recorder);
    expect(first.changed).toBe(true);
    expect(first.summary.created.articles).toBe(1);
    expect(first.summary.created.statements).toBeGreaterThan(600);
    expect(await recorder.seedHash()).toBe(seedHash());
    expect(await seed(recorder)).toMatchObject({
      changed: false,
      summary: { created: nothing, removed: nothing },
    });
  });

  test('is compared fact by fact where its hash changed and its facts did not', async () => {
    await seed(recorder);
    const { changed, summary } = await seed(recorder, {
      folder: editedSeed((yaml) => `# read again\n${yaml}`),
    });
    expect(changed).toBe(true);
    expect(summary).toMatchObject({ created: nothing, removed: nothing });
  });

  test('takes withdrawn facts away, and brings them back', async () => {
    await seed(recorder);
    const withdrawn = await seed(recorder, { folder: editedSeed(withoutBackground) });
    expect(withdrawn.summary).toMatchObject({ created: nothing, removed: { ...nothing, statements: 5 } });
    const back = await seed(recorder);
    expect(back.summary).toMatchObject({ created: { ...nothing, statements: 5 }, removed: nothing });
  });

  test('leaves the graph as it was where it has a mistake', async () => {
    await seed(recorder);
    const hash = await recorder.seedHash();
    const folder = editedSeed((yaml) => yaml.replace('comparator: more_than', 'comparator: rather_more'));
    await expect(seed(recorder, { folder })).rejects.toMatchObject({ problem: { code: 'SEED_INVALID' } });
    expect(await recorder.seedHash()).toBe(hash);
    expect((await seed(recorder)).changed).toBe(false);
  });
});
