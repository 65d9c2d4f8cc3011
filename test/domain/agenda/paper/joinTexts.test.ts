import { joinTexts } from '../../../../domain/agenda/paper/joinTexts';

test.each([
  [['etab-', 'leres'], 'etableres'],
  [['et nyt', 'center'], 'et nyt center'],
  [['IT-', 'infrastrukturen'], 'IT-infrastrukturen'],
  [['it-', 'infrastrukturen'], 'it-infrastrukturen'],
  [['e-', 'mail'], 'e-mail'],
  [['Genom-', 'database'], 'Genomdatabase'],
  [['NGC/HPC-', 'drift'], 'NGC/HPC-drift'],
  [['udviklings-', 'og investeringsaktiviteter'], 'udviklings- og investeringsaktiviteter'],
  [['udviklings og', 'drift'], 'udviklings og drift'],
  [['drifts-', 'ogrederne'], 'driftsogrederne'],
  [['Anne-', 'Katrine'], 'Anne-Katrine'],
  [['2019-', '2024'], '2019-2024'],
  [['kl. 12-', '13.30'], 'kl. 12-13.30'],
  [['Indenrigs –', 'og Sundhedsministeriet'], 'Indenrigs – og Sundhedsministeriet'],
  [['drift -', 'som før'], 'drift - som før'],
  [['opdatere/', 'etablere'], 'opdatere/etablere'],
  [['(sund-', 'hedsdata)'], '(sundhedsdata)'],
  [['rå-', '', 'dets'], 'rådets'],
  [['fæl-', 'lessekre-', 'tariatet'], 'fællessekretariatet'],
  [[], ''],
])('%j', (texts, joined) => {
  expect(joinTexts(texts)).toBe(joined);
});
