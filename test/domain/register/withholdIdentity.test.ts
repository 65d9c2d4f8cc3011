import { isRecordOf, recordOf } from '../../../domain/register/caseRecord';
import { NamelessEvent, withholdIdentity } from '../../../domain/register/withholdIdentity';
import { aBoard, anIdentity, anOpenCase } from '../../support/builders';

const { events } = anOpenCase(aBoard(), { answers: { ministeriet: 'approve', centret: 'reject' } });
const stored = events.map((event) => ({ event, document: structuredClone(event) as unknown }));

test('given an event, when it is sealed, then everything stands but the account and the activity', () => {
  for (const event of events) {
    const sealed = NamelessEvent.parse(withholdIdentity(event));
    const { operation, by, ...told } = event;
    expect(sealed).toMatchObject(told);
    expect(JSON.stringify(sealed)).not.toContain(operation);
    if ('identity' in by) expect(JSON.stringify(sealed)).not.toContain(by.identity.objectId);
  }
});

test.each([
  ['account', { by: { kind: 'seat', seatId: 'ministeriet', identity: anIdentity(77) } }],
  ['activity', { operation: 'another' }],
  ['time', { at: '2025-05-19T08:00:00.001Z' }],
  ['words', { later: 'a field of a later version' }],
])('given a record, when the %s of one event is changed, then it is not its record any more', (_, change) => {
  const record = recordOf(stored);
  expect(isRecordOf(record, stored)).toBe(true);
  const changed = stored.map((one, i) =>
    i === 2 ? { ...one, document: { ...(one.document as object), ...change } } : one,
  );
  expect(isRecordOf(record, changed)).toBe(false);
});
