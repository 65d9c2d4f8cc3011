/** A silence procedure: who objects, and what silence means. Danish: the original. */
export const objectionsDa = {
  /** To one who has not answered. */
  silent: 'Svarer du ikke inden fristen, tæller det som en godkendelse.',
  offer: {
    comment: 'Bemærkning',
    hint: 'Skriv, hvad indsigelsen går ud på',
    offer: 'Tak. Et svar afgives med en knap: tryk Ingen indsigelse, så er det registreret.',
    thumb: 'En tommelfinger er ikke et svar. Tryk Ingen indsigelse.',
  },
  receipt: {
    object: (when: string) => `Du gjorde indsigelse ${when}.`,
    'no-objection': (when: string) => `Du svarede ${when}, at du ikke har indsigelser.`,
  },
  notOffered: 'Det svar kan ikke gives i denne sag, og der er ikke ændret noget. Her er sagens svar.',
  news: {
    what: 'Ét medlem gør indsigelse.',
    known: (who: string) => `${who}, gør indsigelse.`,
  },
};
