// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the templating language writes its paths so.

import { type NextAgendaCard, nextAgendaCard } from '../../../cards/agenda/nextAgendaCard';
import { nextItemText, type WaitingCase } from '../../../cards/agenda/nextItemText';
import { nextAgendaDa } from '../../../cards/text/nextAgenda.da';
import { nextAgendaEn } from '../../../cards/text/nextAgenda.en';
import type { NextItem } from '../../../domain/agenda/nextAgenda';
import { SeatId } from '../../../domain/ids';
import type { Choice } from '../../../domain/round/choice';
import { LIMITS } from '../../../domain/round/proposal';
import type { Remark } from '../../../domain/round/remarks';
import { anEntry } from '../../support/builders';
import {
  aDecidedCase,
  answeredAt,
  aStoppedCase,
  dayBefore,
  genomeBoard,
  toldAt,
  viewOf,
} from '../../support/caseViews';
import { checkCard, nodesOf, textsOf } from '../../support/checkCard';
import { describeCards, type Made } from '../../support/describeCards';

const four: Record<string, Choice> = {
  ministeriet: 'approve',
  'region-nord': 'approve',
  centret: 'approve-with-comment',
  foreningen: 'approve',
};
const asks: Record<string, Choice> = { ...four, 'region-syd': 'request-meeting' };
const why = 'Regionens andel bør drøftes.';

const forMinutes = (text: string): Remark => ({
  seatId: SeatId.parse('centret'),
  said: 1,
  kind: 'answer',
  at: answeredAt,
  version: 1,
  text,
  choice: 'approve-with-comment',
  standing: 'inForce',
  mark: { kind: 'forMinutes' },
});

type Reader = 'chair' | 'secretariat';

function demanded(viewer: Reader, text = why, title?: string): NextItem<WaitingCase> {
  const form = title === undefined ? {} : { title };
  const decided = aDecidedCase({ answers: asks, comments: { 'region-syd': text }, form });
  const view = viewOf(decided, viewer, toldAt);
  return {
    number: { seq: 9, year: 2025 },
    about: 'decision',
    cases: [
      {
        about: 'decision',
        item: { id: decided.round.id, title: decided.round.proposal.title },
        view,
        remarks: [forMinutes(text.length > 100 ? text : 'Tabel 2 bør stemme.')],
        entry: null,
        origin: { presenter: 'Birger Langelund' },
      },
    ],
  };
}

function taken(viewer: Reader): NextItem<WaitingCase> {
  const stopped = aStoppedCase('toMeeting', 'Sagen bør drøftes.', { answers: four });
  const item = { id: 'taget', title: stopped.round.proposal.title };
  const view = viewOf(stopped, viewer, dayBefore);
  return {
    number: { seq: 10, year: 2025 },
    about: 'decision',
    cases: [{ about: 'decision', item, view, remarks: [], entry: null, origin: null }],
  };
}

function told(viewer: Reader, about: 'approved' | 'notApproved'): NextItem<WaitingCase> {
  const against: Choice = about === 'approved' ? 'approve' : 'reject';
  const decided = aDecidedCase({ answers: { ...four, 'region-syd': against } });
  const { entry } = anEntry(genomeBoard, decided.round);
  const view = viewOf(decided, viewer, toldAt);
  return {
    number: { seq: about === 'approved' ? 11 : 12, year: 2025 },
    about,
    cases: [
      {
        about,
        item: { id: `${about}-1`, title: entry.title },
        view,
        remarks: [forMinutes('Tabel 2 bør stemme.')],
        entry,
        origin: null,
      },
      {
        about,
        item: { id: `${about}-2`, title: 'En ældre sag' },
        view: null,
        remarks: [],
        entry: null,
        origin: null,
      },
    ],
  };
}

const all = (viewer: Reader) => [
  demanded(viewer),
  taken(viewer),
  told(viewer, 'approved'),
  told(viewer, 'notApproved'),
];

function card(items: NextAgendaCard['items'], done?: NextAgendaCard['done']): Made {
  return (lang) =>
    nextAgendaCard({ board: genomeBoard, items, ...(done === undefined ? {} : { done }) }, lang);
}

const made: Record<string, Made> = {
  'nextAgenda.none': card([]),
  'nextAgenda.secretariat': card(all('secretariat')),
  'nextAgenda.chair': card(all('chair')),
  'nextAgenda.takenOff': card([taken('secretariat')], { kind: 'takenOff', items: ['noget'] }),
  'nextAgenda.putBack': card([taken('secretariat')], { kind: 'putBack', items: ['noget'] }),
};

describeCards(made);

it('an item stands as on an agenda, with who asked for the meeting and why', () => {
  const said = textsOf(made['nextAgenda.secretariat']?.('da').card ?? {});
  expect(said).toEqual(
    expect.arrayContaining([
      'Pkt. 9/25 Årshjul og budget for drift af infrastrukturen 2025, opdateret (B) v/Birger Langelund',
      `Region Sydvig ønskede behandling på møde: ”${why}”`,
      'Prøvecentret bemærkede: ”Tabel 2 bør stemme.”',
      'Bilag 3 Budget 2025.pdf',
      'Den blev taget til behandling på møde. Begrundelse: Sagen bør drøftes.',
      'Pkt. 11/25 Orientering om sager godkendt i skriftlig procedure (O) v/fællessekretariatet',
      'Det indstilles, at bestyrelsen tager orienteringen til efterretning.',
    ]),
  );
});

it('where the board sees figures alone, a chair is not told who asked for the meeting', () => {
  const { cases, ...item } = demanded('chair');
  const hidden = cases.map((one) => ({
    ...one,
    view:
      one.view === null
        ? null
        : { ...one.view, seats: (one.view.seats ?? []).map((seat) => ({ ...seat, choice: null })) },
  }));
  const said = JSON.stringify(nextItemText({ ...item, cases: hidden }, 'da'));
  expect(said).toContain('1 medlem ønskede behandling på møde.');
  expect(said).not.toContain('Region Sydvig');
});

it('fits however long the texts and however many the cases, and what people wrote stays text', () => {
  const hostile = '**fed** [klik](https://ond.example) <at>Alle</at> {{DATE(2025-01-01)}} ${title}\u202e';
  const long = hostile.repeat(40).slice(0, LIMITS.comment);
  const items = Array.from({ length: 12 }, () => demanded('secretariat', long, hostile));
  const many = told('secretariat', 'approved');
  const board = { ...genomeBoard, name: hostile };
  const { card: shown } = nextAgendaCard(
    { board, items: [...items.slice(0, 7), { ...many, cases: Array(90).fill(many.cases[0]) }] },
    'da',
  );
  expect(checkCard(shown).filter((fault) => !fault.includes('${'))).toEqual([]);
  const json = JSON.stringify(shown);
  expect(json).toContain('**fed**');
  expect(json).not.toMatch(/<\/?at\b|\u202e/i);
  for (const node of nodesOf(shown))
    if (node.type !== 'TextRun')
      for (const value of Object.values(node))
        expect(typeof value === 'string' ? value : '').not.toContain('**fed**');
});

it('both languages say the same things', () => {
  const paths = (value: unknown, path = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${path}.${key}`))
      : [path];
  expect(paths(nextAgendaEn)).toEqual(paths(nextAgendaDa));
});
