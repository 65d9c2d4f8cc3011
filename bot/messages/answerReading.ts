import { answerCard } from '../../cards/answers/answerCard';
import { answersAnswer } from '../../cards/answers/answersAnswer';
import { changesAnswer } from '../../cards/answers/changesAnswer';
import { commentsAnswer, type Remark } from '../../cards/answers/commentsAnswer';
import { deadlineAnswer } from '../../cards/answers/deadlineAnswer';
import { outcomeAnswer } from '../../cards/answers/outcomeAnswer';
import { outlookAnswer } from '../../cards/answers/outlookAnswer';
import { type About, outstandingAnswer } from '../../cards/answers/outstandingAnswer';
import { quorumAnswer } from '../../cards/answers/quorumAnswer';
import { overviewAnswer, statusAnswer } from '../../cards/answers/statusAnswer';
import { whatifAnswer } from '../../cards/answers/whatifAnswer';
import { button } from '../../cards/button';
import { refusalText } from '../../cards/refusals/refusalText';
import { answersText } from '../../cards/text/answers';
import { stateWord, upperFirst } from '../../cards/text/words';
import { userLine } from '../../cards/userText';
import { runsCases } from '../../domain/board/roles';
import type { CaseView } from '../../domain/round/caseView';
import { Choice } from '../../domain/round/choice';
import { titleOf } from '../../domain/round/round';
import { card, type Reply, words } from '../turn';
import { caseMeant } from './caseMeant';
import type { Talk } from './talk';

/** Answers a question about a case. It only reads. */
export async function answerReading(talk: Talk): Promise<Reply> {
  const { heard, cases, lang, turn } = talk;
  const open = cases.open;
  const ref = heard.case;
  // "er alt ok" and "status" without a case: all that is open, soonest first.
  const named = ref.kind === 'notFound' || (ref.kind === 'one' && !heard.yesNo);
  if (heard.intent === 'status' && (!named || (ref.kind === 'one' && heard.yesNo)))
    return overview(talk);
  const meant = await caseMeant(talk);
  if (meant.kind === 'reply') return meant.reply;
  if (meant.kind === 'draft')
    return words(`${userLine(titleOf(meant.round))}: ${stateWord(meant.round, lang)}.`);
  const { view } = meant;
  if (view.viewer === 'recused') return words(answersText(lang).recused);
  if (view.viewer === 'observer' && asksNames(heard.intent)) return words(answersText(lang).onlyChairs);
  const said = await linesFor(talk, view);
  if (turn.incoming.inChannel) return words(said.join('\n'));
  const title = userLine(view.round.proposal.title);
  const lead = upperFirst(stateWord(view.round, lang));
  const see = button(answersText(lang).seeCase, 'round.show', {
    v: 1,
    roundId: view.round.id,
    as: runsCases(talk.seated.role) ? 'run' : 'case',
  });
  return card(answerCard({ about: { lead, title }, said, buttons: [see] }, lang));
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
      return view.round.status === 'closed' ? outcomeAnswer(view, lang) : statusAnswer(view, { names }, lang);
    case 'outstanding':
      return outstandingAnswer(
        view,
        { about: aboutOf(talk), yesNo: heard.yesNo, asksMissing: asksMissing(talk.text), names },
        lang,
      );
    case 'answers':
      return answersAnswer(view, { seatId, asksAgainst: seatId === null }, lang);
    case 'comments':
      return names ? commentsAnswer(view, await remarksOf(talk, view), lang) : [answersText(lang).onlyChairs];
    case 'outlook':
      return outlookAnswer(view, limit, lang);
    case 'whatif':
      return whatifAnswer(view, { seatId, choice: supposed(talk) }, lang);
    case 'quorum':
      return quorumAnswer(view, lang);
    case 'deadline':
      return deadlineAnswer(view, lang);
    case 'outcome':
      return outcomeAnswer(view, lang);
    case 'diff':
      return names ? changesAnswer(view, lang) : [refusalText('notFound', lang)];
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

function supposed({ heard }: Talk): Choice | null {
  if (heard.suppose?.kind !== 'answer') return null;
  const choice = Choice.safeParse(heard.suppose.choice);
  return choice.success ? choice.data : null;
}

async function remarksOf({ turn }: Talk, view: CaseView): Promise<Remark[]> {
  const bodies = new Map((view.seats ?? []).map((seat) => [seat.seatId as string, seat.body]));
  const events = await turn.deps.rounds.readEvents(view.round.id);
  return events.flatMap(({ happening }) =>
    happening.kind === 'commented'
      ? [{ body: bodies.get(happening.stream) ?? '', text: happening.text }]
      : [],
  );
}
