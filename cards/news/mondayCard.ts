import { z } from 'zod';
import type { RoundId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import type { AwaitsJournal, ToJournalise } from '../../domain/round/journal';
import { button } from '../button';
import { type CardMessage, Line, lines, Words } from '../card';
import { owesAnswer } from '../case/standing';
import { confirmationButtons } from '../confirm/confirmResult';
import { journalRow } from '../lists/journalRow';
import { Buttons } from '../parts/partViews';
import { renderer } from '../render';
import { shell } from '../shell';
import template from '../templates/monday.json';
import { confirmationText } from '../text/confirmation';
import { journalText } from '../text/journal';
import { joinList } from '../text/numbers';
import { statusLines } from '../text/statusSentence';
import { textIn } from '../text/text';
import { userLine } from '../userText';

/** What is open on Monday morning, soonest deadline first, and what is not journalised. `mustAct`: the reader has something to do. */
export interface MondayFacts {
  cases: readonly CaseView[];
  awaitingRelease: readonly { id: RoundId; title: string }[];
  mustAct: boolean;
  reader: 'chair' | 'secretariat';
  /** For the secretariat; nothing for a chair. */
  toJournalise: ToJournalise;
}

const Entry = Buttons.extend({ title: Words, paragraphs: z.array(Line) });
type Entry = z.infer<typeof Entry>;
const View = z.strictObject({
  lead: Words,
  cases: z.array(Entry),
  small: z.array(Line),
  journal: z.array(Entry),
  last: z.array(Line),
});

const render = renderer('monday', template, View);

// More than these are a list to ask for, not a note to read on a Monday morning.
const MOST = 8;

/** Monday's note to those who run cases. It begins with whether they must do anything. */
export function mondayCard(facts: MondayFacts, lang: Language): CardMessage {
  const text = textIn(lang).monday;
  const lead = leadLine(facts, lang);
  const entries = [
    ...facts.awaitingRelease.map((draft) =>
      releaseEntry(draft, facts.mustAct && facts.reader === 'chair', lang),
    ),
    ...facts.cases.map((view) => caseEntry(view, lang)),
  ];
  const rest = entries.length - MOST;
  const { more } = facts.toJournalise;
  const card = render({
    lead,
    cases: entries.slice(0, MOST),
    small: lines(rest > 0 ? text.more(rest) : null),
    journal: facts.toJournalise.cases.map((waiting) => journalEntry(waiting, lang)),
    last: lines(more > 0 ? journalText(lang).list.more(more) : null),
  });
  const titles = facts.cases.map((view) => userLine(view.round.proposal.title, 80)).slice(0, 2);
  return shell(card, { lang, summary: [lead, ...titles.map((title) => `${title}.`)].join(' ') });
}

function leadLine(facts: MondayFacts, lang: Language): string {
  const { cases, awaitingRelease, mustAct, reader, toJournalise } = facts;
  const text = textIn(lang).monday;
  if (mustAct) {
    const owed = cases.filter(owesAnswer).length;
    const confirms = cases.filter((view) => view.confirms).length;
    const things = [
      ...(owed > 0 ? [text.answers(owed)] : []),
      ...(confirms > 0 ? [confirmationText(lang).mondayConfirms(confirms)] : []),
      ...(reader === 'chair' && awaitingRelease.length > 0 ? [text.releases(awaitingRelease.length)] : []),
      ...(toJournalise.cases.length > 0
        ? [journalText(lang).list.monday(toJournalise.cases.length + toJournalise.more)]
        : []),
    ];
    return text.leadAct(joinList(lang, things));
  }
  if (cases.length === 0) return text.leadNothing(text.nothingOpen);
  return text.leadNothing(cases.length === 1 ? text.oneCase : text.cases(cases.length));
}

function caseEntry(view: CaseView, lang: Language): Entry {
  const text = textIn(lang).case;
  const { id } = view.round;
  const owes = owesAnswer(view);
  const status = button(text.status, 'round.show', { v: 1, roundId: id, as: 'run' });
  const answer = button(text.showAndAnswer, 'round.show', { v: 1, roundId: id, as: 'case' }, 'positive');
  return {
    title: userLine(view.round.proposal.title) || '–',
    paragraphs: lines(...statusLines(view, lang, { names: true })),
    buttons: [...(owes ? [answer] : []), ...confirmationButtons(view, lang), status],
  };
}

function releaseEntry(
  draft: MondayFacts['awaitingRelease'][number],
  mustAct: boolean,
  lang: Language,
): Entry {
  const text = textIn(lang);
  const data = { v: 1, roundId: draft.id } as const;
  return {
    title: userLine(draft.title) || '–',
    paragraphs: lines(`${text.monday.release}.`),
    buttons: [button(text.case.show, 'round.edit', data, mustAct ? 'positive' : 'default')],
  };
}

function journalEntry(waiting: AwaitsJournal, lang: Language): Entry {
  const { title, line, record } = journalRow(waiting, lang);
  return { title, paragraphs: lines(line), buttons: [record] };
}
