import type { BotOutcome, StageMessage, StagePerson } from '../contract';
import { botIsIn, type Place, type Stage } from '../stage';
import { activityFrom } from './activity';
import { callBot } from './callBot';
import { showNotice } from './notices';

/**
 * Sends what a person wrote to the bot, which in a channel hears only what mentions it. A bot that does not answer shows
 * in the person's seat.
 */
export async function deliverMessage(
  stage: Stage,
  person: StagePerson,
  place: Place,
  message: StageMessage,
): Promise<BotOutcome> {
  if (place.kind === 'channel' && (!message.mentionsBot || !botIsIn(stage, place)))
    return { kind: 'not-sent' };
  const inThread: Place = place.kind === 'channel' ? { ...place, threadId: message.threadId } : place;
  const common = activityFrom(stage, person, inThread);
  const said =
    place.kind === 'channel'
      ? withMention(stage, message.text)
      : { text: message.text, html: null, entities: [] };
  const answer = await callBot(stage, {
    ...common,
    type: 'message',
    id: message.id,
    textFormat: 'plain',
    text: said.text,
    attachments: [
      ...message.attachments,
      // Teams sends its own rendering of the text along; a bot that takes every attachment for a file falls here.
      ...(said.html === null ? [] : [{ contentType: 'text/html', content: said.html }]),
    ],
    entities: [...common.entities, ...said.entities],
  });
  if (answer.kind === 'answered') return { kind: 'done', status: answer.status };
  showNotice(stage, person, place.conversationId, null, answer);
  return answer;
}

function withMention(stage: Stage, text: string) {
  const { id, name } = stage.cast.bot;
  const rest = text.replace(new RegExp(`^@${name}\\b\\s*`, 'i'), '');
  const at = `<at>${name}</at>`;
  const escaped = rest.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
  return {
    text: `${at} ${rest}`,
    html: `<p><span itemtype="http://schema.skype.com/Mention" itemscope="" itemid="0">${name}</span> ${escaped}</p>`,
    entities: [{ type: 'mention', text: at, mentioned: { id, name } }],
  };
}
