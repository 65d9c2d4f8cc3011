/** Whether another may answer for a member, as the rules have it. Danish: the original. */
export const substitutesDa = {
  rule: {
    none: 'En stedfortræder kan ikke svare for et medlem',
    allowed: 'En stedfortræder kan svare for et medlem, der er forhindret',
  },
  unset:
    'Reglerne siger ikke noget om stedfortrædere (ikke fastsat), så en anden kan ikke svare for dig. Sekretariatet kan tage det op med formandskabet.',
  agree:
    'Skriv til sekretariatet, hvem der svarer for dig. Sekretariatet registrerer svaret, og du bekræfter det.',
};
