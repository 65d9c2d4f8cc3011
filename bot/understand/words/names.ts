import type { BodyKind } from '../../../domain/board/board';

/** Danish names in bodies' names, and what they are called in English. The longer stands first. */
export const englishNames: readonly (readonly [danish: string, english: string])[] = [
  ['region hovedstaden', 'capital region'],
  ['region sjælland', 'region zealand'],
  ['region syddanmark', 'region of southern denmark'],
  ['region midtjylland', 'central denmark region'],
  ['region nordjylland', 'north denmark region'],
  ['hovedstaden', 'copenhagen'],
  ['sjælland', 'zealand'],
  ['syddanmark', 'southern denmark'],
  ['midtjylland', 'central denmark'],
  ['nordjylland', 'north denmark'],
  ['danske regioner', 'danish regions'],
  ['syddansk universitet', 'university of southern denmark'],
  ['københavns universitet', 'university of copenhagen'],
  ['aarhus universitet', 'aarhus university'],
  ['aalborg universitet', 'aalborg university'],
  ['genomcenter', 'genome centre'],
  ['genom center', 'genome centre'],
  ['genomcenter', 'genome center'],
  ['sundhedsministeriet', 'ministry of health'],
  ['finansministeriet', 'ministry of finance'],
  ['sundhedsdatastyrelsen', 'health data authority'],
];

/** What a seat is called by the kind of body it stands for. */
export const kindNames: Readonly<Record<Exclude<BodyKind, 'other'>, { one: string; many: string }>> = {
  ministry: {
    one: 'ministeriet ministerie departementet ministry department',
    many: 'ministerierne ministerier ministries',
  },
  region: { one: 'regionen', many: 'regionerne regioner regions regionernes' },
  municipality: { one: 'kommunen kommune municipality', many: 'kommunerne kommuner municipalities' },
  centre: { one: 'centret centeret center centre', many: 'centrene centers centres' },
  association: {
    one: 'foreningen organisationen association',
    many: 'foreningerne organisationerne associations',
  },
  university: {
    one: 'universitetet universitet university',
    many: 'universiteterne universiteter universities',
  },
};

export const chairNames = {
  one: 'formanden formand chair chairman chairwoman chairperson',
  many: 'formændene formandskabet formænd chairs chairmanship cochairs',
};

/** Words in bodies' names that many bodies share; alone they name none. */
export const sharedWords =
  'region regioner danske danish danmark denmark ministeriet ministerium ministry center centre centret national nationalt nationale ' +
  'universitet university styrelsen og of for the and i det den health sundheds data videnskab regions';

/** Boardroom words in both languages: titles are Danish, the question may be English. */
export const boardroomWords: readonly (readonly string[])[] = [
  ['årshjul', 'annual wheel', 'yearly wheel', 'wheel of the year'],
  ['forretningsorden', 'rules of procedure'],
  ['kommissorium', 'terms of reference'],
  ['referat', 'minutes'],
  ['arbejdsprogram', 'work programme', 'work program', 'programme'],
  ['regnskab', 'accounts'],
  ['strategi', 'strategy'],
  ['årsrapport', 'årsberetning', 'annual report'],
  ['evaluering', 'evaluation'],
  ['infrastruktur', 'infrastructure'],
  ['målsætning', 'objective', 'goal'],
  ['mødeplan', 'meeting schedule'],
  ['samarbejdsaftale', 'cooperation agreement', 'collaboration agreement'],
  ['aftale', 'agreement'],
  ['udbud', 'tender'],
  ['uddannelse', 'training'],
  ['databehandleraftale', 'data processing agreement'],
  ['adgang', 'access'],
  ['drift', 'operation', 'operations'],
  ['udvikling', 'development'],
  ['retningslinjer', 'guidelines'],
  ['økonomi', 'finances', 'economy'],
];
