import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphEngine, int, type Row, type Transaction } from '../../src/graph/engine';
import { latestVersion } from '../../src/graph/migrations';
import {
  type Dialect,
  loadStatements,
  parseStatements,
  type StatementBook,
} from '../../src/graph/statements';

/** All statements of an engine and a few that only the contract needs. */
export const contractStatements = (dialect: Dialect): StatementBook =>
  loadStatements(dialect).with(
    parseStatements(readFileSync(join(__dirname, 'contract.cypher'), 'utf8'), 'contract.cypher'),
  );

/** What a file of this engine's tests hands over: how to open an empty graph, not yet migrated, with the statements above. */
export interface ContractSetup {
  open(): Promise<GraphEngine>;
}

const put = (tx: Transaction, id: string, names = id): Promise<readonly Row[]> =>
  tx.run('putEntity', { id, names });

const ids = async (engine: GraphEngine): Promise<readonly unknown[]> =>
  (await engine.read((tx) => tx.run('entityIds', { first: int(10_000) }))).map(({ id }) => id);

const coded = (code: string): object =>
  expect.objectContaining({ problem: expect.objectContaining({ code }) });

/** What every engine promises. */
export function engineContract({ open }: ContractSetup): void {
  let engine: GraphEngine;

  beforeEach(async () => {
    engine = await open();
    await engine.migrate();
  });
  afterEach(() => engine.close());

  describe('migrations', () => {
    test('an empty database says that it has none, and is ready after them', async () => {
      await engine.close();
      engine = await open();
      expect(await engine.health()).toMatchObject({ code: 'MIGRATIONS_PENDING' });
      expect(await engine.migrate()).toBe(latestVersion);
      expect(await engine.health()).toBeNull();
    });

    test('again is harmless, and each is recorded once', async () => {
      expect(await engine.migrate()).toBe(latestVersion);
      const rows = await engine.read((tx) => tx.run('appliedMigrations'));
      expect(rows).toEqual(Array.from({ length: latestVersion }, (_, i) => ({ version: i + 1 })));
    });

    test('a database of a newer program is refused', async () => {
      const later = { version: int(latestVersion + 1), name: 'later', appliedAt: '2030-01-01T00:00:00Z' };
      await engine.write((tx) => tx.run('recordMigration', later));
      expect(await engine.health()).toMatchObject({ code: 'DATABASE_NEWER' });
      await expect(engine.migrate()).rejects.toEqual(coded('DATABASE_NEWER'));
    });
  });

  describe('values', () => {
    test.each([
      ['text in both scripts, quotes and line breaks', '新疆有色金屬 "有色"\n\\ $id'],
      ['a character outside the basic plane', '𠮷野'],
      ['a fraction', 339.6],
      ['a whole double', 2_000_000],
      ['more than 32 bits', 9_007_199_254_740_991],
      ['a small number', 1e-12],
      ['false', false],
      ['a list of text', ['有机', '扣非']],
      ['a list of numbers', [1.5, 2.25]],
      ['a list of nothing', []],
    ])('%s comes back as it was written', async (_, value) => {
      await engine.write((tx) => put(tx, 'e_1'));
      await engine.write((tx) => tx.run('setField', { id: 'e_1', value }));
      const rows = await engine.read((tx) => tx.run('entityById', { id: 'e_1' }));
      expect(rows).toEqual([{ entity: { id: 'e_1', names: 'e_1', value } }]);
    });

    test('null takes a property away', async () => {
      await engine.write((tx) => put(tx, 'e_1'));
      await engine.write((tx) => tx.run('setField', { id: 'e_1', value: 'there' }));
      await engine.write((tx) => tx.run('setField', { id: 'e_1', value: null }));
      const rows = await engine.read((tx) => tx.run('entityById', { id: 'e_1' }));
      expect(rows).toEqual([{ entity: { id: 'e_1', names: 'e_1' } }]);
    });

    test('an integer comes back as a number, a node with its labels, an edge with its type', async () => {
      await engine.write(async (tx) => {
        await put(tx, 'e_1');
        await put(tx, 'e_2');
        await tx.run('setField', { id: 'e_1', value: int(7) });
      });
      const [node] = await engine.read((tx) => tx.run('entityNode', { id: 'e_1' }));
      const join = { fromId: 'e_1', toId: 'e_2' };
      const [edge] = await engine.write((tx) => tx.run('joinEntities', join));
      expect(node).toEqual({
        node: { id: 'e_1', names: 'e_1', value: 7, _labels: ['Entity'] },
        labels: ['Entity'],
      });
      expect(edge).toEqual({ edge: { reported: 1, _type: 'OWNS' } });
    });

    test('ten thousand rows come whole and in order', async () => {
      const rows = Array.from({ length: 10_000 }, (_, i) => ({ id: `e_${String(i).padStart(5, '0')}` }));
      await engine.write((tx) => tx.run('addEntities', { rows }));
      expect(await ids(engine)).toEqual(rows.map(({ id }) => id));
    });
  });

  describe('parameters that one engine would take and the other would not', () => {
    test.each<[string, string, Parameters<Transaction['run']>[1]]>([
      ['no key', 'putEntity', { names: 'x' }],
      ['a null key', 'putEntity', { id: null, names: 'x' }],
      ['an empty key', 'putEntity', { id: '', names: 'x' }],
      ['a number for a key', 'putEntity', { id: 1, names: 'x' }],
      ['a row without its key', 'addEntities', { rows: [{ id: 'e_1' }, { names: 'x' }] }],
      ['a list of mixed kinds', 'setField', { id: 'e_1', value: [1, 'x'] }],
      ['a list with null', 'setField', { id: 'e_1', value: ['x', null] }],
      ['a list of lists', 'setField', { id: 'e_1', value: [['x']] }],
      ['not a number', 'setField', { id: 'e_1', value: Number.NaN }],
      ['a name that it does not take', 'putEntity', { id: 'e_1', names: 'x', more: 1 }],
      ['a property that a node read back carries', 'addEntities', { rows: [{ id: 'e_1', _id: 'x' }] }],
    ])('%s is refused and nothing is written', async (_, statement, parameters) => {
      await expect(engine.write((tx) => tx.run(statement, parameters))).rejects.toEqual(
        coded('BAD_PARAMETER'),
      );
      expect(await ids(engine)).toEqual([]);
    });

    test('a statement that nobody wrote is a bug of ours', async () => {
      await expect(engine.read((tx) => tx.run('noSuchStatement'))).rejects.toThrow('noSuchStatement');
    });

    test('a read cannot write', async () => {
      await expect(engine.read((tx) => put(tx, 'e_1'))).rejects.toThrow('putEntity writes');
      expect(await ids(engine)).toEqual([]);
    });
  });

  describe('all or nothing', () => {
    test('a transaction reads what it has written itself', async () => {
      const seen = await engine.write(async (tx) => {
        await put(tx, 'e_1');
        return tx.run('entityIds', { first: int(5) });
      });
      expect(seen).toEqual([{ id: 'e_1' }]);
    });

    test('an error of the work undoes all of it', async () => {
      const work = async (tx: Transaction): Promise<void> => {
        await put(tx, 'e_1');
        throw new Error('changed my mind');
      };
      await expect(engine.write(work)).rejects.toThrow('changed my mind');
      expect(await ids(engine)).toEqual([]);
    });

    test('an error of a statement undoes those before it, even where the work went on', async () => {
      const work = async (tx: Transaction): Promise<void> => {
        await put(tx, 'e_1');
        await tx.run('wrong').catch(() => undefined);
      };
      await expect(engine.write(work)).rejects.toThrow();
      expect(await ids(engine)).toEqual([]);
    });

    test('a key that is taken in the middle of a batch undoes the batch', async () => {
      await engine.write((tx) => put(tx, 'e_2'));
      const rows = ['e_1', 'e_2', 'e_3'].map((id) => ({ id }));
      await expect(engine.write((tx) => tx.run('addEntities', { rows }))).rejects.toEqual(
        coded('CONSTRAINT_VIOLATED'),
      );
      expect(await ids(engine)).toEqual(['e_2']);
    });

    test('a failed write is in no text index', async () => {
      const work = async (tx: Transaction): Promise<void> => {
        await put(tx, 'e_1', '阿拉山口');
        throw new Error('changed my mind');
      };
      await expect(engine.write(work)).rejects.toThrow();
      expect(await engine.searchText('entityNames', '阿拉山口', 5)).toEqual([]);
    });
  });

  describe('at the same time', () => {
    test('sixteen writers of one number lose none', async () => {
      await engine.write((tx) => tx.run('addOne', { id: 'counter' }));
      await Promise.all(
        Array.from({ length: 16 }, () => engine.write((tx) => tx.run('addOne', { id: 'counter' }))),
      );
      expect(await engine.read((tx) => tx.run('countOf', { id: 'counter' }))).toEqual([{ count: 17 }]);
    });

    test('writers that touch the same nodes in opposite order both get through', async () => {
      const both = (first: string, second: string) => async (tx: Transaction) => {
        await tx.run('addOne', { id: first });
        await tx.run('addOne', { id: second });
      };
      await engine.write(both('a', 'b'));
      await Promise.all(
        Array.from({ length: 6 }, (_, i) => engine.write(i % 2 === 0 ? both('a', 'b') : both('b', 'a'))),
      );
      expect(await engine.read((tx) => tx.run('countOf', { id: 'a' }))).toEqual([{ count: 7 }]);
      expect(await engine.read((tx) => tx.run('countOf', { id: 'b' }))).toEqual([{ count: 7 }]);
    });

    test('what was written is read next', async () => {
      for (let i = 0; i < 10; i += 1) {
        await engine.write((tx) => put(tx, `e_${i}`));
        expect(await ids(engine)).toHaveLength(i + 1);
      }
    });

    test('a write that is not finished is not seen, and one that finishes later only without a snapshot', async () => {
      let finish = (): void => undefined;
      const finished = new Promise<void>((resolve) => (finish = resolve));
      let started = (): void => undefined;
      const began = new Promise<void>((resolve) => (started = resolve));
      const writing = engine.write(async (tx) => {
        await put(tx, 'e_1');
        started();
        await finished;
      });
      await began;
      const [before, after] = await engine.read(async (tx) => {
        const first = await tx.run('entityIds', { first: int(5) });
        finish();
        await writing;
        return [first, await tx.run('entityIds', { first: int(5) })];
      });
      expect(before).toEqual([]);
      expect(after).toEqual(engine.capabilities.snapshotReads ? [] : [{ id: 'e_1' }]);
      expect(await ids(engine)).toEqual(['e_1']);
    });
  });

  describe('text search', () => {
    const names = [
      ['e_port', '阿拉山口口岸\nAlashankou Port'],
      ['e_customs', '阿拉山口海关\nAlashankou Customs'],
      ['e_oil', '石油\nOil\ncrude petroleum'],
      ['e_oilfield', '克拉玛依石油公司'],
      ['e_pta', 'PTA\n精对苯二甲酸'],
      ['e_ore', '铜精矿\ncopper concentrate (25% Cu)'],
    ] as const;

    beforeEach(() =>
      engine.write(async (tx) => {
        for (const [id, text] of names) await put(tx, id, text);
      }),
    );

    test.each<[string, string[]]>([
      ['石油', ['e_oil', 'e_oilfield']],
      ['阿拉山口', ['e_customs', 'e_port']],
      ['阿拉山口口岸', ['e_port']],
      ['銅精礦', ['e_ore']],
      ['口', ['e_port', 'e_customs']],
      ['油', ['e_oil', 'e_oilfield']],
      ['PTA', ['e_pta']],
      ['pta', ['e_pta']],
      ['copper', ['e_ore']],
      ['petrol', ['e_oil']],
      ['Alashankou Port', ['e_port']],
      ['port alashankou', ['e_port']],
      ['(25%', ['e_ore']],
      ['25', ['e_ore']],
      ['山阿', []],
      ['油石', []],
      ['steel', []],
      ['"', []],
      ['AND', []],
      ['  ', []],
    ])('%s finds %j', async (words, expected) => {
      const hits = await engine.searchText('entityNames', words, 10);
      expect(new Set(hits.map(({ id }) => id))).toEqual(new Set(expected));
    });

    test('the name itself comes first, and a limit holds', async () => {
      const hits = await engine.searchText('entityNames', '石油', 1);
      expect(hits).toEqual([{ id: 'e_oil', score: 1 }]);
    });

    test('what was renamed or removed is not found any more', async () => {
      await engine.write((tx) => put(tx, 'e_oil', '原油'));
      await engine.write((tx) => tx.run('removeEntity', { id: 'e_oilfield' }));
      expect(await engine.searchText('entityNames', '石油', 5)).toEqual([]);
      expect(await engine.searchText('entityNames', '原油', 5)).toEqual([{ id: 'e_oil', score: 1 }]);
    });
  });

  describe('close', () => {
    test('waits for what is in flight and refuses what comes after', async () => {
      const writing = engine.write((tx) => put(tx, 'e_1'));
      const reading = engine.read((tx) => tx.run('entityIds', { first: int(5) }));
      await engine.close();
      await writing;
      await reading;
      await expect(engine.read((tx) => tx.run('appliedMigrations'))).rejects.toEqual(coded('ENGINE_CLOSED'));
      await expect(engine.write((tx) => put(tx, 'e_2'))).rejects.toEqual(coded('ENGINE_CLOSED'));
      await expect(engine.searchText('entityNames', '石油', 5)).rejects.toEqual(coded('ENGINE_CLOSED'));
      expect(await engine.health()).toMatchObject({ code: 'ENGINE_CLOSED' });
    });

    test('twice is harmless', async () => {
      await engine.close();
      await engine.close();
    });
  });
}
