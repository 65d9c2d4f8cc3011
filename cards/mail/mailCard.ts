import { z } from 'zod';
import type { SeatId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import { button } from '../button';
import { type CardMessage, Line, lines, Words } from '../card';
import { fitCard } from '../fitCard';
import { Buttons, Head } from '../parts/partViews';
import { renderer } from '../render';
import { shell } from '../shell';
import template from '../templates/mail.json';
import { mailText } from '../text/mail';
import { joinList } from '../text/numbers';
import { textIn } from '../text/text';
import { userInput, userLine } from '../userText';
import { type MailFacts, writeMail } from './writeMail';

const View = z.strictObject({
  head: Head,
  warnings: z.array(Line),
  paragraphs: z.array(Line),
  fields: z
    .array(z.strictObject({ id: Words, label: Words, value: Words, isMultiline: z.boolean() }))
    .length(3),
  small: z.array(Line),
  actions: Buttons,
});
const render = renderer('mail', template, View);

export interface MailCard extends MailFacts {
  seatId: SeatId;
  email: string | null;
  /** The language the recipient reads; the card itself is in the secretary's. */
  language: Language;
}

/**
 * A mail to copy: each part in a field of its own, which every client lets one select as a whole. Teams opens no `mailto:`
 * address, and nothing that is typed into the fields is kept.
 */
export function mailCard(input: MailCard, lang: Language): CardMessage {
  return fitCard((room) => build(input, lang, room));
}

function build(input: MailCard, lang: Language, room: number): CardMessage {
  const { view, seatId, email, to, language } = input;
  const text = mailText(lang).card;
  const mail = writeMail(input, language, room);
  const title = userLine(view.round.proposal.title) || '–';
  const files = view.round.proposal.papers.flatMap(({ kind, name }) =>
    kind === 'file' ? [userLine(name, 80)] : [],
  );
  const ofCase = { v: 1, roundId: view.round.id } as const;
  const votes = view.viewer === 'member' || view.viewer === 'chair';
  const record = button(
    text.record,
    'confirm.open',
    { ...ofCase, what: 'record', seatId, by: 'email', apart: true },
    'positive',
  );
  const card = render({
    head: {
      lead: text.lead,
      title,
      byline: lines([userLine(to, 80), userLine(view.mine?.body ?? '', 80)].filter(Boolean).join(', ')),
    },
    warnings: lines(
      email === null ? text.noAddressNote : null,
      mail.isCut ? text.shortened : null,
      files.length === 0 ? null : text.attach(joinList(lang, files)),
    ),
    paragraphs: lines(text.how),
    fields: [
      {
        id: 'copyTo',
        label: text.to,
        value: email === null ? text.noAddress : userLine(email, 254),
        isMultiline: false,
      },
      { id: 'copySubject', label: text.subject, value: userLine(mail.subject), isMultiline: false },
      { id: 'copyText', label: text.text, value: userInput(mail.text, mail.text.length), isMultiline: true },
    ],
    small: lines(text.noted, votes ? text.after : null),
    actions: {
      buttons: [
        ...(votes ? [record] : []),
        button(textIn(lang).case.status, 'round.show', { ...ofCase, as: 'run' }),
      ],
    },
  });
  return shell(card, { lang, summary: text.summary(title) });
}
