import fc from 'fast-check';
import { z } from 'zod';
import { type DocumentKind, decodeDocument, encodeDocument } from '../../storage/codec';

const noteKind: DocumentKind<{ text: string }> = {
  name: 'note',
  schema: 3,
  shape: z.strictObject({ text: z.string() }),
};
const roundTrip = (text: string) => decodeDocument(noteKind, encodeDocument(noteKind, { text }), 'n1');

test('a small document is one property and the number of its shape, in plain ASCII', () => {
  expect(encodeDocument(noteKind, { text: 'Årshjul 😀' })).toEqual({
    schema: 3,
    json0: '{"text":"\\u00c5rshjul \\ud83d\\ude00"}',
  });
});

test('a large one is parted, no part above what a property holds', () => {
  const text = 'æ😀x'.repeat(8_000);
  const props = encodeDocument(noteKind, { text });
  const parts = Object.entries(props).filter(([name]) => name.startsWith('json'));
  expect(parts.length).toBe(5);
  for (const [, part] of parts) expect(String(part).length).toBeLessThanOrEqual(32_000);
  expect(roundTrip(text)).toEqual({ text });
});

test('any text comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(roundTrip(text)).toEqual({ text });
    }),
  );
});

test('above 900 KiB is refused', () => {
  expect(() => encodeDocument(noteKind, { text: 'x'.repeat(460_000) })).not.toThrow();
  expect(() => encodeDocument(noteKind, { text: 'x'.repeat(461_000) })).toThrow('storage.too-big (note)');
});

test('what does not have the shape is not written', () => {
  const wrong: unknown = { text: 7 };
  expect(() => encodeDocument(noteKind, wrong as { text: string })).toThrow('storage.invalid-value (note)');
});

test('what cannot be read is a fault that names the row and tells nothing of it', () => {
  const whole = { schema: 3, json0: '{"text":"hemmelig"}' };
  expect(decodeDocument(noteKind, whole, 'n1')).toEqual({ text: 'hemmelig' });
  for (const row of [
    { ...whole, schema: 4 },
    { schema: 3 },
    { ...whole, json0: '{"text":"hem' },
    { ...whole, json0: '{"t":"hemmelig"}' },
  ]) {
    expect(() => decodeDocument(noteKind, row, 'n1')).toThrow(/^storage\.unreadable-row \(note n1\)$/);
  }
});
