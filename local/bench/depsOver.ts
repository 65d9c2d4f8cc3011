import { ulid } from 'ulid';
import type { Instant } from '../../domain/ids';
import type { Storage } from '../../storage/storage';
import type { Deps } from '../../workflows/deps';

/** What the use cases need, over a storage and a clock; nothing is logged. */
export function depsOver(storage: Storage, now: () => Instant): Deps {
  const quiet = () => {};
  return {
    ...storage,
    clock: { now },
    ids: { ulid: () => ulid(Date.parse(now())) },
    log: { info: quiet, warn: quiet, error: quiet },
  };
}
