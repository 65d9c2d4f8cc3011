import type { DossierText } from './dossier';

/** What a dossier is and how it is checked, in English. */
export const dossierEn: DossierText = {
  readmeFile: 'README.txt',
  protocolFile: 'Protocol.docx',
  heading: (board, number) => `${board}: dossier of decision ${number}`,
  contains: {
    title: 'WHAT IS IN IT',
    protocol: 'The protocol, laid out to be signed. It is for reading; what can be checked is dossier.json.',
    dossier:
      'The whole case as data: notice, wording, rules, seats, answers, remarks, outcome, the entry in the register and every event.',
    schema: 'What each field of dossier.json means and may hold (JSON Schema).',
    manifest: 'Size and SHA-256 of every file.',
    readme: 'This file.',
    papers: 'The papers as the board was given them, and the mails that answers came in.',
  },
  check: {
    title: 'HOW TO CHECK IT',
    votum:
      'With Votum: npm run votum -- dossier verify FILE. It needs neither a network nor the system the case was in.',
    hand: 'Without Votum: compute the SHA-256 of each file (sha256sum on Linux, certutil -hashfile FILE SHA256 on Windows) and compare with manifest.json.',
    card: (hash) =>
      `Then compare the check value of the entry with the one on the card with the result and in the board's register. In this dossier it is: ${hash}`,
  },
  proves: {
    title: 'WHAT THE CHECK PROVES',
    lines: [
      'Wording and papers are those that were answered: the fingerprint is computed again from the text and the files.',
      'The events are all there and are those there were when the decision was entered. The answers follow from them.',
      'The outcome follows from the events and the rules in force: it is computed again.',
      'Where the check value is the same as on the card with the result, none of this was changed since.',
    ],
  },
  provesNot: {
    title: 'WHAT IT DOES NOT PROVE',
    lines: [
      'Without a comparison with the card or the register it shows only that the dossier agrees with itself. Whoever makes the whole of it anew can make it agree.',
      'Who sat at the keys. Votum knows which account in Teams answered, not who was using it.',
      'Names, remarks that came after the entry, and the journal number are as Votum held them when the dossier was made.',
      'A link is an address only. Votum does not know what was behind it.',
      'The protocol is written from the same facts, but a Word document can be edited. Where they differ, dossier.json holds.',
    ],
  },
  handling: {
    title: 'WHOM IT IS FOR',
    lines: [
      "The dossier is the secretariat's, for journal and archive. It holds everything in the case: how each seat answered, also where members saw figures only, answers of members who took no part, every remark, and what was said of possible conflicts of interest. Do not pass it on without considering that.",
      'Personal data is limited to what the decision rests on: names, seats and what each did. E-mail addresses and user ids of Teams are left out, but may stand in a paper, in a mail and in the address of a paper.',
    ],
  },
};
