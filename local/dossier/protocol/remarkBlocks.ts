import { minutesCaseText } from '../../../cards/text/minutesCase';
import { protocolText } from '../../../cards/text/protocol';
import { recusalForMinutes } from '../../../cards/text/recusalByBoard';
import { remarkForMinutes } from '../../../cards/text/remarkForMinutes';
import type { Dossier } from '../../../domain/dossier/dossier';
import { asSeat } from '../../../domain/dossier/tellEvents';
import type { Language } from '../../../domain/language';
import { correctionState } from '../../../domain/round/correction';
import { isDissent } from '../../../domain/round/dissent';
import { type Block, section } from './block';
import { bodyOf, quoted, whoIs } from './words';

/** What goes into the minutes: remarks marked for them, dissent, who was disqualified, corrections, questions answered. */
export function remarkBlocks(dossier: Dossier, lang: Language): Block[] {
  const { headings, noRemarks } = protocolText(lang);
  const said = [
    ...remarkLines(dossier, lang),
    ...recusalLines(dossier, lang),
    ...correctionLines(dossier, lang),
  ];
  return [
    ...section(headings.remarks, items(said.length === 0 ? [noRemarks] : said)),
    ...section(headings.questions, items(questionLines(dossier, lang))),
  ];
}

function items(lines: string[]): Block[] {
  return lines.map((text) => ({ kind: 'item', text }));
}

function remarkLines({ case: own, remarks, seats }: Dossier, lang: Language): string[] {
  return remarks
    .filter((remark) => remark.mark?.kind === 'forMinutes' || isDissent(remark, own.ending, own.rules))
    .map((remark) => remarkForMinutes(remark, { seats, ending: own.ending, round: own }, lang));
}

function recusalLines({ seats }: Dossier, lang: Language): string[] {
  return seats
    .filter(({ recused }) => recused)
    .map(({ personName, recusal }) => {
      const byBoard = recusal !== null && 'byBoard' in recusal ? (recusal.byBoard ?? null) : null;
      return recusalForMinutes({ personName, recusal: { byBoard } }, lang);
    });
}

function correctionLines(dossier: Dossier, lang: Language): string[] {
  const { state } = minutesCaseText(lang).run;
  const rows = dossier.seats.map(asSeat);
  return rows.flatMap((seat) => {
    const stands = correctionState(seat, rows);
    return stands === null || seat.answer === null
      ? []
      : [
          protocolText(lang).correction(
            bodyOf(dossier, seat.seatId),
            quoted(seat.answer.comment),
            state[stands],
          ),
        ];
  });
}

function questionLines(dossier: Dossier, lang: Language): string[] {
  const text = protocolText(lang);
  return dossier.questions.flatMap(({ by, text: asked, answers }) =>
    answers.map(
      (answer) =>
        `${text.asked(whoIs(dossier, by, lang), quoted(asked))} ${text.answered(quoted(answer.text))}`,
    ),
  );
}
