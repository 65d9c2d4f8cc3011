import { answerCard } from '../../cards/answers/answerCard';
import { sayButtons } from '../../cards/answers/helpCard';
import { button } from '../../cards/button';
import { answersText } from '../../cards/text/answers';
import type { Seated } from '../../workflows/actor';
import { listCases } from '../../workflows/listCases';
import { meetPerson } from '../../workflows/meetPerson';
import { card, languageFor, type Reply, type Turn, words } from '../turn';
import { understand } from '../understand/understand';
import { answerFiles } from './answerFiles';
import { answerIntent } from './answerIntent';
import { chooseDeed } from './chooseDeed';
import { hearingOf } from './hearingOf';
import type { ReadFile } from './readFiles';
import { lastShown } from './talk';
import { tieThisChannel } from './tieThisChannel';

/**
 * Answers what someone wrote. Who is on no roster learns nothing. Text never counts as an answer and never does
 * anything by itself: a wish opens a card to confirm it on.
 * @param email asks the channel for the writer's address, for a first contact.
 */
export async function answerMessage(
  turn: Turn,
  text: string,
  files: readonly ReadFile[],
  email: () => Promise<string | null>,
): Promise<Reply> {
  const boards = await meetPerson(turn.deps, turn.actor, email);
  const said = answersText(languageFor(turn));
  if (boards.length === 0) return words(said.nothing);
  const seated = turn.incoming.inChannel ? await boardOfChannel(turn, boards) : boardMeant(boards, text);
  if (seated === 'elsewhere') return words(said.nothing);
  if (seated === null)
    return turn.incoming.inChannel ? inUntiedChannel(turn, boards, text) : whichBoard(turn, boards, text);
  if (files.length > 0) return answerFiles(turn, seated, files);
  return answerOn(turn, seated, text);
}

async function answerOn(turn: Turn, seated: Seated, text: string): Promise<Reply> {
  const { deps, incoming } = turn;
  const lang = languageFor(turn, seated.board);
  const [own, meetings, last] = await Promise.all([
    listCases(deps, seated),
    deps.meetings.list(seated.board.id),
    lastShown(turn),
  ]);
  // In a channel everyone reads along: it gets the channel's own view, whoever asks.
  const cases = incoming.inChannel ? await listCases(deps, seated, { kind: 'channel' }) : own;
  const heard = understand(text, hearingOf(seated, cases, own, meetings, last, turn.receivedAt));
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
      const talk = { turn, seated, lang, cases, text };
      const [first] = heard.between;
      const choice = chooseDeed(talk, heard);
      if (choice !== null) return choice;
      return answerIntent({
        ...talk,
        heard: { kind: 'intent', intent: first ?? 'help', case: heard.case, yesNo: false },
      });
    }
    case 'intent':
      return answerIntent({ turn, seated, lang, cases, heard, text });
  }
}

/** The board a channel is tied to; `elsewhere` for someone who sits on another board only. */
async function boardOfChannel(
  { deps, incoming }: Turn,
  boards: readonly Seated[],
): Promise<Seated | 'elsewhere' | null> {
  const tie = await deps.conversations.boardOf(incoming.conversationId);
  if (tie === null) return null;
  return boards.find(({ board }) => board.id === tie.boardId) ?? 'elsewhere';
}

/** In a channel of no board nothing is told of any: whoever reads along there may have no seat. It can be tied. */
async function inUntiedChannel(turn: Turn, boards: readonly Seated[], text: string): Promise<Reply> {
  const [seated] = boards;
  const said = answersText(languageFor(turn));
  if (seated === undefined) return words(said.nothing);
  const nothing = { open: [], closed: [], prepared: [] };
  const heard = understand(text, hearingOf(seated, nothing, nothing, [], null, turn.receivedAt));
  if (heard.kind === 'silence') return { kind: 'nothing' };
  if (heard.kind !== 'intent' || heard.intent !== 'channel.tie') return words(said.channelNotTied);
  return tieThisChannel({ turn, seated, lang: languageFor(turn), cases: nothing, heard, text });
}

/** The only board the person is on, or the one the words name. */
function boardMeant(boards: readonly Seated[], text: string): Seated | null {
  const [only] = boards;
  if (boards.length === 1 && only !== undefined) return only;
  const typed = text.toLowerCase();
  return boards.find(({ board }) => typed.includes(board.shortName.toLowerCase())) ?? null;
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
