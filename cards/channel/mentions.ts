import { userLine } from '../userText';

/** A mention as Teams reads it: the text stands in the card, and the entity says whom it pings. They must match to the letter. */
export interface Mention {
  text: string;
  entity: { type: 'mention'; text: string; mentioned: { id: string; name: string } };
}

// A mention works in a TextBlock alone, which reads Markdown: nothing that means something there is left in a name.
const MEANS_SOMETHING = /[\\`*_{}[\]()<>#+!|~&$:]/g;
const LONGEST = 60;

/**
 * Mentions of these people, by the id the channel has for each. A name that says something to a client is made plain; two
 * of the same name are told apart by a number, for a text stands for one person.
 */
export function mentionsOf(people: readonly { userId: string; name: string }[]): Mention[] {
  const taken = new Map<string, number>();
  return people.map(({ userId, name }) => {
    const plain = userLine(userLine(name, 200).replace(MEANS_SOMETHING, ' '), LONGEST) || 'Votum';
    const count = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, count);
    const shown = count === 1 ? plain : `${plain} ${count}`;
    const text = `<at>${shown}</at>`;
    return { text, entity: { type: 'mention', text, mentioned: { id: userId, name: shown } } };
  });
}
