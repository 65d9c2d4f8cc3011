import { z } from 'zod';
import type { Language } from '../../domain/language';
import type { CaseView } from '../../domain/round/caseView';
import { button } from '../button';
import { type CardMessage, lines, Words } from '../card';
import { Buttons, Head } from '../parts/partViews';
import { renderer } from '../render';
import { shell } from '../shell';
import template from '../templates/call.json';
import { channelText } from '../text/channel';
import { deadlineMoment, longDateTime } from '../text/dates';
import { joinList } from '../text/numbers';
import { textIn } from '../text/text';
import { userLine } from '../userText';
import { mentionsOf } from './mentions';

const View = z.strictObject({ head: Head, call: Words, how: Words, actions: Buttons });
const render = renderer('call', template, View);

export interface Call {
  view: CaseView;
  /** Whom to mention, by the channel's own id of each. */
  people: readonly { userId: string; name: string }[];
}

/**
 * Tells members in the channel that there is a case for them. It says nothing of who has answered, and what the button
 * opens is the presser's own.
 */
export function callCard({ view, people }: Call, lang: Language): CardMessage {
  const text = channelText(lang).call;
  const mentions = mentionsOf(people);
  const { round } = view;
  const title = userLine(round.proposal.title) || '–';
  const card = render({
    head: {
      lead: text.lead,
      title,
      byline: lines(textIn(lang).channel.deadline(longDateTime(lang, deadlineMoment(round.deadline)))),
    },
    call: text.call(
      joinList(
        lang,
        mentions.map((mention) => mention.text),
      ),
    ),
    how: text.how(textIn(lang).case.showAndAnswer),
    actions: {
      buttons: [
        button(
          textIn(lang).case.showAndAnswer,
          'round.show',
          { v: 1, roundId: round.id, as: 'case' },
          'positive',
        ),
      ],
    },
  });
  return shell(card, { lang, summary: text.summary(title), mentions: mentions.map(({ entity }) => entity) });
}
