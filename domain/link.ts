/** The longest address that is taken. */
export const LONGEST_LINK = 1_000;

// What a browser passes over in silence, or what turns the text around that is read.
const UNSEEN = /[\p{Z}\p{Cc}\p{Cf}\p{Co}\p{Cs}\\]/u;
// Named as an address is, and not as a file is: `Bilag 3.pdf`, `referat.docx`.
const ADDRESS =
  /:\/\/|(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]+\.)+(?!(?:pdf|docx?|xlsx?|pptx?|od[tsp]|txt|csv|png|jpe?g|eml|msg|md)\b)\p{L}{2,}/giu;

/**
 * An address that people can be sent to, as a browser will read it; null for anything else. Over https, without a name or
 * a password in it (`https://bank.example@else.example` goes elsewhere than it reads), and with a host that has a domain.
 */
export function readLink(typed: string): string | null {
  const text = typed.trim();
  if (text.length > LONGEST_LINK || UNSEEN.test(text) || !/^https:\/\/[^/]/i.test(text)) return null;
  const url = parsed(text);
  if (url === null) return null;
  const { protocol, username, password, hostname, href } = url;
  const plain = username === '' && password === '' && !/^https:\/\/[^/?#]*@/i.test(text);
  return protocol === 'https:' && plain && hostname.includes('.') && href.length <= 2 * LONGEST_LINK
    ? href
    : null;
}

/**
 * The host of an address as it can be read: in its own letters where they are Latin, else as the network names it
 * (`xn--…`), for letters of another writing can look the same.
 */
export function hostOf(link: string): string {
  const { hostname } = new URL(link);
  const typed = /^https:\/\/([^/?#:]+)/i.exec(link.trim())?.[1]?.normalize('NFC').toLowerCase() ?? '';
  const isSame = parsed(`https://${typed}`)?.hostname === hostname;
  return isSame && /^[\p{Script=Latin}\d.-]+$/u.test(typed) ? typed : hostname;
}

/**
 * An address in its parts; null where it is none. Not URL.canParse: some versions of Node 20 refuse by it, once it is
 * compiled, addresses with letters beyond ASCII.
 */
export function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** What a link is called: the host is added where its name reads as an address that is not its own. */
export function linkName(name: string, link: string): string {
  const host = hostOf(link);
  const own = new URL(link).hostname;
  const isOwn = (address: string) =>
    [own, `www.${own}`].includes(parsed(`https://${address}`)?.hostname ?? '');
  const other = (name.match(ADDRESS) ?? []).some((address) => address === '://' || !isOwn(address));
  return other && !ownAddress(name, own) ? `${name} (${host})` : name;
}

/** Whether the whole name is an address on the link's own host. */
function ownAddress(name: string, own: string): boolean {
  const link = readLink(name);
  return link !== null && new URL(link).hostname === own;
}
