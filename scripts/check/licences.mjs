import { allowsLicence } from './allowsLicence.mjs';
import { listShipped } from './listShipped.mjs';

/** Packages that say nothing in their package.json, read by a person: name and version → where it says so. */
const read = {
  'jspath@0.4.0': 'MIT, by the text of its file LICENSE',
};

/** What is shipped may be shipped. */
export const licences = {
  id: 'licences',
  what: 'every package in the bundle that Azure runs has a licence of scripts/check/allowsLicence.mjs',
  why: 'Votum is MIT; a licence that asks for more would bind every authority that installs it.',
  fix: 'Choose another package; where only the name of the licence is missing, read it and note it in scripts/check/licences.mjs.',
  async find(project) {
    if (!project.has('functions/index.ts')) return [];
    try {
      const shipped = await listShipped(project);
      return shipped
        .filter(({ name, version, licence }) => !allowsLicence(licence) && !(`${name}@${version}` in read))
        .map(({ name, version, licence }) => `${name} ${version}  ${licence}`);
    } catch (fault) {
      const [first] = fault.errors ?? [];
      return [`functions/index.ts can't be bundled: ${first?.text ?? fault.message}`];
    }
  },
};
