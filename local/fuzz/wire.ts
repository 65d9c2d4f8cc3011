import type { SeededRandom } from '../chaos/seededRandom';

/** A request as it goes over the wire. */
export interface Wire {
  body: Uint8Array<ArrayBuffer>;
  contentType: string;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const OTHER_TYPES = [
  'text/plain',
  'application/xml',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  '',
];

/** The activity as Teams sends it; one in seven is spoiled on the way, in its bytes and no longer in what it says. */
export function toWire(activity: unknown, random: SeededRandom): Wire {
  const text = JSON.stringify(activity);
  const whole = (said: string) => ({ body: bytes(said), contentType: JSON_TYPE });
  switch (random.between(0, 48)) {
    case 0:
      return whole(text.slice(0, random.between(0, text.length)));
    case 1:
      return whole(`\ufeff${text}`);
    case 2:
      return { body: new Uint8Array(Buffer.from(text, 'utf16le')), contentType: JSON_TYPE };
    case 3:
      return { body: new Uint8Array(Buffer.from(text, 'latin1')), contentType: JSON_TYPE };
    case 4: {
      // The same name twice, in the place of the first: which of them counts is the parser's own affair.
      const [, name] = /"(\w+)":/.exec(text) ?? [];
      return whole(`{"${name ?? 'x'}":[],"type":{},${text.slice(1)}`);
    }
    case 5:
      return { body: bytes(text), contentType: random.pick(OTHER_TYPES) };
    case 6: {
      const body = bytes(text);
      for (let i = 0; i < 5; i += 1) body[random.between(0, body.length - 1)] = random.between(0, 255);
      return { body, contentType: JSON_TYPE };
    }
    default:
      return whole(text);
  }
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}
