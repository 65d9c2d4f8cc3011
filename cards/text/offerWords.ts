import type { Language } from '../../domain/language';
import { answersOf, type Offering } from '../../domain/round/offeredChoices';
import { minutesCaseText } from './minutesCase';
import { objectionsText } from './objections';
import { textIn } from './text';

/** What stands around the answer buttons, by the kind of answers a case has. */
export interface OfferWords {
  comment: string;
  hint: string;
  /** In answer to a written "godkendt", and to a thumb. */
  offer: string;
  thumb: string;
  /** A text is missing that the answer must have: nothing is recorded, or the answer given before stands. */
  missing: string;
  missingOnChange: string;
}

/** The words around the answers of a case. */
export function offerWords(offering: Offering, lang: Language): OfferWords {
  const { case: own, note } = textIn(lang);
  const usual: OfferWords = {
    comment: own.comment,
    hint: own.commentHint,
    offer: note.offer,
    thumb: note.thumb,
    missing: note.commentMissing,
    missingOnChange: note.commentMissingOnChange,
  };
  const kind = answersOf(offering);
  switch (kind) {
    case 'approval':
      return usual;
    case 'minutes':
      return minutesCaseText(lang).offer;
    case 'silence':
      return { ...usual, ...objectionsText(lang).offer };
    default:
      return kind satisfies never;
  }
}
