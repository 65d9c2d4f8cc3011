// The papers of an invented meeting, as they are pasted or imported.

/** An agenda of three items; item 2/26 has an annex. */
export const agendaText = `Dagsorden

Møde 2/2026 i Havnerådet
Dato: 8. maj 2026 kl. 12-13
Sted: virtuelt

1/26 12.00 – 12.10 Velkomst
2/26 12.10 – 12.40 Kajen og broen (B) v/Asta Opdigtet
3/26 12.40 – 13.00 Eventuelt

Pkt. 1/26 Velkomst

Pkt. 2/26 Kajen og broen (B) v/Asta Opdigtet

Indstilling
Det indstilles, at rådet godkender planen for kajen.

Bilag
Bilag 1: Plan for kajen

Pkt. 3/26 Eventuelt
`;

/** The minutes of the same meeting, with a decision and a change of wording under 2/26. */
export const minutesText = agendaText.replace('Dagsorden', 'Referat').replace(
  'Bilag\n',
  `Referat
Rådet godkendte planen for kajen.
- Mål 1 ændres FRA ”rød kaj” TIL ”blå kaj”.

Bilag
`,
);
