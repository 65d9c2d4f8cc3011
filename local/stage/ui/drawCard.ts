import {
  type Action,
  AdaptiveCard,
  ExecuteAction,
  OpenUrlAction,
  SerializationContext,
  SubmitAction,
} from 'adaptivecards/lib/card-elements';
import { HostConfig } from 'adaptivecards/lib/host-config';
import { GlobalRegistry } from 'adaptivecards/lib/registry';
import { Versions } from 'adaptivecards/lib/serialization';
import { GlobalSettings } from 'adaptivecards/lib/shared';
import { Table } from 'adaptivecards/lib/table';
import { cardHost } from './cardHost';
import { renderMarkdown } from './renderMarkdown';

// Parts of the renderer are imported one by one: the whole package brings a carousel that cards in Teams can't have.
// The bundler drops a table nobody names, and with it the registration in its own module.
GlobalRegistry.defaultElements.register('Table', Table, Versions.v1_5);

GlobalSettings.setTabIndexAtCardRoot = false;

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = renderMarkdown(text);
  result.didProcess = true;
};

/** What a button of a card asks for. */
export type CardAct =
  | { kind: 'execute'; id: string | undefined; verb: string; data: unknown }
  | { kind: 'submit'; data: unknown };

const host = new HostConfig(cardHost);

/** Draws a card with Microsoft's renderer. `errors` says what could not be read. Links are opened here. */
export function drawCard(
  card: unknown,
  onAct: (act: CardAct) => void,
): { element: HTMLElement | null; errors: string[] } {
  const adaptiveCard = new AdaptiveCard();
  adaptiveCard.hostConfig = host;
  adaptiveCard.onExecuteAction = (action) => perform(action, onAct);
  const context = new SerializationContext();
  adaptiveCard.parse(card, context);
  const errors = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
  return { element: adaptiveCard.render() ?? null, errors };
}

function perform(action: Action, onAct: (act: CardAct) => void): void {
  if (action instanceof ExecuteAction)
    onAct({ kind: 'execute', id: action.id, verb: action.verb, data: action.data });
  else if (action instanceof SubmitAction) onAct({ kind: 'submit', data: action.data });
  else if (action instanceof OpenUrlAction && action.url !== undefined)
    window.open(action.url, '_blank', 'noopener,noreferrer');
}
