import { childId } from '../../../workflows/delivery/childId';
import { aUlid } from '../../support/builders';

test('the id of a row spread from another is always the same, and one a wake-up may carry', () => {
  expect(childId(aUlid(1), 0)).toBe(childId(aUlid(1), 0));
  expect(childId(aUlid(1), 0)).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
});

test('children, their children and those of others never meet', () => {
  const parents = [aUlid(1), aUlid(2)];
  const children = parents.flatMap((parent) => Array.from({ length: 100 }, (_, i) => childId(parent, i)));
  const theirs = children.flatMap((child) => Array.from({ length: 20 }, (_, i) => childId(child, i)));
  const all = [...parents, ...children, ...theirs];
  expect(new Set(all).size).toBe(all.length);
});
