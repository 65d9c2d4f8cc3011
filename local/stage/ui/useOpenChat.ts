import { useEffect } from 'react';
import type { StagePerson } from '../contract';
import { api } from './api';
import { usePage } from './pageContext';

/** Tells the stage that a person looks at a chat, as their Teams client would: then cards refresh by themselves. */
export function useOpenChat(person: StagePerson, conversationId: string): void {
  const { connectedAt } = usePage();
  const { id } = person;
  useEffect(() => {
    // A stage that was started anew, or lost its last page, has forgotten who looks at what: said again then.
    if (connectedAt === 0) return;
    void api.open(id, conversationId).catch(() => {});
  }, [id, conversationId, connectedAt]);
  useEffect(() => () => void api.close(id, conversationId).catch(() => {}), [id, conversationId]);
}
