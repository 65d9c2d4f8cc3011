import type { Log } from '../../workflows/ports';
import type { BotSettings } from '../settings';
import { authenticate } from './authenticate';
import { createAuthentication } from './createAuthentication';
import { findMisrouting } from './findMisrouting';
import { tellSeldom } from './tellSeldom';

/** A body as it was read: an activity, or why it is none (`why` from a list of the reader's own, never of the body). */
export type ReadBody = { activity: object } | { status: 400 | 413 | 415; why: string };

/** An activity that may become a turn, or the status its sender gets, with no word beside it. */
export type Admitted = { kind: 'admitted'; activity: object } | { kind: 'refused'; status: number };

export interface Gate {
  /**
   * @param authorization the header; empty where there is none.
   * @param read is called once the caller is known, and never for one who is not let in.
   */
  admit(authorization: string, read: () => Promise<ReadBody>): Promise<Admitted>;
}

/**
 * Stands before every turn. 401: no token of the channel. 4xx: a body that is no activity. 403: an activity that is not for
 * Votum. 503: the channel's keys could not be had, so that Teams sends it again. On a desk nobody signs in, and the host
 * answers this machine only.
 */
export function createGate(settings: BotSettings, log: Log): Gate {
  const tell = tellSeldom(log);
  const library = createAuthentication(settings);
  const refuse = (status: number, code: string, why: string): Admitted => {
    tell('warn', 'a caller was refused', code, why);
    return { kind: 'refused', status };
  };
  return {
    async admit(authorization, read) {
      let claimed: string | null = null;
      if (settings.kind === 'azure') {
        const caller = await authenticate(library, settings.appId, authorization);
        if (caller.kind === 'refused') return refuse(401, 'VOTUM-CALLER-TOKEN', caller.why);
        if (caller.kind === 'unknown') {
          tell('error', "the channel's keys could not be had", 'VOTUM-CALLER-KEYS', caller.fault);
          return { kind: 'refused', status: 503 };
        }
        claimed = caller.serviceUrl;
      }
      const body = await read();
      if ('status' in body) return refuse(body.status, 'VOTUM-CALLER-BODY', body.why);
      const wrong = claimed === null ? null : findMisrouting(body.activity, claimed, settings);
      if (wrong !== null) return refuse(403, 'VOTUM-CALLER-ROUTE', wrong);
      return { kind: 'admitted', activity: body.activity };
    },
  };
}
