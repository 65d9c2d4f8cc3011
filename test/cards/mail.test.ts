import { mailCard } from '../../cards/mail/mailCard';
import { writeMail } from '../../cards/mail/writeMail';
import { SeatId } from '../../domain/ids';
import type { CaseForm } from '../../domain/round/form';
import { rulesWith } from '../support/builders';
import { aSentCase, dayBefore, genomeBoard, viewOf } from '../support/caseViews';
import { checkCard, nodesOf, textsOf } from '../support/checkCard';
import { expectGolden } from '../support/golden';

const from = { name: 'Karen Møllegård', body: 'Prøvesekretariatet' };
const syd = SeatId.parse('region-syd');

function mail(more: Partial<Parameters<typeof mailCard>[0]> = {}, form: Partial<CaseForm> = {}) {
  return {
    view: viewOf(aSentCase({ form }), 'member', dayBefore),
    seatId: syd,
    to: 'Conni Ravnkilde',
    email: 'conni@region-syd.example',
    language: 'da',
    from,
    reached: false,
    ...more,
  } as const;
}
const observer = viewOf(aSentCase(), 'observer', dayBefore);
const silence = viewOf(
  aSentCase({
    board: { ...genomeBoard, rulesOfProcedure: rulesWith({ silence: 'approves' }) },
  }),
  'member',
  dayBefore,
);
const æøå = 'Ændringsforslag om ærøskøbingske åløb og øvrige årsager. ';
const long: Partial<CaseForm> = { text: æøå.repeat(70), question: æøå.repeat(17) };
const longChanges = (() => {
  const sent = aSentCase({ form: long });
  const changes = Array.from({ length: 20 }, () => ({
    target: æøå,
    from: æøå.repeat(30),
    to: æøå.repeat(30),
  }));
  const round = { ...sent.round, proposal: { ...sent.round.proposal, changes } };
  return viewOf({ ...sent, round }, 'member', dayBefore);
})();

const cards = {
  'mail.member.da': mailCard(mail(), 'da'),
  'mail.member.en': mailCard(mail({ language: 'en' }), 'en'),
  'mail.noAddress': mailCard(mail({ email: null }, { files: [], links: '' }), 'da'),
  'mail.observer': mailCard(mail({ view: observer, to: 'Frida Holtegaard' }), 'da'),
  'mail.silence': mailCard(mail({ view: silence }), 'da'),
  'mail.cut': mailCard(mail({ view: longChanges }), 'da'),
};

describe.each(Object.entries(cards))('%s', (name, { card, summary }) => {
  it('is as it was', () => expectGolden(name, { summary, card }));
  it('is a good Adaptive Card 1.5', () => expect(checkCard(card)).toEqual([]));
  it('speaks as Votum does', () => {
    const said = [summary, ...textsOf(card)].join('\n');
    expect(said).not.toMatch(/!|\brunde|undefined|null|NaN|\[object/i);
  });
  it('opens no address, and no button of it answers for anybody', () => {
    const nodes = [...nodesOf(card)];
    expect(nodes.filter(({ type }) => type === 'Action.OpenUrl')).toEqual([]);
    expect(nodes.flatMap(({ verb }) => (typeof verb === 'string' ? [verb] : []))).toEqual(
      name === 'mail.observer' ? ['round.show'] : ['confirm.open', 'round.show'],
    );
  });
});

describe('the text of a mail', () => {
  const text = writeMail(mail(), 'da').text;

  it('says everything there is to decide on', () => {
    const { proposal } = aSentCase().round;
    for (const part of [
      'Conni Ravnkilde',
      proposal.title,
      proposal.question,
      'onsdag den 11. juni 2025 kl. 23.59',
      '- Godkender',
      '- Kan ikke godkende',
      'Votum modtager ikke denne mail',
      'Karen Møllegård',
      ...proposal.papers.map(({ name }) => name),
      ...proposal.changes.flatMap((change) => [`Fra: ${change.from}`, `Til: ${change.to}`]),
    ])
      expect(text).toContain(part);
  });

  it('has no address in it but those of the papers', () => {
    const links = aSentCase().round.proposal.papers.flatMap(({ url }) => (url === null ? [] : [url]));
    const found = text.match(/[a-z]+:\/\/\S+|mailto:\S+/gi) ?? [];
    for (const address of found) expect(links.some((link) => address.startsWith(link))).toBe(true);
    expect(text).not.toMatch(/01JWB0K0R0A|msteams|teams\.microsoft|round\./);
  });

  it('tells an observer that there is nothing to answer', () => {
    const { text: told, subject } = writeMail(mail({ view: observer }), 'da');
    expect(told).not.toMatch(/- Godkender|Svar på denne mail/);
    expect(subject).toMatch(/til orientering$/);
  });

  it('says, where silence approves, that theirs does not, as long as the case has not come to them', () => {
    expect(writeMail(mail({ view: silence }), 'da').text).toContain('Din tavshed regnes ikke som samtykke');
    expect(writeMail(mail({ view: silence, reached: true }), 'da').text).not.toContain('tavshed');
  });

  it('is never shortened unseen', () => {
    for (const room of [1, 0.7, 0.5, 0.25, 0.05]) {
      const written = writeMail(mail({ view: longChanges }), 'da', room);
      const whole = written.text.includes(long.text?.trim() ?? '');
      expect(written.isCut).toBe(/\[Forkortet her|ændringer mere/.test(written.text));
      if (!whole) expect(written.isCut).toBe(true);
    }
    expect(writeMail(mail({}, long), 'da').isCut).toBe(false);
    expect(textsOf(cards['mail.cut'].card).join('\n')).toContain('Teksten er for lang til kortet');
  });

  it('holds what people wrote as plain text', () => {
    const hostile = '<at>Alle</at> {{DATE(2025-01-01)}} \u202e**fed**\u0000';
    const { text: told } = writeMail(mail({ to: hostile }, { title: hostile, text: hostile }), 'da');
    for (const harm of ['<at>', '{{DATE', '\u202e', '\u0000']) expect(told).not.toContain(harm);
  });
});
