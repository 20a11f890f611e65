import { edgeKey, entityId, observationId, relationId, stableHash } from '../../src/model';

describe('identity', () => {
  test('one name in two scripts is one node', () =>
    expect(entityId('Organization', '新疆有色集團')).toBe(entityId('Organization', '新疆有色集团')));

  test('the same name is another thing in another scope, or of another type', () => {
    const plain = entityId('Person', '张红');
    expect(entityId('Person', '张红', '甲局')).not.toBe(plain);
    expect(entityId('Person', '张红', '甲局')).not.toBe(entityId('Person', '张红', '乙局'));
    expect(entityId('Place', '张红')).not.toBe(plain);
  });

  test('parts do not run into each other', () =>
    expect(stableHash('ab', 'c')).not.toBe(stableHash('a', 'bc')));

  test('an id never changes: these are written into graphs that exist', () => {
    expect(entityId('Commodity', '石油')).toBe('e_3ca734776fd549099830');
    expect(edgeKey('a', 'USES', 'b')).toHaveLength(20);
  });

  test('one quotation can state a relation of one type to several ends', () => {
    const span = { start: 3, end: 20 };
    expect(relationId('x', span, 'LINKS_INDUSTRY', '项目', '炼化')).not.toBe(
      relationId('x', span, 'LINKS_INDUSTRY', '项目', '纺织'),
    );
    expect(relationId('x', span, 'LINKS_INDUSTRY', '項目', '紡織')).toBe(
      relationId('x', span, 'LINKS_INDUSTRY', '项目', '纺织'),
    );
  });

  test('a level and its change in one place are two observations', () =>
    expect(observationId('x', { start: 0, end: 9 }, 'level', 'i')).not.toBe(
      observationId('x', { start: 0, end: 9 }, 'change', 'i'),
    ));
});
