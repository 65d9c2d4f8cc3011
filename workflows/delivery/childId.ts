const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The id of the i-th row spread from another: always the same, so that a spreading that is repeated after a crash makes
 * no row twice. Four base-32 digits for the place, so at most 1,048,576.
 */
export function childId(parent: string, i: number): string {
  const digit = (shift: number) => ALPHABET[(i >> shift) & 31] ?? '0';
  return `${parent.slice(0, 22)}${digit(15)}${digit(10)}${digit(5)}${digit(0)}`;
}
