import { amendCard } from '../../cards/amend/amendCard';
import { caseCard } from '../../cards/case/caseCard';
import { channelCard } from '../../cards/case/channelCard';
import { formCard } from '../../cards/form/formCard';
import { previewCard } from '../../cards/preview/previewCard';
import { heardDa } from '../../cards/text/heard.da';
import { heardEn } from '../../cards/text/heard.en';
import { ruleValue } from '../../cards/text/ruleValue';
import { rulesInForce } from '../../domain/board/rules';
import { amendFormOf, readAmendment } from '../../domain/round/readAmendment';
import { readForm } from '../../domain/round/readForm';
import { aDraft, rulesWith } from '../support/builders';
import { aSentCase, dayBefore, genomeBoard, sentAt, viewOf } from '../support/caseViews';
import { checkCard, textsOf } from '../support/checkCard';
import { describeCards, type Made } from '../support/describeCards';
import { roundId } from './askedCards';

const heard = [
  'Fagligt råd | 2025-05-14 | Rådet kan tiltræde årshjulet, når tabel 2 er rettet. | Bilag 3 Budget 2025.pdf',
  'Teknisk arbejdsgruppe | 2025-05-15 | Ingen bemærkninger',
].join('\n');
const asked = aSentCase({ form: { heard } });
const boardAsking = (effect: 'warns' | 'blocks') => ({
  ...genomeBoard,
  rulesOfProcedure: rulesWith({ hearing: [{ about: 'årshjul', group: 'Fagligt råd', effect }] }),
});
function read(effect: 'warns' | 'blocks', typed = '') {
  const board = boardAsking(effect);
  const { form } = aDraft(board, { id: roundId, form: { title: 'Årshjul 2025', heard: typed } });
  return { board, form, result: readForm(form, board, [], sentAt) };
}
function form(effect: 'warns' | 'blocks', typed: string): Made {
  const { board, form: kept, result } = read(effect, typed);
  const { faults, unheard } = result.kind === 'faults' ? result : { faults: {}, unheard: [] };
  return (lang) => formCard({ roundId, form: kept, faults, unheard, board, now: sentAt, changes: [] }, lang);
}
function preview(): Made {
  const { board, result } = read('warns');
  if (result.kind !== 'ready') throw new Error('it cannot be sent');
  return (lang) => previewCard({ roundId, ready: result.case, board, now: sentAt, mayStart: true }, lang);
}
function amendUnheard(): Made {
  const { round } = asked;
  if (round.status !== 'open') throw new Error('it is not open');
  const kept = { ...amendFormOf(round, dayBefore), heard: '', reason: 'Høringen er taget ud.' };
  const rule = [{ about: 'årshjul', group: 'Fagligt råd', effect: 'blocks' as const }];
  const result = readAmendment(kept, round, { rule, itemTitle: '' });
  if (result.kind !== 'faults') throw new Error('nothing is wrong');
  const { faults, unheard } = result;
  return (lang) => amendCard({ round, board: genomeBoard, form: kept, faults, unheard }, lang);
}
function amend(): Made {
  const { round } = asked;
  if (round.status !== 'open') throw new Error('it is not open');
  const kept = { ...amendFormOf(round, dayBefore), heard: `${heard}\nFagligt råd`, reason: 'Ny høring.' };
  const result = readAmendment(kept, round);
  const faults = result.kind === 'faults' ? result.faults : {};
  return (lang) => amendCard({ round, board: genomeBoard, form: kept, faults }, lang);
}

const made: Record<string, Made> = {
  'heard.case.member': (lang) =>
    caseCard(viewOf(asked, 'member', dayBefore), lang, { lead: 'new', refreshUserIds: [] }),
  'heard.form.blocked': form('blocks', ''),
  'heard.form.unread': form('warns', 'Fagligt råd | i foråret | Ja'),
  'heard.form.filled': form('blocks', heard.replace(/ \| Bilag.*/, '')),
  'heard.preview.warns': preview(),
  'heard.amend.fault': amend(),
  'heard.amend.unheard': amendUnheard(),
};
describeCards(made);

it('members read who was heard, when, what was said and where it stands', () => {
  const said = textsOf(made['heard.case.member']?.('da').card);
  expect(said).toContain('Vis, hvem der er hørt (2)');
  expect(said).toContain(
    'Fagligt råd, onsdag den 14. maj 2025: Rådet kan tiltræde årshjulet, når tabel 2 er rettet. Bilag: Bilag 3 Budget 2025.pdf.',
  );
});

it('the channel reads nothing of it', () => {
  const said = channelCard(viewOf(asked, 'channel', dayBefore), 'da', { lead: 'new', refreshUserIds: [] });
  expect(JSON.stringify(said)).not.toContain('råd');
});

it('what is typed is data and no template', () => {
  const hostile = 'Råd {{DATE(2025-01-01)}} <at>Alle</at> | 2025-05-14 | **fed** [klik](https://ond.example)';
  const sent = aSentCase({ form: { heard: hostile } });
  const { card } = caseCard(viewOf(sent, 'member', dayBefore), 'da', { lead: 'new', refreshUserIds: [] });
  expect(checkCard(card)).toEqual([]);
  expect(textsOf(card).some((text) => text.includes('Råd ') && text.includes('Alle'))).toBe(true);
});

it('the form says whom the rules ask to be heard, and the preview warns of it', () => {
  expect(textsOf(made['heard.form.blocked']?.('da').card)).toContain(
    'Sagen kan ikke udsendes endnu. Efter forretningsordenen skal Fagligt råd være hørt, før en sag om årshjul udsendes.',
  );
  expect(JSON.stringify(made['heard.preview.warns']?.('da').card)).toContain(
    'Efter forretningsordenen bør Fagligt råd være hørt, før en sag om årshjul udsendes.',
  );
});

it('the form of a new version says it too', () => {
  expect(textsOf(made['heard.amend.unheard']?.('da').card).join('\n')).toContain(
    'Efter forretningsordenen skal Fagligt råd være hørt, før en sag om årshjul udsendes.',
  );
});

it('the rule is said in plain words', () => {
  const rules = rulesInForce(boardAsking('blocks'), sentAt);
  expect(ruleValue(rules, 'hearing', 'da')).toBe(
    'Fagligt råd skal være hørt, før en sag om årshjul udsendes (§ 7)',
  );
  expect(ruleValue(rules, 'hearing', 'en')).toBe(
    'Fagligt råd must be heard before a case about årshjul is sent out (§ 7)',
  );
});

it.each([heardDa, heardEn])('its words are calm', (words) => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'function'
        ? [String(value('x', 'y', 'z'))]
        : Object.values(value as object).flatMap(texts);
  for (const text of texts(words)) expect(text).not.toMatch(/!|undefined|\brunde|publicer/i);
});
