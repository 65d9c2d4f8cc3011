import { z } from 'zod';
import type { RoundId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { button } from '../button';
import { type CardMessage, Line, lines, Words } from '../card';
import { owesAnswer } from '../case/standing';
import { confirmationButtons } from '../confirm/confirmResult';
import { Buttons } from '../parts/partViews';
import { renderer } from '../render';
import { shell } from '../shell';
import template from '../templates/monday.json';
import { confirmationText } from '../text/confirmation';
import { joinList } from '../text/numbers';
import { statusLines } from '../text/statusSentence';
import { textIn } from '../text/text';
import { userLine } from '../userText';

/** What is open on Monday morning, soonest deadline first. `mustAct`: the reader has something to do. */
export interface MondayFacts {
  cases: readonly CaseView[];
  awaitingRelease: readonly { id: RoundId; title: string }[];
  mustAct: boolean;
}

const View = z.strictObject({
  lead: Words,
  cases: z.array(Buttons.extend({ title: Words, paragraphs: z.array(Line) })),
  small: z.array(Line),
});
type Entry = z.infer<typeof View>['cases'][number];

const render = renderer('monday', template, View);

// More than these are a list to ask for, not a note to read on a Monday morning.
const MOST = 8;

/** Monday's note to those who run cases. It begins with whether they must do anything. */
export function mondayCard(facts: MondayFacts, lang: Language): CardMessage {
  const text = textIn(lang).monday;
  const lead = leadLine(facts, lang);
  const entries = [
    ...facts.awaitingRelease.map((draft) => releaseEntry(draft, facts.mustAct, lang)),
    ...facts.cases.map((view) => caseEntry(view, lang)),
  ];
  const rest = entries.length - MOST;
  const card = render({
    lead,
    cases: entries.slice(0, MOST),
    small: lines(rest > 0 ? text.more(rest) : null),
  });
  const titles = facts.cases.map((view) => userLine(view.round.proposal.title, 80)).slice(0, 2);
  return shell(card, { lang, summary: [lead, ...titles.map((title) => `${title}.`)].join(' ') });
}

function leadLine({ cases, awaitingRelease, mustAct }: MondayFacts, lang: Language): string {
  const text = textIn(lang).monday;
  if (mustAct) {
    const owed = cases.filter(owesAnswer).length;
    const confirms = cases.filter((view) => view.confirms).length;
    const things = [
      ...(owed > 0 ? [text.answers(owed)] : []),
      ...(confirms > 0 ? [confirmationText(lang).mondayConfirms(confirms)] : []),
      ...(awaitingRelease.length > 0 ? [text.releases(awaitingRelease.length)] : []),
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
