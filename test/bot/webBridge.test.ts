import type { CloudAdapter, Response } from 'botbuilder';
import { answerActivity } from '../../bot/webBridge';

/** An adapter that answers as the library's does: a status, a body where there is one, and the end. */
function answering(write: (response: Response) => void): CloudAdapter {
  return {
    process: async (_request: unknown, response: Response) => {
      write(response);
      response.end();
    },
  } as unknown as CloudAdapter;
}
const request = { method: 'POST', headers: {}, body: {} };
const answer = (write: (response: Response) => void) =>
  answerActivity(answering(write), request, async () => undefined);

it('hands on the status, the headers and the body of an invoke', async () => {
  const body = { statusCode: 200, type: 'x', value: 'y' };
  expect(
    await answer((response) => {
      response.status(200);
      response.header('x-one', '1');
      response.send(body);
    }),
  ).toEqual({ status: 200, headers: { 'x-one': '1' }, jsonBody: body });
});

it('has no body where the library sends none', async () => {
  expect(await answer((response) => response.status(200))).toEqual({ status: 200, headers: {} });
});

it.each([400, 401, 405, 500, 502])('keeps what the library says of a %d inside', async (status) => {
  expect(
    await answer((response) => {
      response.status(status);
      response.send('Error: Cecilie Thorhauge wrote …\n    at turn (bot.js:1:1)');
    }),
  ).toEqual({ status, headers: {} });
});
