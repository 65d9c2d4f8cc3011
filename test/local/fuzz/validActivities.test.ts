import { readPress, type Verb, verbs } from '../../../cards/verbs';
import { roundIdOf } from '../../../domain/ids';
import { fuzzBoard } from '../../../local/fuzz/people';
import { dataOf } from '../../../local/fuzz/validActivities';
import { aUlid } from '../../support/builders';

// Spoiling what is not valid to begin with would show nothing.

const board = fuzzBoard();
const about = {
  boardId: board.id,
  roundId: roundIdOf(board.id, aUlid(1)),
  meetingId: '2025-1',
  serviceUrl: 'http://127.0.0.1:1/',
  botId: '28:votum',
  tenantId: '11111111-0000-4000-8000-000000000001',
  channelId: '19:x@thread.tacv2',
};

test.each(Object.keys(verbs) as Verb[])('there is data that %s takes', (verb) => {
  expect(readPress(verb, dataOf(verb, about))).toMatchObject({ verb });
});
