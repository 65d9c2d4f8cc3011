import type { Attendee } from '../meeting';

const organisation =
  /(?:ministeri(?:et|um)|styrelsen?|universitet(?:et)?|fakultet(?:et)?|hospital(?:et)?|kommunen?|institut(?:tet)?|sekretariat(?:et)?|forening(?:en)?|selskab(?:et)?|centeret|centret|råd(?:et)?|fond(?:en)?)$/i;
const organisationWord =
  /^(?:region|danske|danmarks|national|nationalt|nationale|center|institut|foreningen|fonden)$/i;
const noteWord =
  /^(?:via|deltog|stedfortræder|suppleant|for|under|til|fra|pr\.|online|virtuelt|video|referent|næstformand|punkt|pkt\.?|kl\.?|forlod|kom|pva\.?|\p{Lu})(?![\p{L}])/u;

/**
 * Reads one name of an attendance list: `Name, post, body (formand).` Where there are two parts, the second is the
 * body when `secondIs` says so or it sounds like one. Undefined for a line that holds no name.
 */
export function readPerson(text: string, secondIs: 'post' | 'body'): Attendee | undefined {
  const marks = takeMarks(text.replace(/^(?:- |\d{1,2}[.)] )/, '').replace(/[.;,]$/, ''));
  const [first = '', ...more] = marks.text.split(', ').map((part) => part.trim());
  const roles = more.filter((part) => isRole(part));
  const places = more.filter((part) => part !== '' && !isRole(part));
  const leading = /^(formand|observatør) (?=\p{Lu})/iu.exec(first);
  const substitute = first.indexOf(' for ');
  const name = first.slice(leading?.[0].length ?? 0, substitute < 0 ? undefined : substitute).trim();
  if (!isName(name)) return undefined;
  const spoken = [...marks.roles, ...roles, leading?.[1] ?? ''].map((role) => role.toLowerCase());
  const note = [...(substitute < 0 ? [] : [first.slice(substitute + 1)]), ...marks.notes].join(', ');
  const last = places.at(-1);
  const lastIsBody = places.length > 1 || secondIs === 'body' || (last !== undefined && isOrganisation(last));
  const post = (lastIsBody ? places.slice(0, -1) : places).join(', ');
  return {
    name,
    ...(post === '' ? {} : { post }),
    ...(last === undefined || !lastIsBody ? {} : { body: last }),
    chair: spoken.includes('formand') || spoken.includes('mødeleder'),
    observer: spoken.includes('observatør'),
    ...(marks.absent ? { absent: true as const } : {}),
    ...(note === '' ? {} : { note }),
  };
}

/** True for two to six words that read as a person's name and not as an organisation's. */
export function isName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 6 || isOrganisation(text)) return false;
  return words.every((word) => /^(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|af|la|le|el|al)$/u.test(word));
}

/** True for the name of a ministry, region, university and the like. */
export function isOrganisation(text: string): boolean {
  return text.split(' ').some((word) => organisation.test(word) || organisationWord.test(word));
}

type Marks = { text: string; roles: string[]; notes: string[]; absent: boolean };

/** Takes off what is said of a person beside name, post and body: (formand), "- afbud", "deltog via video". */
function takeMarks(text: string): Marks {
  const marks: Marks = { text: '', roles: [], notes: [], absent: false };
  const withoutBrackets = text.replaceAll(/ ?\(([^()]{1,80})\)/g, (whole, inner: string) => {
    if (isRole(inner)) marks.roles.push(inner);
    else if (/^(?:meldt )?afbud$|^fraværende$/i.test(inner)) marks.absent = true;
    else if (noteWord.test(inner)) marks.notes.push(inner);
    else return whole;
    return '';
  });
  const absent = / ?[-–,] ?(?:meldt )?(?:afbud|fraværende)$/i.exec(withoutBrackets);
  if (absent) marks.absent = true;
  const present = absent ? withoutBrackets.slice(0, absent.index) : withoutBrackets;
  const took = /(?: ?[-–,])? (deltog (?:via|pr\.|virtuelt|online).*)$/i.exec(present);
  if (took) marks.notes.push(took[1] ?? '');
  marks.text = (took ? present.slice(0, took.index) : present).replace(/[.;,]$/, '').trim();
  return marks;
}

function isRole(text: string): boolean {
  return /^(?:formand|mødeleder|observatør)$/i.test(text);
}
