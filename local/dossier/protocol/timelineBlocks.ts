import { changedWhat } from '../../../cards/case/changeLines';
import { deadlineMoment, longDateTime } from '../../../cards/text/dates';
import { receiptLine } from '../../../cards/text/journal';
import { minutesCaseText } from '../../../cards/text/minutesCase';
import { protocolText } from '../../../cards/text/protocol';
import { outcomeWord } from '../../../cards/text/words';
import { userLine } from '../../../cards/userText';
import type { Deadline } from '../../../domain/calendar/deadline';
import type { Dossier, DossierEvent } from '../../../domain/dossier/dossier';
import { tellBy } from '../../../domain/dossier/tellBy';
import type { Language } from '../../../domain/language';
import { type Block, section } from './block';
import { at, bodyOf, quoted, whoIs } from './words';

/** The steps of the case in the order of time. Answers and remarks have sections of their own. */
export function timelineBlocks(dossier: Dossier, lang: Language): Block[] {
  const { headings, columns } = protocolText(lang);
  const rows = [...dossier.events]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .flatMap((event) => {
      const what = stepOf(dossier, event, lang);
      return what === null ? [] : [[at(dossier, event.at, lang), what]];
    });
  return section(headings.timeline, [
    {
      kind: 'table',
      columns: [
        { head: columns.when, width: 26 },
        { head: columns.what, width: 74 },
      ],
      rows,
    },
  ]);
}

function stepOf(dossier: Dossier, event: DossierEvent, lang: Language): string | null {
  const text = protocolText(lang);
  const say = text.happened;
  const who = whoIs(dossier, tellBy(event), lang);
  const { happening } = event;
  const seat = (seatId: string) => bodyOf(dossier, seatId);
  const because = (said: string, reason: string) => `${said} ${say.reason(quoted(reason))}`;
  switch (happening.kind) {
    case 'drafted':
      return say.drafted(who);
    case 'releaseAsked':
      return say.releaseAsked(who);
    case 'released':
      return say.released(who);
    case 'returned':
      return say.returned(who, quoted(happening.reason));
    case 'opened':
      return say.opened(who, deadlineWords(happening.deadline, lang));
    case 'amended': {
      const { version, changes, deadline, reason } = happening;
      const said = say.amended(version, who, changedWhat(changes, lang), deadlineWords(deadline, lang));
      return because(said, reason);
    }
    case 'corrected':
      return say.corrected(who, changedWhat(happening.changes, lang));
    case 'extended': {
      const { from, to, reason } = happening;
      return because(say.extended(who, at(dossier, from, lang), at(dossier, to, lang)), reason);
    }
    case 'reminded':
      return say.reminded(happening.seats.length);
    case 'recusalReported':
      // Why somebody may be disqualified can touch on family or health: it stays in the events.
      return say.recusalReported(seat(happening.stream), who);
    case 'recusalUndone':
      return say.recusalUndone(seat(happening.stream), who);
    case 'recusalDecided':
      return happening.ground === null
        ? say.notDisqualified(seat(happening.stream))
        : say.disqualified(seat(happening.stream), happening.ground);
    case 'mailMade':
      return say.mailMade(seat(happening.stream), who);
    case 'handedOver':
      return say.handedOver(seat(happening.stream), userLine(happening.to, 120), who);
    case 'takenBack':
      return happening.stoodDown === null
        ? say.takenBack(seat(happening.stream), who)
        : say.stoodDown(seat(happening.stream));
    case 'correctionRuled': {
      const { kind } = happening.ruling;
      const state = kind === 'contradicts' ? 'contradicting' : kind;
      return say.correctionRuled(seat(happening.stream), minutesCaseText(lang).run.state[state]);
    }
    case 'questionAnswered':
      return say.questionAnswered(seat(happening.seatId));
    case 'confirmationAsked':
      return say.confirmationAsked(deadlineWords(happening.until, lang));
    case 'confirmed':
      return say.confirmed(who);
    case 'confirmationRefused':
      return say.confirmationRefused(who, quoted(happening.reason));
    case 'closed':
      return say.closed(outcomeWord(happening.ending, lang));
    case 'registered':
      return say.registered(happening.decision ?? `#${happening.position}`);
    case 'decisionVoided':
      return say.voided(happening.decision, who, quoted(happening.voided.reason));
    case 'journalised':
      return receiptLine(happening.journal, lang);
    case 'discarded':
    case 'answered':
    case 'answerConfirmed':
    case 'answerDisputed':
    case 'answeredLate':
    case 'mailKept':
    case 'reached':
    case 'commented':
    case 'asked':
    case 'paperUnreadable':
    case 'remarkMarked':
      return null;
    default:
      return happening satisfies never;
  }
}

function deadlineWords(deadline: Deadline, lang: Language): string {
  return longDateTime(lang, deadlineMoment(deadline));
}
