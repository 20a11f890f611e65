import { setImmediate as nextTurn } from 'node:timers/promises';
import { Gather } from '../../src/graph/gather';

/** A graph that answers when it is told to, and remembers what it was asked together. */
function slowGraph() {
  const asked: (readonly string[])[] = [];
  const ends: (() => void)[] = [];
  const gather = new Gather<string, string>((ids, about) => {
    asked.push(ids);
    return new Promise((resolve, reject) =>
      ends.push(() =>
        ids.includes('bad') ? reject(new Error('bad')) : resolve(ids.map((id) => `${about} ${id}`)),
      ),
    );
  });
  return { gather, asked, end: (): void => ends.shift()?.() };
}

describe('questions that are alike but for the id', () => {
  test('are asked together when they come together, each id once', async () => {
    const { gather, asked, end } = slowGraph();
    const answers = Promise.all(['a', 'b', 'a'].map((id) => gather.ask(id, 'of')));
    await nextTurn();
    end();
    expect(await answers).toEqual(['of a', 'of b', 'of a']);
    expect(asked).toEqual([['a', 'b']]);
  });

  test('and those that come while one statement runs, together after it', async () => {
    const { gather, asked, end } = slowGraph();
    const first = gather.ask('a', 'of');
    await nextTurn();
    const later = Promise.all(['b', 'c'].map((id) => gather.ask(id, 'of')));
    await nextTurn();
    end();
    expect(await first).toBe('of a');
    await nextTurn();
    end();
    expect(await later).toEqual(['of b', 'of c']);
    expect(asked).toEqual([['a'], ['b', 'c']]);
  });

  test('those that are not alike do not wait for each other', async () => {
    const { gather, asked } = slowGraph();
    void gather.ask('a', 'of');
    void gather.ask('a', 'with');
    await nextTurn();
    expect(asked).toEqual([['a'], ['a']]);
  });

  test('behind one that does not end they are asked all the same', async () => {
    const { gather, asked, end } = slowGraph();
    const never = gather.ask('slow', 'of');
    await nextTurn();
    const other = gather.ask('b', 'of');
    while (asked.length < 2) await nextTurn();
    end();
    end();
    expect([await never, await other]).toEqual(['of slow', 'of b']);
  });

  test('one that cannot be answered takes no other with it', async () => {
    const { gather, asked, end } = slowGraph();
    const answers = Promise.allSettled(['a', 'bad'].map((id) => gather.ask(id, 'of')));
    await nextTurn();
    end();
    while (asked.length < 3) await nextTurn();
    end();
    end();
    expect((await answers).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });
});
