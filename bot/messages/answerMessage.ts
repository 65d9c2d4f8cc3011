import { answerCard } from '../../cards/answers/answerCard';
import { sayButtons } from '../../cards/answers/helpCard';
import { button } from '../../cards/button';
import { answersText } from '../../cards/text/answers';
import { identitiesText } from '../../cards/text/identities';
import { owes } from '../../domain/round/owes';
import { type Seated, seatsOf } from '../../workflows/actor';
import { isPrepared, listCases, listedCases } from '../../workflows/listCases';
import { card, languageFor, type Reply, type Turn, words } from '../turn';
import { answerFiles } from './answerFiles';
import { answerIntent } from './answerIntent';
import { boardMeant } from './boardMeant';
import { chooseDeed } from './chooseDeed';
import type { ReadFile } from './droppedFiles';
import { hear } from './hear';
import { hearingOf } from './hearingOf';
import { lastShown } from './talk';
import { tieThisChannel } from './tieThisChannel';

/**
 * Answers what someone wrote. Who is on no roster learns nothing. Text never counts as an answer and never does
 * anything by itself: a wish opens a card to confirm it on.
 */
export async function answerMessage(
  turn: Turn,
  text: string,
  files: (() => Promise<ReadFile[]>) | null,
): Promise<Reply> {
  const boards = await seatsOf(turn.deps, turn.actor);
  const said = answersText(languageFor(turn));
  if (boards.length === 0) {
    const { unknown } = identitiesText(languageFor(turn));
    return { kind: 'unknown', text: turn.incoming.inChannel ? said.nothing : unknown };
  }
  const meant = await boardMeant(turn, boards, text);
  switch (meant.kind) {
    case 'elsewhere':
      return words(said.nothing);
    case 'untied':
      return inUntiedChannel(turn, boards, text);
    case 'which':
      return whichBoard(turn, boards, text);
    case 'board':
      return files === null
        ? answerOn(turn, meant.seated, meant.text)
        : answerFiles(turn, meant.seated, files);
  }
}

async function answerOn(turn: Turn, seated: Seated, text: string): Promise<Reply> {
  const { deps, incoming } = turn;
  const lang = languageFor(turn, seated.board);
  const [known, meetings, last] = await Promise.all([
    listedCases(deps, seated),
    deps.meetings.list(seated.board.id),
    lastShown(turn),
  ]);
  // In a channel everyone reads along: it gets the channel's own view, whoever asks, and hears of nothing in preparation.
  const listed = incoming.inChannel ? known.filter(({ status }) => !isPrepared(status)) : known;
  const heard = await hear(text, hearingOf(seated, listed, meetings, last, turn.receivedAt), async () =>
    (await listCases(deps, seated)).open.filter(owes).map((view) => view.round.id),
  );
  const cases = async () =>
    incoming.inChannel
      ? { ...(await listCases(deps, seated, { kind: 'channel' })), prepared: [] }
      : listCases(deps, seated);
  const said = answersText(lang);
  switch (heard.kind) {
    case 'silence':
      return { kind: 'nothing' };
    case 'unknown': {
      deps.log.info('a message was not understood', { board: seated.board.id });
      const about = { lead: 'Votum', title: said.notUnderstood };
      return card(answerCard({ about, said: [], buttons: sayButtons(heard.likely, lang) }, lang));
    }
    case 'ambiguousSeat': {
      const bodies = seated.board.seats
        .filter((seat) => heard.ids.includes(seat.id))
        .map((seat) => seat.body);
      const about = { lead: 'Votum', title: said.whichSeat };
      const buttons = bodies.map((body) =>
        button(body, 'say', { v: 1, text: inPlaceOf(heard.words, body, text).slice(0, 300) }),
      );
      return card(answerCard({ about, said: [], buttons }, lang));
    }
    case 'choose': {
      const talk = { turn, seated, lang, listed, cases, text };
      const [first] = heard.between;
      const choice = await chooseDeed(talk, heard);
      if (choice !== null) return choice;
      return answerIntent({
        ...talk,
        heard: { kind: 'intent', intent: first ?? 'help', case: heard.case, yesNo: false },
      });
    }
    case 'intent':
      return answerIntent({ turn, seated, lang, listed, cases, heard, text });
  }
}

/** In a channel of no board nothing is told of any: whoever reads along there may have no seat. It can be tied. */
async function inUntiedChannel(turn: Turn, boards: readonly Seated[], text: string): Promise<Reply> {
  const [seated] = boards;
  const said = answersText(languageFor(turn));
  if (seated === undefined) return words(said.nothing);
  const heard = await hear(text, hearingOf(seated, [], [], null, turn.receivedAt), async () => []);
  if (heard.kind === 'silence') return { kind: 'nothing' };
  if (heard.kind !== 'intent' || heard.intent !== 'channel.tie') return words(said.channelNotTied);
  return tieThisChannel({ turn, lang: languageFor(turn) });
}

function whichBoard(turn: Turn, boards: readonly Seated[], text: string): Reply {
  const lang = languageFor(turn);
  const about = { lead: 'Votum', title: answersText(lang).whichBoard };
  const buttons = boards
    .slice(0, 6)
    .map(({ board }) =>
      button(board.shortName, 'say', { v: 1, text: `${board.shortName}: ${text}`.slice(0, 300) }),
    );
  return card(answerCard({ about, said: [], buttons }, lang));
}

/** The words that two people answer to, told apart by the body one of them sits for. */
function inPlaceOf(words: string, body: string, text: string): string {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  return at < 0 ? `${text} ${body}` : `${text.slice(0, at)}${body}${text.slice(at + words.length)}`;
}
