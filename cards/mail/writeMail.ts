import { formatItemNumber } from '../../domain/agenda/itemNumber';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { needsComment } from '../../domain/round/choice';
import { answersOf, offeredChoices } from '../../domain/round/offeredChoices';
import type { Paper } from '../../domain/round/proposal';
import { deadlineMoment, longDateTime } from '../text/dates';
import { type MailText, mailText } from '../text/mail';
import { textIn } from '../text/text';
import { choiceWord, upperFirst } from '../text/words';
import { clip, userInput, userLine } from '../userText';

/** A mail as plain text. `isCut`: something of the case did not fit, and the text says where. */
export interface WrittenMail {
  subject: string;
  text: string;
  isCut: boolean;
}

/** What a mail is written from: the case as its recipient may see it. */
export interface MailFacts {
  view: CaseView;
  /** Who answers for the seat. */
  to: string;
  /** Who signs it, and from where. */
  from: { name: string; body: string };
  /** Whether the case has come to the recipient in Teams. */
  reached: boolean;
}

/**
 * The case as an e-mail: all that the recipient is asked to decide on, and how to answer. There is no address in it that
 * answers: an answer is a mail to a person, who records it.
 * @param room how much of the long texts to show, from 0 to 1.
 */
export function writeMail({ view, to, from, reached }: MailFacts, lang: Language, room = 1): WrittenMail {
  const text = mailText(lang);
  const { round, board } = view;
  const { proposal } = round;
  const title = userLine(proposal.title, 200);
  const deadline = longDateTime(lang, deadlineMoment(round.deadline));
  const votes = view.viewer === 'member' || view.viewer === 'chair';
  const kind = answersOf(round);
  const wording = shorten(proposal.text, Math.ceil(4_000 * room), text);
  const question = shorten(proposal.question, Math.ceil(1_000 * Math.sqrt(room)), text);
  const changes = changesOf(view, text, room);
  const origin = [
    ...(proposal.item === null ? [] : [textIn(lang).byline.item(formatItemNumber(proposal.item))]),
    ...(round.version > 1 ? [textIn(lang).byline.version(round.version)] : []),
  ].join(', ');
  const parts = [
    `${text.dear(userLine(to, 120))},`,
    text.intro[votes ? kind : 'observer'](userLine(board.name, 120)),
    origin === '' ? `${title}` : text.caseLine(title, upperFirst(origin)),
    headed(text.question, question.text),
    headed(text.wording, wording.text),
    headed(text.changes, changes.text),
    headed(text.papers, papersOf(proposal.papers, text)),
    ...(votes
      ? [
          headed(text.deadline, upperFirst(deadline)),
          ...(round.rules.silence.value === 'approves' && !reached ? [text.silence] : []),
          headed(text.answers, choicesOf(view, text, lang)),
          text.return(deadline),
        ]
      : []),
    [text.regards, userLine(from.name, 120), userLine(from.body, 120)].filter(Boolean).join('\n'),
  ];
  const named = userLine(board.shortName, 80);
  return {
    subject: votes ? text.subject(named, title, deadline) : text.subjectInform(named, title),
    text: parts.filter(Boolean).join('\n\n'),
    isCut: wording.isCut || question.isCut || changes.isCut,
  };
}

function headed(label: string, body: string): string {
  return body === '' ? '' : `${label}:\n${body}`;
}

/** What people wrote, as they wrote it; what is too long ends with a line that says so. */
function shorten(typed: string, most: number, text: MailText): { text: string; isCut: boolean } {
  const whole = userInput(typed).trim();
  if (whole.length <= most) return { text: whole, isCut: false };
  return { text: `${clip(whole, most)}\n${text.cut}`, isCut: true };
}

function choicesOf({ round }: CaseView, text: MailText, lang: Language): string {
  return offeredChoices(round)
    .map((choice) => {
      const word = choiceWord(choice, lang, round.kind);
      return `- ${needsComment(choice) ? text.withWords(word) : word}`;
    })
    .join('\n');
}

function papersOf(papers: readonly Paper[], text: MailText): string {
  const listed = papers.map((paper) => {
    const name = userLine(paper.name, 120);
    return `- ${paper.kind === 'file' ? text.file(name) : text.link(name, userLine(paper.url, 2_000))}`;
  });
  const note = papers.some(({ kind }) => kind === 'link') ? [text.linkNote] : [];
  return [...listed, ...note].join('\n');
}

function changesOf({ round }: CaseView, text: MailText, room: number): { text: string; isCut: boolean } {
  const { changes } = round.proposal;
  const most = Math.max(1, Math.ceil(20 * room));
  const longest = Math.ceil(1_000 * room);
  const shown = changes.slice(0, most).map(({ target, from, to }) => {
    const sides = [
      { word: text.from, said: shorten(from, longest, text) },
      { word: text.to, said: shorten(to, longest, text) },
    ];
    return {
      text: [userLine(target, 120), ...sides.map(({ word, said }) => `${word}: ${said.text || text.nothing}`)]
        .filter(Boolean)
        .join('\n'),
      isCut: sides.some(({ said }) => said.isCut),
    };
  });
  const rest = changes.length - shown.length;
  return {
    text: [...shown.map((one) => one.text), ...(rest > 0 ? [text.cutChanges(rest)] : [])].join('\n\n'),
    isCut: rest > 0 || shown.some(({ isCut }) => isCut),
  };
}
