import type { Language } from '../../domain/language';
import { linkName, readLink } from '../../domain/link';
import type { CaseKind } from '../../domain/round/caseKind';
import type { Paper, Proposal } from '../../domain/round/proposal';
import { lines } from '../card';
import type { Changes, Fold, Matter, Papers } from '../parts/partViews';
import { heardText } from '../text/heard';
import { minutesCaseText } from '../text/minutesCase';
import { type Text, textIn } from '../text/text';
import { userLine, userParagraphs } from '../userText';
import { heardLines } from './heardLines';
import { replacesLine } from './replacesLine';

// What is longer is folded: with the deadline and the first button it must fit a phone's first screen.
const SHORT_QUESTION = 200;
const BEGINNING = 160;

/** What is asked, with everything that belongs to it. `room` is how much of the long texts to show, from 0 to 1. */
export function matterOf(proposal: Proposal, lang: Language, room = 1, kind: CaseKind = 'approval'): Matter {
  const text = textIn(lang).matter;
  const { question, papers, changes, heard } = proposal;
  const isLong = question.length > SHORT_QUESTION;
  return {
    question: [
      {
        label: kind === 'minutes' ? minutesCaseText(lang).question : text.question,
        paragraphs: lines(
          ...(isLong ? [userLine(question, BEGINNING)] : userParagraphs(question)),
          replacesLine(proposal, lang),
        ),
      },
    ],
    questionFold: isLong
      ? [
          foldOf(
            'question',
            text.showQuestion,
            text.hideQuestion,
            userParagraphs(question, Math.ceil(1_000 * Math.sqrt(room))),
          ),
        ]
      : [],
    papersFold:
      papers.length > 0
        ? [
            {
              ...opener('papers', text.showPapers(papers.length), text.hidePapers),
              ...papersOf(papers, room, text),
            },
          ]
        : [],
    heardFold:
      heard.length > 0
        ? [
            foldOf(
              'heard',
              heardText(lang).show(heard.length),
              heardText(lang).hide,
              heardLines(heard, lang, room),
            ),
          ]
        : [],
    changesFold:
      changes.length > 0
        ? [
            {
              ...opener('changes', text.showChanges(changes.length), text.hideChanges),
              ...changesOf(proposal, room, text),
            },
          ]
        : [],
    textFold:
      proposal.text === ''
        ? []
        : [
            foldOf(
              'text',
              text.showText,
              text.hideText,
              userParagraphs(proposal.text, Math.ceil(4_000 * room)),
            ),
          ],
  };
}

/** Whether less than all of a proposal's texts is shown: the card then says so. */
export function isShortened(room: number): boolean {
  return room < 1;
}

/** A folded text: the line that opens it, and its paragraphs. */
export function foldOf(id: string, show: string, hide: string, paragraphs: readonly string[]): Fold {
  return { ...opener(id, show, hide), paragraphs: lines(...paragraphs) };
}

/** The line that opens and closes what is folded. */
export function opener(id: string, show: string, hide: string) {
  return { id, title: show, show, hide };
}

function papersOf(papers: readonly Paper[], room: number, text: Text['matter']): Papers {
  const longest = Math.max(40, Math.ceil(120 * room));
  return {
    papers: papers.map((paper) => {
      const name = userLine(paper.name, longest) || text.papers;
      const { url } = paper;
      const note = paper.kind === 'link' ? text.notPinned : text.pinned(paper.sha256.slice(0, 8));
      // It stands in a card on everyone's screen: checked again, whatever the store holds.
      const link = url === null ? null : readLink(url);
      return link === null
        ? { plain: [{ name }], linked: [], note }
        : { plain: [], linked: [{ name: linkName(name, url ?? link), open: text.open, url: link }], note };
    }),
  };
}

function changesOf({ changes }: Proposal, room: number, text: Text['matter']): Changes {
  const longest = Math.ceil(600 * room);
  const most = Math.max(4, Math.ceil(20 * room));
  return {
    changes: changes.slice(0, most).map(({ target, from, to }) => ({
      target: lines(userLine(target, 120)),
      fromWord: text.from,
      from: userLine(from, longest) || text.none,
      toWord: text.to,
      to: userLine(to, longest) || text.none,
    })),
  };
}
