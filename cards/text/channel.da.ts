/** Who sits in the board's channel, and what is said there to those who cannot be reached in 1:1. Danish: the original. */
export const channelDa = {
  unseated: {
    lead: (n: number) =>
      n === 1
        ? 'Venter på dig: 1 person i kanalen står ikke på bestyrelsens liste.'
        : `Venter på dig: ${n} personer i kanalen står ikke på bestyrelsens liste.`,
    seen: (when: string) => `Set ${when}`,
    guest: 'gæst',
    otherAccount: 'adressen står på listen, men med en anden konto',
    nameless: 'En person uden navn i Teams',
    others: (n: number) => (n === 1 ? '1 person mere' : `${n} personer mere`),
    gets: 'De kan læse det, der står i kanalen: titler, frister, antal svar og resultater. Papirer, navne og svar går kun til bestyrelsens egne chatter.',
    next: 'Hører de ikke til, så fjern dem fra teamet i Teams. Hører de til, så sæt dem på bestyrelsens liste. Du hører først om dem igen, når der kommer nogen til.',
  },
  call: {
    lead: 'En sag i bestyrelsen',
    call: (names: string) => `Her er en sag til ${names}.`,
    how: (button: string) =>
      `Tryk på ”${button}”. Kortet, der åbner, er dit eget: ingen andre i kanalen ser det, og du kan svare på det her.`,
    summary: (title: string) => `En sag til dig: ${title}`,
  },
};
