import type { InvocationContext } from '@azure/functions';
import { faultCode } from '../workflows/faultCode';
import { theApp } from './compose';
import { type Correlation, correlated } from './correlation';

/**
 * Does one piece of work under its ids. A fault is told to the log by its code and thrown on without what it said: the host
 * writes the message of whatever it is thrown to a log of its own, and it may quote what somebody wrote.
 */
export function pieceOfWork<T>(
  name: string,
  { invocationId, traceContext }: Pick<InvocationContext, 'invocationId' | 'traceContext'>,
  ids: Correlation,
  work: () => Promise<T>,
): Promise<T> {
  const told = { invocationId, ...ids };
  const measured = () =>
    theApp.trace === null ? work() : theApp.trace.span(name, told, work, traceContext?.traceParent);
  return correlated(told, async () => {
    try {
      return await measured();
    } catch (fault) {
      const code = faultCode(fault);
      theApp.deps.log.error('work failed', { code: 'VOTUM-WORK', work: name, fault: code });
      throw withoutWords(fault, code);
    }
  });
}

function withoutWords(fault: unknown, code: string): Error {
  const clean = new Error(code);
  const frames = fault instanceof Error ? (fault.stack ?? '').match(/^ {4}at .*$/gm) : null;
  if (frames !== null) clean.stack = [`Error: ${code}`, ...frames].join('\n');
  return clean;
}
