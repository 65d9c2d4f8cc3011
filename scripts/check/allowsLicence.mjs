const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC0-1.0',
  'Unlicense',
]);

/**
 * Whether an SPDX expression gives us a licence we take: every part of an AND, one part of an OR. Whatever is no such
 * expression is not allowed.
 */
export function allowsLicence(expression) {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const parts = (joint, next) => {
    const said = [next()];
    while (words[at] === joint) {
      at += 1;
      said.push(next());
    }
    return said;
  };
  const either = () => parts('OR', all).some(Boolean);
  const all = () => parts('AND', one).every(Boolean);
  const one = () => {
    const word = words[at];
    at += 1;
    if (word !== '(') return allowed.has(word);
    const inside = either();
    const closed = words[at] === ')';
    at += 1;
    return inside && closed;
  };
  const said = either();
  return said && at === words.length;
}
