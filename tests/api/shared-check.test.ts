import { setTimeout as delay } from 'node:timers/promises';
import { sharedCheck } from '../../src/api/shared-check';

/** A check that answers when told, with the count of checks begun. */
function controlled(): { check: () => Promise<number>; answer: () => Promise<void>; begun: () => number } {
  let begun = 0;
  const waiting: (() => void)[] = [];
  return {
    check: () => {
      const mine = ++begun;
      return new Promise((resolve) => waiting.push(() => resolve(mine)));
    },
    answer: async () => {
      waiting.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
    begun: () => begun,
  };
}

const aMillisecond = (): Promise<void> => delay(1);

test('those who come while a check runs share one that begins after it', async () => {
  const { check, answer, begun } = controlled();
  const ask = sharedCheck(check);
  const first = ask();
  const later = [ask(), ask(), ask()];
  expect(begun()).toBe(1);
  await answer();
  expect(await first).toBe(1);
  while (begun() < 2) await aMillisecond();
  await answer();
  expect(await Promise.all(later)).toEqual([2, 2, 2]);
});

test('it begins once all are back who called while the last one was waited for', async () => {
  const { check, answer, begun } = controlled();
  const ask = sharedCheck(check);
  const early = [ask(), ask()];
  await answer();
  const back = ask();
  expect(begun()).toBe(2);
  await answer();
  expect(await Promise.all([...early, back])).toEqual([1, 2, 2]);
});

test('and without those who do not come back', async () => {
  const { check, answer, begun } = controlled();
  const ask = sharedCheck(check);
  const early = [ask(), ask(), ask()];
  await answer();
  while (begun() < 2) await aMillisecond();
  await answer();
  expect(await Promise.all(early)).toEqual([1, 2, 2]);
});

test('one who comes after a check has answered gets a new one', async () => {
  const ask = sharedCheck(jest.fn().mockResolvedValueOnce(1).mockResolvedValueOnce(2));
  expect([await ask(), await ask()]).toEqual([1, 2]);
});

test('within the age that is allowed, the last one does', async () => {
  let clock = 0;
  let value = 0;
  const ask = sharedCheck(
    async () => ++value,
    100,
    () => clock,
  );
  expect(await ask()).toBe(1);
  clock = 100;
  expect(await ask()).toBe(1);
  clock = 101;
  expect(await ask()).toBe(2);
});

test('a check that fails does not stop the next', async () => {
  const ask = sharedCheck(jest.fn().mockRejectedValueOnce(new Error('down')).mockResolvedValue(5));
  const [first, second] = [ask(), ask()];
  await expect(first).rejects.toThrow('down');
  expect(await second).toBe(5);
});
