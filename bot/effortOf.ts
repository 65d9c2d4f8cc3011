import type { Press } from '../cards/verbs';
import type { Effort } from '../workflows/ports';

/** Which budget a press is taken from. */
export function effortOfPress({ verb }: Press): Effort {
  switch (verb) {
    case 'round.vote':
    case 'round.stand':
    case 'round.confirm-answer':
    case 'round.dispute-answer':
      return 'answer';
    case 'round.refresh':
      return 'refresh';
    // What goes out to others, or comes as a message of its own, or makes something new.
    case 'round.new':
    case 'minutes.start':
    case 'round.trial':
    case 'round.to-chairs':
    case 'round.start':
    case 'round.amend':
    case 'round.remind':
    case 'round.extend':
    case 'round.comment':
    case 'question.ask':
    case 'question.answer':
    case 'paper.unreadable':
    case 'agenda.publish':
      return 'send';
    default:
      return 'act';
  }
}

// Nobody asks for something in so many characters: it is an agenda or minutes, pasted.
const PASTED = 1_500;

/** Which budget typed words are taken from. */
export function effortOfWords(text: string, hasFiles: boolean): Effort {
  return hasFiles || text.length > PASTED ? 'heavy' : 'act';
}
