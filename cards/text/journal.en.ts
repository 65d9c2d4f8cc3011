import type { JournalText } from './journal';

export const journalEn: JournalText = {
  receipt: (date, caseNo, docNo) => `Journalised ${date}, case ${caseNo}, doc. ${docNo}.`,
  receiptIn: (date, system, caseNo, docNo) =>
    `Journalised ${date} in ${system}, case ${caseNo}, doc. ${docNo}.`,
  record: 'Record journalising',
  correct: 'Correct journalising',

  ask: {
    lead: 'Where is the case journalised?',
    law: 'Final documents are journalised as soon as possible (the Danish Access to Public Administration Files Act, section 15).',
    effect:
      'The receipt is kept with the case, and the case is taken off the list of what is not journalised.',
    again: 'What you write now holds instead. The earlier receipt is kept in the history of the case.',
    system: (system) => `The numbers are from ${system}.`,
    caseNo: 'Case number',
    docNo: 'Document number',
    placeholder: 'As it stands in the journal',
    date: 'Journalised on',
  },
  leadDone: 'Recorded. There is nothing more for you to do.',
  leadCorrected: 'Corrected. There is nothing more for you to do.',

  list: {
    title: 'Not journalised yet',
    none: 'Everything in the register is journalised.',
    lead: (count) =>
      count === 1 ? '1 closed case is not journalised.' : `${count} closed cases are not journalised.`,
    decision: (number, date) => `Decision ${number}, ${date}.`,
    listed: (date) => `Closed ${date} without a decision number.`,
    waited: (days) => `Has waited ${days} to be journalised.`,
    today: 'Not journalised.',
    more: (count) => `And ${count} more. Type "what is not journalised yet".`,
    monday: (count) => (count === 1 ? 'journalising of 1 case' : `journalising of ${count} cases`),
  },

  refusals: {
    notEnded: 'The case is not closed yet, so there is nothing to journalise.',
    journalNumberMissing: 'Write both the case number and the document number. Nothing has been recorded.',
    journalNumberLong: 'A number can have at most 60 characters. Nothing has been recorded.',
    journalDateUnread: 'The date cannot be read. Choose it again.',
    journalDateAhead: 'The case cannot have been journalised in the future. Choose another date.',
    journalDateEarly: 'The date lies before the case was closed. Choose another date.',
  },
  noDecision: (number) => `There is no decision ${number} in the register.`,
};
