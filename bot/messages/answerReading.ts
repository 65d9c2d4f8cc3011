import { answerCard } from '../../cards/answers/answerCard';
import { answersAnswer } from '../../cards/answers/answersAnswer';
import { changesAnswer } from '../../cards/answers/changesAnswer';
import { commentsAnswer } from '../../cards/answers/commentsAnswer';
import { deadlineAnswer } from '../../cards/answers/deadlineAnswer';
import { outcomeAnswer } from '../../cards/answers/outcomeAnswer';
import { outlookAnswer } from '../../cards/answers/outlookAnswer';
import { type About, outstandingAnswer } from '../../cards/answers/outstandingAnswer';
import { quorumAnswer } from '../../cards/answers/quorumAnswer';
import { overviewAnswer, statusAnswer } from '../../cards/answers/statusAnswer';
import { whatifAnswer } from '../../cards/answers/whatifAnswer';
import { button } from '../../cards/button';
import { owesAnswer } from '../../cards/case/standing';
import { casesCard } from '../../cards/lists/casesCard';
import { refusalText } from '../../cards/refusals/refusalText';
import { answersText } from '../../cards/text/answers';
import { confirmationText } from '../../cards/text/confirmation';
import { contactsText } from '../../cards/text/contacts';
import { textIn } from '../../cards/text/text';
import { stateWord, upperFirst } from '../../cards/text/words';
import { userLine } from '../../cards/userText';
import { runsCases } from '../../domain/board/roles';
import type { CaseView } from '../../domain/round/caseView';
import type { Choice } from '../../domain/round/choice';
import { offeredFor } from '../../domain/round/offeredChoices';
import type { Remark } from '../../domain/round/remarks';
import { titleOf } from '../../domain/round/round';
import { showRemarks } from '../../workflows/showRemarks';
import { showRemarksCard } from '../presses/remarks';
import { card, type Reply, words } from '../turn';
import { caseMeant } from './caseMeant';
import type { Talk } from './talk';

/** Answers a question about a case. It only reads. */
export async function answerReading(talk: Talk): Promise<Reply> {
  const { heard, lang, turn } = talk;
  const all = heard.intent === 'status' ? await overviewed(talk) : null;
  if (all !== null)
    return turn.incoming.inChannel ? words(overviewAnswer(all, lang).join('\n')) : card(casesCard(all, lang));
  const meant = await caseMeant(talk);
  if (meant.kind === 'reply') return meant.reply;
  if (meant.kind === 'draft')
    return words(`${userLine(titleOf(meant.round))}: ${stateWord(meant.round, lang)}.`);
  const { view } = meant;
  if (view.viewer === 'recused') return words(answersText(lang).recused);
  if (view.viewer === 'observer' && asksNames(heard.intent)) return words(answersText(lang).onlyChairs);
  if (heard.intent === 'comments' && !turn.incoming.inChannel && runsCases(talk.seated.role))
    return showRemarksCard(turn, view.round.id);
  const said = await linesFor(talk, view);
  if (turn.incoming.inChannel) return words(said.join('\n'));
  const title = userLine(view.round.proposal.title);
  const lead = [...yesOrNo(said, lang), leadOf(view, lang)].join(' ');
  const see = button(answersText(lang).seeCase, 'round.show', {
    v: 1,
    roundId: view.round.id,
    as: runsCases(talk.seated.role) ? 'run' : 'case',
  });
  const byline = upperFirst(stateWord(view.round, lang));
  return card(answerCard({ about: { lead, title, byline }, said, buttons: [see] }, lang));
}

/** "Status" without a case, and "er alt ok": all that is in progress. Null when one case is asked about. */
async function overviewed({ heard, listed, cases }: Talk): Promise<CaseView[] | null> {
  const ref = heard.case;
  switch (ref.kind) {
    case 'none':
      return (await cases()).open;
    case 'several': {
      const meant = (await cases()).open.filter((view) => ref.ids.includes(view.round.id));
      return meant.length === 0 ? null : meant;
    }
    case 'one': {
      const [only, ...others] = listed.filter(
        ({ status }) => status === 'open' || status === 'awaitingConfirmation',
      );
      if (!heard.yesNo || others.length > 0 || only?.id !== ref.id) return null;
      const { open } = await cases();
      return open.length === 1 ? open : null;
    }
    case 'notFound':
      return null;
  }
}

/** A yes/no question has its answer as the very first word, above the title of the case too. */
function yesOrNo([first = '']: readonly string[], lang: Talk['lang']): string[] {
  const { yes, no } = answersText(lang);
  return [yes, no]
    .filter((word) => first.startsWith(`${word},`) || first.startsWith(`${word}.`))
    .map((word) => `${word}.`);
}

/** The first line: whether the reader must do anything. */
function leadOf(view: CaseView, lang: Talk['lang']): string {
  const { lead } = textIn(lang);
  if (owesAnswer(view)) return lead.waiting;
  if (view.viewer === 'observer' && view.round.status === 'open') return lead.observer;
  if (view.round.status === 'awaitingConfirmation')
    return confirmationText(lang)[view.confirms ? 'leadAsked' : 'lead'];
  if (view.viewer === 'contact' && view.round.status === 'open') return contactsText(lang).lead;
  return view.round.status === 'closed' ? lead.closed : lead.nothing;
}

function asksNames(intent: Talk['heard']['intent']): boolean {
  return intent === 'outstanding' || intent === 'answers' || intent === 'outlook' || intent === 'whatif';
}

async function linesFor(talk: Talk, view: CaseView): Promise<string[]> {
  const { heard, lang, turn } = talk;
  const names = !turn.incoming.inChannel;
  const limit =
    heard.date === undefined || heard.date.bound === 'from'
      ? null
      : { date: heard.date.date, bound: heard.date.bound };
  const seatId = heard.seat?.kind === 'one' ? heard.seat.id : null;
  if (heard.seat?.kind === 'notFound')
    return [answersText(lang).seatNotFound(userLine(heard.seat.words, 60))];
  switch (heard.intent) {
    case 'status':
      return view.round.status === 'closed'
        ? outcomeAnswer(view, lang, false)
        : statusAnswer(view, { names }, lang);
    case 'outstanding':
      return outstandingAnswer(
        view,
        { about: aboutOf(talk), yesNo: heard.yesNo, asksMissing: asksMissing(talk.text), names },
        lang,
      );
    case 'answers':
      return answersAnswer(view, { seatId, asksAgainst: seatId === null, ...calledOf(talk, seatId) }, lang);
    case 'comments':
      return commentsAnswer(view, await remarksOf(talk, view), lang);
    case 'outlook':
      return outlookAnswer(view, limit, lang);
    case 'whatif':
      return whatifAnswer(view, { seatId, choice: supposed(talk, view) }, lang);
    case 'quorum':
      return quorumAnswer(view, lang);
    case 'deadline':
      return deadlineAnswer(view, lang);
    case 'outcome':
      return outcomeAnswer(view, lang, heard.yesNo);
    case 'diff':
      return names ? changesAnswer(view, lang) : [answersText(lang).onlyInChat];
    default:
      return [refusalText('notFound', lang)];
  }
}

function aboutOf({ heard }: Talk): About {
  const { seat } = heard;
  if (seat?.kind === 'one') return { kind: 'seat', seatId: seat.id };
  return seat?.kind === 'several'
    ? { kind: 'group', seatIds: seat.ids, of: seat.of ?? 'seats' }
    : { kind: 'all' };
}

// "mangler … stadig", "who is missing": yes then means that the answer has not come.
function asksMissing(text: string): boolean {
  return /mangl|missing|outstanding|ikke|not |n't/i.test(text);
}

/** The only ministry at the table is "Ministeriet"; everybody else goes by the name of the body. */
function calledOf({ seated, lang }: Talk, seatId: string | null): { called?: string } {
  const ministries = seated.board.seats.filter((seat) => seat.bodyKind === 'ministry');
  return ministries.length === 1 && ministries[0]?.id === seatId
    ? { called: answersText(lang).theMinistry }
    : {};
}

// What is supposed may be the word of another kind of case.
function supposed({ heard }: Talk, view: CaseView): Choice | null {
  return heard.suppose?.kind === 'answer' ? offeredFor(view.round, heard.suppose.choice) : null;
}

/** In a channel nothing of what was said is read at all. */
async function remarksOf({ turn }: Talk, view: CaseView): Promise<Remark[] | null> {
  if (turn.incoming.inChannel) return null;
  const shown = await showRemarks(turn.deps, view.round.id, turn.actor);
  return shown.kind === 'refused' ? null : shown.remarks;
}
