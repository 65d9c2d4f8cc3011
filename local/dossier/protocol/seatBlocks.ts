import { accountText } from '../../../cards/text/account';
import { protocolText } from '../../../cards/text/protocol';
import { choiceWord, upperFirst } from '../../../cards/text/words';
import { userLine } from '../../../cards/userText';
import type { Dossier, DossierAnswer, DossierSeat } from '../../../domain/dossier/dossier';
import { asSeat } from '../../../domain/dossier/tellEvents';
import type { Language } from '../../../domain/language';
import { accountForSeats, type Unanswered, unansweredOf } from '../../../domain/round/accountForSeats';
import { type Block, section } from './block';
import { at, bodyOf, quoted } from './words';

/** Who sat at the table and what each answered, and the answers that do not count. */
export function seatBlocks(dossier: Dossier, lang: Language): Block[] {
  const { headings, columns } = protocolText(lang);
  const earlier = dossier.answers.filter(({ standing }) => standing !== 'inForce');
  return [
    ...section(headings.seats, [
      {
        kind: 'table',
        columns: [
          { head: columns.seat, width: 27 },
          { head: columns.person, width: 24 },
          { head: columns.answer, width: 25 },
          { head: columns.given, width: 24 },
        ],
        rows: seatRows(dossier, lang),
      },
    ]),
    ...section(
      headings.earlier,
      earlier.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns: [
                { head: columns.seat, width: 24 },
                { head: columns.answer, width: 28 },
                { head: columns.given, width: 24 },
                { head: columns.became, width: 24 },
              ],
              rows: earlier.map((answer) => earlierRow(dossier, answer, lang)),
            },
          ],
    ),
  ];
}

function seatRows(dossier: Dossier, lang: Language): string[][] {
  const { seats, case: own, answers } = dossier;
  const rows = seats.map(asSeat);
  const accounts = own.ending.kind === 'decided' ? accountForSeats(own.rules, rows, own.ending.cause) : [];
  return seats.map((seat, i) => {
    const account = accounts[i];
    const given = answers.find(({ seatId, standing }) => seatId === seat.seatId && standing === 'inForce');
    const unanswered = account === undefined ? null : unansweredOf(account);
    return [
      seatCell(seat, lang),
      personCell(seat, lang),
      given === undefined || unanswered === 'recused' || unanswered === 'recusalOpen'
        ? silentCell(seat, unanswered, lang)
        : answerCell(dossier, given, lang),
      given === undefined ? '–' : at(dossier, given.at, lang),
    ];
  });
}

function seatCell({ body, chair, vote }: DossierSeat, lang: Language): string {
  const text = protocolText(lang);
  const named = userLine(body, 120);
  if (chair) return `${named} (${text.chair})`;
  return vote ? named : `${named} (${text.observer})`;
}

function personCell({ personName, answer, handover }: DossierSeat, lang: Language): string {
  const substitute = answer?.substitute ?? (answer === null ? handover?.name : undefined);
  const named = userLine(personName, 120);
  return substitute === undefined ? named : `${named}, ${protocolText(lang).by(userLine(substitute, 120))}`;
}

function silentCell({ vote }: DossierSeat, unanswered: Unanswered | null, lang: Language): string {
  if (!vote) return protocolText(lang).observes;
  return upperFirst(unanswered === null ? protocolText(lang).silent : accountText(lang)[unanswered]);
}

function answerCell({ case: own }: Dossier, answer: DossierAnswer, lang: Language): string {
  const text = protocolText(lang);
  const marks = [...recordedMark(answer, lang), ...(answer.upheld ? [text.upheld] : [])];
  const choice = choiceWord(answer.choice, lang, own.kind);
  return marks.length === 0 ? choice : `${choice} (${marks.join('; ')})`;
}

function recordedMark({ onBehalf, confirmedAt, disputedAt }: DossierAnswer, lang: Language): string[] {
  const text = protocolText(lang).recorded;
  if (onBehalf === null) return [];
  if (disputedAt !== null) return [text.disputed];
  return [confirmedAt === null ? text.unconfirmed : text.confirmed];
}

function earlierRow(dossier: Dossier, answer: DossierAnswer, lang: Language): string[] {
  const text = protocolText(lang);
  const said = answer.comment === '' ? '' : ` ${text.comment(quoted(answer.comment))}`;
  const when = at(dossier, answer.at, lang);
  return [
    bodyOf(dossier, answer.seatId),
    `${answerCell(dossier, answer, lang)}.${said}`,
    answer.version === null ? when : text.inVersion(when, answer.version),
    text.standing[answer.standing],
  ];
}
