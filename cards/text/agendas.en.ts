import type { ItemType, Outcome } from '../../domain/agenda/meeting';
import type { ProblemCode, RefusalReason } from '../../domain/agenda/problem';
import type { AgendasText } from './agendas.da';

const type: Record<ItemType, string> = {
  decision: 'decision',
  discussion: 'discussion',
  information: 'information',
};

const outcome: Record<Outcome, string> = {
  noted: 'noted',
  approved: 'approved',
  endorsed: 'endorsed',
  adopted: 'adopted',
  rejected: 'rejected',
  notApproved: 'not approved',
  postponed: 'postponed',
  referred: 'referred',
  withdrawn: 'withdrawn',
  toWrittenProcedure: 'goes to written approval',
  discussed: 'discussed',
  notStated: 'no decision mentioned',
};

const problem: Record<ProblemCode, string> = {
  'line-not-understood': 'The line was not understood and is left out.',
  'help-text-dropped': 'Help text from the template is left out.',
  'duplicate-item': 'The item stands twice. The first is used.',
  'annex-unreadable': 'The annex cannot be read and is left out.',
  'person-unreadable': 'The participant cannot be read and is left out.',
  'time-unreadable': 'The time cannot be read. Please enter it.',
  'meeting-number-missing': 'The number of the meeting is missing. The meeting is kept under its date.',
  'board-missing': 'The name of the board is not in the text.',
  'several-days': 'The meeting has several days. The first is used.',
  'kind-differs': 'The text calls itself minutes but records nothing. It is read as an agenda.',
  'title-missing': 'The item has no title. Please write one.',
  'page-number-in-title': 'A page number was taken out of the title. See that the rest is right.',
  'type-mistyped': 'The type is written (0) with a zero. It is read as information.',
  'type-mixed': 'The item has two types. The weightier is used.',
  'type-differs': 'The type differs between the list and the item. That of the list is used.',
  'presenter-differs': 'The presenter differs between the list and the item. That of the list is used.',
  'number-without-year': 'The items have no year. The year of the meeting is used.',
  'number-year-differs': 'The year of the item is not that of the meeting.',
  'number-gap': 'The number of the item does not follow the one before.',
  'heading-repeated': 'The heading of an item stands here again. The line is read as ordinary text.',
  'item-not-on-list': 'The item is not on the list but has a text of its own. It is included.',
  'item-without-body': 'The item is on the list but has no text.',
  'text-outside-section': 'The text stands under no heading. It is added to the item.',
  'section-empty': 'The section is empty.',
  'time-starts-differently': 'The first item does not begin when the meeting begins.',
  'time-ends-differently': 'The last item does not end when the meeting ends.',
  'time-gap': 'There is a break between this item and the one before.',
  'time-overlap': 'The time of the item overlaps the one before.',
  'annex-number-repeated': 'Two annexes have the same number.',
  'annex-number-gap': 'The number of the annex does not follow the one before.',
  'annex-not-listed': 'The annex is mentioned in the text but is not on the list of annexes.',
  'amendment-unclear': 'The text looks like a change FROM and TO but cannot be read as one.',
  'absent-also-present': 'The person is listed both as present and as absent. The absence is used.',
  'outcome-not-stated': 'The minutes do not say what was decided.',
  'outcome-several': 'The minutes have several decisions under the item. See that the right one was read.',
  'person-number':
    'There is what looks like a Danish personal number. Take it out before the agenda is sent out.',
  'decision-under-information':
    'A decision was made under an item for information. That requires that everyone agreed to it.',
};

const refused: Record<RefusalReason, string> = {
  empty: 'There is no text to read. Paste the agenda or the minutes as text.',
  'too-long': 'The text is too long to be an agenda. Paste the text of one meeting only.',
  'not-an-agenda':
    'This does not look like an agenda or minutes. It must hold the date of the meeting, a heading and numbered items. Nothing has been kept.',
  'date-missing':
    'I cannot find the date of the meeting. Write it at the top, for example “Dato: 7. maj 2025 kl. 12.00-13.30”, and paste the text again. Nothing has been kept.',
  'items-missing':
    'I cannot find any items. They must be numbered, for example “1/25 Velkomst”. Nothing has been kept.',
};

export const agendasEn: AgendasText = {
  type,
  outcome,
  problem,
  refused,
  noType: 'no type',
  closedItem: 'Closed item',
  meeting: (label: string) => `Meeting ${label}`,
  meetingIn: (label: string, board: string) => `Meeting ${label} of ${board}`,
  meetingOn: (date: string) => `The meeting on ${date}`,
  meetingOnIn: (date: string, board: string) => `The meeting on ${date} of ${board}`,
  item: (number: string) => `Item ${number}`,
  by: (presenter: string) => `by ${presenter}`,
  annex: (number: number, title: string) => `Annex ${number}: ${title}`,
  hours: (n: number) => (n === 1 ? '1 hour' : `${n} hours`),
  minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
  inAll: (items: string, time: string) => `${items}, ${time} in all.`,
  inAllOnly: (items: string) => `${items}.`,

  card: {
    lead: 'Agenda. You need not do anything.',
    summary: (meeting: string, when: string) => `Agenda: ${meeting}, ${when}.`,
  },
  preview: {
    leadAgenda: 'Look the agenda over. Nothing has been sent yet.',
    leadMinutes: 'Look the minutes over. Nothing has been sent yet.',
    leadSentOut: 'The agenda has been sent out in the channel.',
    saved: 'The corrections are saved.',
    lost: 'Left out',
    check: (n: number) => (n === 1 ? 'Show 1 thing to look at' : `Show ${n} things to look at`),
    hideCheck: 'Hide the things to look at',
    line: (n: number, text: string, quote: string) =>
      quote === '' ? `Line ${n}: ${text}` : `Line ${n}: ${text} “${quote}”`,
    more: (n: number) => `And ${n} more.`,
    said: (what: string) => `The minutes: ${what}`,
    changes: (n: number) => (n === 1 ? '1 change FROM and TO' : `${n} changes FROM and TO`),
    openLabel: 'Correct something',
    openPlaceholder: 'Choose the meeting or an item',
    openMeeting: 'Date, time and place of the meeting',
    date: 'Date of the meeting',
    start: 'Begins',
    end: 'Ends',
    place: 'Place',
    placePlaceholder: 'For example Virtual',
    title: 'Title',
    titlePlaceholder: 'Title of the item',
    typeLabel: 'Type',
    annexLink: (number: number) => `Link to annex ${number}`,
    presenter: 'Presented by',
    presenterPlaceholder: 'For example the chairs',
    buttons: {
      open: 'Correct the chosen one',
      save: 'Save corrections',
      publish: 'Send out agenda',
      written: 'Written approval',
    },
    faults: {
      notADate: 'Choose the date of the meeting.',
      notATime: 'Write the time as 12:05.',
      endsBefore: 'The item ends before it begins.',
      titleMissing: 'Write the title of the item.',
      personNumber:
        'There is what looks like a Danish personal number, and it is shown in the channel. Write it without.',
      tooLong: 'The text is too long.',
      notAType: 'Choose a type.',
      notHttps: 'A link must begin with https://.',
    },
    summary: (meeting: string) => `${meeting} has been read. Look it over before it is sent out.`,
  },
};
