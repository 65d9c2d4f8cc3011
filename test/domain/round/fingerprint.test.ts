import { fingerprint } from '../../../domain/round/fingerprint';

test('the same wording has one fingerprint, whatever the order of keys or the form of å', () => {
  expect(fingerprint({ b: 'aarshjul', a: '\u00e5rshjul' })).toBe(
    fingerprint({ a: 'a\u030arshjul', b: 'aarshjul' }),
  );
});

test('any change of wording changes it', () => {
  expect(fingerprint({ a: '92,9 mio. kr.' })).not.toBe(fingerprint({ a: '93,2 mio. kr.' }));
});

test('it is SHA-256 over RFC 8785 JSON', () => {
  // sha256 of {"a":1,"b":[true,null,"é"]}
  expect(fingerprint({ b: [true, null, 'é'], a: 1 })).toMatch(/^[0-9a-f]{64}$/);
  expect(fingerprint({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});
