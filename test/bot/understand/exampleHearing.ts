import type { HeardCase, Hearing } from '../../../bot/understand/heard';

/** A board of six seats for these tests. Every person is invented. */
export const seats: Hearing['seats'] = [
  {
    id: 'ministry',
    body: 'Indenrigs- og Sundhedsministeriet',
    kind: 'ministry',
    chair: true,
    aliases: ['ISM'],
    people: [{ name: 'Astrid Kjærbo' }],
  },
  {
    id: 'syddanmark',
    body: 'Region Syddanmark',
    kind: 'region',
    chair: true,
    aliases: ['RSD'],
    people: [{ name: 'Torben Mølgård' }],
  },
  {
    id: 'sjaelland',
    body: 'Region Sjælland',
    kind: 'region',
    aliases: [],
    people: [{ name: 'Jannik Østerholm' }],
  },
  {
    id: 'centre',
    body: 'Nationalt Genomcenter',
    kind: 'centre',
    aliases: ['NGC'],
    people: [{ name: 'Birgitte Alstrup' }],
  },
  {
    id: 'danske-regioner',
    body: 'Danske Regioner',
    kind: 'association',
    aliases: ['DR'],
    people: [{ name: 'Mette-Marie Vangsgaard' }],
  },
  {
    id: 'university',
    body: 'Syddansk Universitet',
    kind: 'university',
    aliases: ['SDU'],
    people: [{ name: 'Palle Rosenlund' }],
  },
];

export const wheel: HeardCase = {
  id: 'wheel',
  title: 'Årshjul og budget for drift af infrastrukturen 2025, opdateret',
  item: { seq: 6, year: 2025 },
  status: 'open',
  deadlineAt: '2025-06-11T21:59:59.000Z',
};

export const access: HeardCase = {
  id: 'access',
  title: 'Retningslinjer for adgang til genomdata',
  item: { seq: 9, year: 2025 },
  status: 'open',
  deadlineAt: '2025-06-18T21:59:59.000Z',
};

export const minutes: HeardCase = {
  id: 'minutes',
  title: 'Referat af mødet den 7. maj 2025',
  status: 'closed',
  deadlineAt: '2025-05-28T21:59:59.000Z',
};

export const draft: HeardCase = { id: 'draft', title: 'Evaluering af governance', status: 'draft' };

/** A Tuesday: one case is open, and awaits this person's answer. */
export const hearing: Hearing = {
  seats,
  cases: [wheel, minutes],
  items: [
    { seq: 4, year: 2025, title: 'Godkendelse af forretningsorden' },
    { seq: 5, year: 2025, title: 'Status fra NGC' },
    { seq: 6, year: 2025, title: 'Drøftelse af årshjul og budget for drift af infrastrukturen 2025' },
    {
      seq: 7,
      year: 2025,
      title: 'Orientering om foreløbige emner til flerårigt strategisk arbejdsprogram',
    },
  ],
  awaitingMe: ['wheel'],
  synonyms: [
    ['HPC', 'supercomputer'],
    ['årshjul', 'annual wheel'],
  ],
  today: '2025-06-10',
};

/** The same with other things known. */
export function hearingWith(other: Partial<Hearing>): Hearing {
  return { ...hearing, ...other };
}
