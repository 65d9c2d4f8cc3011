/** A chair who may be disqualified while a result awaits confirmation. Danish: the original. */
export const chairOutDa = {
  asking:
    'Så bliver du ikke bedt om at bekræfte resultatet; det gør den anden formand eller, er der ingen, sekretariatet. Svarene er talt op, og resultatet ændres ikke. Du kan fortryde, så længe resultatet venter på at blive bekræftet.',
  /** To the chair himself, while the result waits and afterwards. */
  waits:
    'Du har oplyst, at du kan være inhabil, så du bliver ikke bedt om at bekræfte resultatet. Du får besked, når det er meddelt.',
  over: 'Du har oplyst, at du kan være inhabil, og du har ikke deltaget i bekræftelsen af resultatet.',
  /** To those who run the case. */
  out: (who: string) =>
    `${who}, kan være inhabil og deltager ikke i bekræftelsen. Svarene er talt op, og resultatet ændres ikke.`,
};
