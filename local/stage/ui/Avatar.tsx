import type { StagePerson } from '../contract';

const tones = 8;

/** A person's initials on a tone of their own. Decoration: the name always stands beside it. */
export function Avatar({ person }: { person: Pick<StagePerson, 'id' | 'name'> }) {
  const words = person.name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0] ?? '')
    .join('');
  const tone = [...person.id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % tones;
  return (
    <span className={`avatar tone-${tone}`} aria-hidden="true">
      {initials}
    </span>
  );
}
