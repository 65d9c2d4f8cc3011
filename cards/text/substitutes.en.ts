import type { SubstitutesText } from './substitutes';

/** Whether another may answer for a member, as the rules have it, and a case that is handed over. English. */
export const substitutesEn: SubstitutesText = {
  rule: {
    none: 'A substitute cannot answer for a member',
    allowed: 'A substitute can answer for a member who is prevented',
  },
  unset:
    'The rules say nothing about substitutes (not set), so nobody else can answer for you. The secretariat can take it up with the chairs.',
  agree:
    'Write to the secretariat who answers for you. The secretariat records the answer, and you confirm it.',
  yours: (name) => `Your substitute is ${name}.`,

  by: (who, name) => `${who}, by substitute ${name}`,
  handedTo: (who, name) => `${who} (handed over to substitute ${name})`,
  person: (name, body) => `${name}, substitute for ${body}`,
  remark: (body) => `${body} (substitute)`,

  lead: 'You do not have to do anything. Your substitute answers in the case.',
  leadBySecretariat:
    'The secretariat has handed the case over to your substitute. You do not have to do anything.',
  leadBack: 'Waiting for you: you answer in the case yourself again.',
  leadBackAnswered:
    'You answer in the case yourself again, and the answer stands. You do not have to do anything.',
  leadAnswered: 'Your substitute has answered. You do not have to do anything.',
  answersForYou: (name) => `${name} answers for you as substitute.`,
  mayTakeBack: 'You can take the case back as long as it is in progress.',
  answered: (name, choice, when) => `${name} answered as your substitute ${when}: ${choice}.`,
  comment: (text) => `Comment with the answer: ${text}`,
  toChange: 'The answer stands. To change it, take the case back first.',
  standsTill: 'Your answer stands until the substitute gives another.',

  answersFor: (body, name) => `You answer for ${body} as substitute for ${name}.`,
  memberAnswered: (name, choice, when) => `${name} answered ${when}: ${choice}.`,
  leadMemberAnswered: 'The member has answered. You can give another answer.',
  memberStands: 'The answer stands until you give another.',
  out: {
    takenBack: 'You no longer answer in the case. You do not have to do anything.',
    seat: 'The member does not take part in the case. You do not have to do anything.',
  },
  outWhy: {
    takenBack: (name) => `${name} answers in person.`,
    seat: 'So there is no answer to give.',
  },
  stoodDown: 'The case has gone back to the member, and the secretariat has been told.',
  hello: 'You are a substitute. A case that is handed over to you comes here, and you answer with a button.',

  open: 'Hand over to substitute',
  back: 'Take the case back',
  seat: 'Member',
  seatMissing: 'Choose a member.',
  next: 'Continue',
  handOver: {
    lead: 'Hand the case over to the substitute?',
    leadWho: 'Whose answer is to be handed over to the substitute?',
    who: (name, body) => `${name} answers for ${body} in this case.`,
    effect:
      'The substitute gets the case with papers and reminders, and you cannot answer meanwhile. You can take the case back as long as it is in progress.',
    effectFor:
      'The substitute gets the case with papers and reminders. The member is told, cannot answer meanwhile, and can take the case back as long as it is in progress.',
    stands: 'An answer already given stands until the substitute gives another.',
    button: (name) => `Hand the case over to ${name}`,
    nobody: 'Nobody in the case has a substitute on the roster to whom it can be handed over.',
    done: 'The case is handed over to the substitute.',
  },
  takeBack: {
    lead: 'Take the case back from the substitute?',
    leadWho: 'Who is to answer in person again?',
    who: (name) => `${name} can then no longer answer in the case.`,
    effect: 'You answer yourself again.',
    effectFor: 'The member answers in person again and is told.',
    stands: 'An answer already given stands until the member gives another.',
    standsOwn: 'An answer already given stands until you give another.',
    button: 'Take the case back',
    nobody: 'The case is not handed over to any substitute.',
    done: 'The member answers in person again.',
    doneOwn: 'You answer yourself again.',
  },
  standDown:
    'The case goes back to the member, and you do not answer in it. If you have answered, the answer does not count. The secretariat is told.',
  news: {
    what: 'A substitute may have a conflict of interest.',
    unreachable: {
      lead: 'Waiting for you: a substitute cannot be reached.',
      what: 'A substitute cannot be reached.',
      next: 'Contact the substitute in another way, or take the case back so that the member answers.',
    },
    who: (name, body) =>
      `${name} may have a conflict of interest and no longer answers as substitute for ${body}. The member has the case again.`,
  },
  refusals: {
    handedOver: 'The substitute answers in the case. Take the case back if you want to answer yourself.',
    noSubstitutes:
      'By the rules of the case a substitute cannot answer for a member. The secretariat can take it up with the chairs.',
    noSubstitute:
      'No substitute for the seat stands on the roster. Write to the secretariat who is to answer.',
  },
};
