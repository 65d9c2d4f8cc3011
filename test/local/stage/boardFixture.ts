/** An invented board for the stage's tests: two chairs, a member, an observer and a secretariat of two. */
export const tenantId = '5f0c1f0a-0c0e-4d0a-8c0b-1a2b3c4d5e6f';

const identity = (objectId: string) => [{ tenantId, objectId }];

export const boardFixture = {
  schema: 'votum.board/1',
  id: 'proeve',
  name: 'Prøvebestyrelsen for havnen',
  shortName: 'Havnen',
  language: 'da',
  sample: true,
  seats: [
    {
      id: 'ministeriet',
      body: 'Havneministeriet',
      bodyKind: 'ministry',
      vote: true,
      chair: true,
      person: {
        name: 'Asta Prøvesen',
        email: 'asta@havneministeriet.example',
        identities: identity('0a000000-0000-4000-8000-000000000001'),
        invented: true,
      },
    },
    {
      id: 'kommunen',
      body: 'Kystkommunen',
      bodyKind: 'municipality',
      vote: true,
      chair: true,
      person: {
        name: 'Bo Eksempelsen',
        email: 'bo@kystkommunen.example',
        identities: identity('0a000000-0000-4000-8000-000000000002'),
        invented: true,
      },
    },
    {
      id: 'fiskerne',
      body: 'Fiskernes Forening',
      bodyKind: 'association',
      vote: true,
      chair: false,
      person: {
        name: 'Cæcilie Opdigtet',
        email: 'caecilie@fiskerne.example',
        language: 'en',
        invented: true,
      },
    },
    {
      id: 'universitetet',
      body: 'Universitetet',
      bodyKind: 'university',
      vote: false,
      chair: false,
      person: {
        name: 'Dorte Fiktion',
        identities: [
          {
            tenantId: '99999999-0c0e-4d0a-8c0b-1a2b3c4d5e6f',
            objectId: '0a000000-0000-4000-8000-000000000099',
          },
          { tenantId, objectId: '0a000000-0000-4000-8000-000000000004' },
        ],
        invented: true,
      },
    },
  ],
  secretariat: [
    {
      body: 'Havnesekretariatet',
      person: {
        name: 'Erik Paahit',
        email: 'erik@sekretariatet.example',
        identities: identity('0a000000-0000-4000-8000-000000000005'),
        invented: true,
      },
    },
    {
      body: 'Kystkommunen',
      person: {
        name: 'Freja Paahit',
        email: 'freja@kystkommunen.example',
        identities: identity('0a000000-0000-4000-8000-000000000006'),
        invented: true,
      },
    },
  ],
};
