import type { Parts } from '../withParts';
import buttons from './buttons.json';
import changes from './changes.json';
import fold from './fold.json';
import head from './head.json';
import matter from './matter.json';
import opener from './opener.json';
import papers from './papers.json';
import section from './section.json';

/** The parts every template can refer to by `$part`. What each is filled from stands in `partViews.ts`. */
export const commonParts: Parts = { head, section, opener, fold, papers, changes, matter, buttons };
