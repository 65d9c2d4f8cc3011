import type { VersionsText } from './versions';

/** A new version of a case, in English. */
export const versionsEn: VersionsText = {
  amended: (when, what) => `Amended on ${when}: ${what}.`,
  reason: (reason) => `Reason: ${reason}`,
  restarts: (days) => `The deadline has begun anew with ${days}.`,
  runsOn: 'The deadline is unchanged.',
  earlier: (version, choice) =>
    `You answered version ${version}: ${choice}. It does not count until you stand by it.`,
  corrected: (when, what) => `Corrected on ${when}: ${what}. It is not a new version.`,
  channel: (version) => `The case is amended (version ${version}), and the members answer anew.`,
  lead: 'Waiting for your answer. The case is amended.',
  leadObserver: 'For information. The case is amended.',
  summary: (version, title) => `Amended (version ${version}): ${title}.`,
  answeredEarlier: (version) => ` (answered version ${version})`,
  upheld: (choice, when) => `You stood by your answer on ${when}: ${choice}.`,
  stand: 'My answer stands',
  again: 'See the changes and answer again',
  label: (version) => `Changed since version ${version}`,
  show: (version, count) => `Show changes since version ${version} (${count})`,
  hide: (version) => `Hide changes since version ${version}`,
  nothing: '(nothing)',
  fields: { title: 'Title', question: 'Recommendation', text: 'Accompanying text', paper: 'Paper' },
  what: {
    title: 'the title',
    question: 'the recommendation',
    text: 'the accompanying text',
    added: (papers) => `${papers} added`,
    removed: (papers) => `${papers} removed`,
    replaced: (papers) => `${papers} replaced`,
    renamed: (papers) => `${papers} renamed`,
    moved: (papers) => `the link to ${papers}`,
  },

  form: {
    open: 'Send new version',
    lead: 'Edit the case. Nothing has been sent yet.',
    saved: 'The new version is saved. It waits here until you send it out or discard it.',
    faults: (count) =>
      count === 1
        ? '1 field is missing or must be mended.'
        : `${count} fields are missing or must be mended.`,
    byline: (version) => `Draft of version ${version}`,
    files: 'Files in the new version',
    noFiles: 'The case has no files. Drop a file in the chat, and I will add it to the new version.',
    moreFiles:
      'Drop more files in the chat, and I will add them. A file of the same name takes the place of the old one.',
    reason: { label: 'Reason (shown to everyone)', placeholder: 'What is changed, and why' },
    deadline: {
      label: 'What happens to the deadline?',
      byRule: 'The deadline (set by the board’s rules)',
      restarts: (days) => `It begins anew with ${days}`,
      runsOn: (when) => `It is unchanged: ${when}`,
    },
    preview: 'See the changes',
    save: 'Save draft',
    discard: 'Discard',
    discarded: 'The new version is discarded. The case goes on as it is.',
    reasonMissing: 'Write a reason. Everyone in the case can see it.',
    tooSoon: 'There are less than two hours to the deadline. Let it begin anew.',
  },

  preview: {
    lead: (version) => `Send out version ${version}?`,
    leadCorrection: 'Correct the case without a new version?',
    answers: (count) => {
      if (count === 0) return 'Nobody has answered yet.';
      return count === 1
        ? '1 has answered and must stand by the answer or answer anew. No answer is carried over.'
        : `${count} have answered and must stand by their answers or answer anew. No answer is carried over.`;
    },
    correction: {
      same: 'The text and the papers are the same, so the answers given still hold. The correction is shown on the cards.',
      early:
        'Nobody has answered yet, so there is no new version. The correction is shown on the cards with its time.',
    },
    deadline: (when) => `Answer by ${when}.`,
    told: (who) => `${who} get a card with the changes.`,
    cannot: 'When the version has been sent out, it cannot be called back.',
    needsRelease:
      'The chairs must release the version. It is saved; a chair opens it on the status card and sends it out.',
    send: 'Send new version',
    correct: 'Correct the case',
    edit: 'Edit',
    unchanged: 'Nothing has been changed yet. Change the text or the papers first.',
    changed: 'The case or the draft has changed since you saw it. Here is the current one.',
  },
  done: {
    amended: 'The new version is on its way to everyone, and the old cards are being updated.',
    corrected: 'The case is corrected, and every card is being updated. The answers given hold.',
    releasedOne: 'Your release is noted. The version awaits the other chair.',
  },
};
