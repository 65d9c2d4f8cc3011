import type { Deps } from '../workflows/deps';

/**
 * The same stores, whose writes wait until it is known that they may be made, and are refused with what `admitted` is
 * rejected with. Reads go on meanwhile. A wake-up that no row follows does nothing, and an answer's goes out with its
 * first reads: `wakesToo` says whether they are held.
 */
export function holdWrites(deps: Deps, admitted: Promise<void>, wakesToo: boolean): Deps {
  const held =
    <A extends unknown[], R>(write: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      await admitted;
      return write(...args);
    };
  const { boards, conversations, rounds, register, meetings, papers, due, halted, wakes } = deps;
  return {
    ...deps,
    boards: { ...boards, save: held(boards.save) },
    conversations: {
      ...conversations,
      savePersonal: held(conversations.savePersonal),
      markPersonal: held(conversations.markPersonal),
      tie: held(conversations.tie),
      saveContext: held(conversations.saveContext),
    },
    rounds: { ...rounds, commit: held(rounds.commit), relist: held(rounds.relist) },
    register: { ...register, append: held(register.append), journalised: held(register.journalised) },
    meetings: {
      ...meetings,
      save: held(meetings.save),
      carry: held(meetings.carry),
      saveCarried: held(meetings.saveCarried),
    },
    papers: { ...papers, put: held(papers.put) },
    due: {
      ...due,
      put: held(due.put),
      drop: held(due.drop),
      setAside: held(due.setAside),
      dropAside: held(due.dropAside),
    },
    halted: { ...halted, put: held(halted.put), drop: held(halted.drop) },
    wakes: wakesToo ? { wake: held(wakes.wake) } : wakes,
  };
}
