import { refusalText } from '../../cards/refusals/refusalText';
import { answersText } from '../../cards/text/answers';
import { runsCases } from '../../domain/board/roles';
import { type Reply, words } from '../turn';
import type { Talk } from './talk';

/** Where the register and the deadlines can be had as files, to those who run cases. Nothing is sent from here. */
export async function answerExport({ seated, lang }: Talk): Promise<Reply> {
  return words(runsCases(seated.role) ? answersText(lang).exports : refusalText('notYours', lang));
}
