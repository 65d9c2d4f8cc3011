import { userLine } from '../../cards/userText';

const LONGEST = 120;
// What separates folders somewhere, or cannot stand in a name somewhere.
const SEPARATORS = /[\\/:*?"<>|]/g;
// Names that Windows keeps for devices, whatever their extension.
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * The name of a dropped file as it is kept: one line without what cannot be seen, of no folder, at most 120 characters with
 * its extension. What turned the name around is gone, so that it ends in its real extension.
 */
export function paperName(dropped: string): string {
  const name = userLine(dropped.slice(0, 1_000), 1_000)
    .replace(SEPARATORS, '-')
    .replace(/^[. -]*[ -]|[. ]+$/g, '')
    .replace(DEVICES, '_$&');
  const [extension = ''] = /\.[^.]{1,10}$/.exec(name) ?? [];
  const stem = name.slice(0, name.length - extension.length);
  return `${userLine(stem, LONGEST - extension.length) || 'fil'}${extension}`;
}
