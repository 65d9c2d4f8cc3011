import { allowsLicence } from './allowsLicence.mjs';
import { listShipped } from './listShipped.mjs';

/** What is shipped may be shipped. */
export const licences = {
  id: 'licences',
  what: 'every package in the bundle that Azure runs has a licence of scripts/check/allowsLicence.mjs',
  why: 'Votum is MIT; a licence that asks for more would bind every authority that installs it.',
  fix: 'Choose another package.',
  async find(project) {
    if (!project.has('functions/index.ts')) return [];
    try {
      const shipped = await listShipped(project);
      return shipped
        .filter(({ licence }) => !allowsLicence(licence))
        .map(({ name, version, licence }) => `${name} ${version}  ${licence}`);
    } catch (fault) {
      const [first] = fault.errors ?? [];
      return [`functions/index.ts can't be bundled: ${first?.text ?? fault.message}`];
    }
  },
};
