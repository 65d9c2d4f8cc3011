import { CloudAdapter, type TurnContext } from 'botbuilder';
import { createAuthentication } from './callers/createAuthentication';
import { limitCalls } from './limitCalls';
import type { BotSettings } from './settings';

/** The adapter Teams talks to. It validates every caller's token itself, whoever stood before it. */
export function createAdapter(settings: BotSettings, onFault: (fault: unknown) => void): CloudAdapter {
  const adapter = new CloudAdapter(createAuthentication(settings));
  adapter.use(limitCalls(settings));
  adapter.onTurnError = async (_context: TurnContext, fault: Error) => {
    onFault(fault);
    // The library writes whatever leaves a turn to the log, and a fault may hold a card or what somebody wrote.
    throw new Error('VOTUM-TURN');
  };
  return adapter;
}
