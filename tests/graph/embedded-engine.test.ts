import { openMemory } from '../../src/graph/open';

test('smoke', async () => {
  const engine = openMemory();
  expect(await engine.health()).toMatchObject({ code: 'MIGRATIONS_PENDING' });
  expect(await engine.migrate()).toBe(3);
  expect(await engine.migrate()).toBe(3);
  expect(await engine.health()).toBeNull();
  expect(await engine.searchText('entityNames', '油', 3)).toEqual([]);
  expect(await engine.searchText('entityNames', '石油', 3)).toEqual([]);
  await engine.close();
});
