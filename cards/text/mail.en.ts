import type { MailText } from './mail';

export const mailEn: MailText = {
  open: 'Copy as e-mail',
  ask: {
    lead: 'Choose whom the e-mail is to.',
    what: 'Votum writes the text, and you send it from your own mail. The case notes that the text was made, and by whom.',
    seat: 'To',
    seatMissing: 'Choose whom the e-mail is to.',
    next: 'Make the text',
    nobody: 'Nobody is missing.',
  },
  mark: {
    unreached: 'not reached yet',
    mail: (when) => `e-mail made ${when}`,
    mailBy: (when, who) => `e-mail made ${when} by ${who}`,
  },
  card: {
    lead: 'The text is ready. You send it yourself, from your own mail.',
    to: 'To',
    subject: 'Subject',
    text: 'Text',
    noAddress: "The board's roster has no address",
    noAddressNote: "The board's roster has no e-mail address of the recipient. Find it yourself.",
    how: 'Put the cursor in a field, select all of it (Ctrl+A), and copy. Change what you like once the text is in your mail.',
    attach: (papers) => `Attach: ${papers}.`,
    shortened:
      'The text is too long for the card and has been shortened; it says where. Attach the whole wording.',
    noted:
      'The case notes that the text was made. Votum sends nothing and does not know whether it will be sent.',
    after:
      'When an answer comes, record it here. The member is asked to confirm it once Votum can reach them.',
    record: 'Record the answer',
    summary: (title) => `E-mail about ${title}`,
  },
  subject: (board, title, deadline) => `${board}: ${title} – answer by ${deadline}`,
  subjectInform: (board, title) => `${board}: ${title} – for information`,
  dear: (name) => `Dear ${name}`,
  intro: {
    approval: (board) => `${board} has a case in written approval, and we ask for your answer.`,
    minutes: (board) => `${board} has minutes for approval, and we ask for your answer.`,
    silence: (board) => `${board} has a case in written procedure, and we ask whether you object.`,
    observer: (board) =>
      `${board} has a case in written procedure. It is for your information, and you need not answer.`,
  },
  silence:
    'Your silence does not count as consent, since Votum has not been able to send you the case. Please answer.',
  caseLine: (title, from) => `Case: ${title} (${from})`,
  question: 'Question',
  wording: 'Wording',
  changes: 'Changes since the meeting',
  from: 'From',
  to: 'To',
  nothing: '(nothing)',
  papers: 'Papers',
  file: (name) => `${name} (attached)`,
  link: (name, url) => `${name}: ${url}`,
  linkNote: 'If a link does not open for you, write so to us, and we will send the file.',
  deadline: 'Deadline',
  answers: 'Reply to this mail with one of these answers',
  withWords: (choice) => `${choice} (write what)`,
  return: (deadline) =>
    `Your answer must be with the secretariat by ${deadline}. Votum does not receive this mail: the secretariat records your answer in the case with how it came, and you are asked to confirm it once Votum can reach you in Teams.`,
  regards: 'Kind regards',
  cut: '[Shortened here. The whole wording is attached, or can be had from the secretariat.]',
  cutChanges: (n) => `[${n} more changes are in what is attached, or can be had from the secretariat.]`,
};
