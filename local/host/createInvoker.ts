import { randomUUID } from 'node:crypto';
import type { CoreInvocationContext, InvocationRequest, InvocationResponse, LogCategory } from './coreTypes';
import type { DescribeFault } from './describeFault';
import type { FunctionsCore, RegisteredFunction } from './functionsCore';
import type { Log } from './log';

/** How an invocation ended. A fault has been logged; it never goes out to a caller. */
export type Invoked = { status: 'done'; response: InvocationResponse } | { status: 'failed' };

export type Invoker = {
  invoke(fn: RegisteredFunction, request: InvocationRequest): Promise<Invoked>;
};

/** Runs registered functions through the library's own model and hooks, and writes one log line for each run. */
export function createInvoker(
  core: FunctionsCore,
  log: Log,
  describe: DescribeFault,
  coreLog: (level: string, category: LogCategory, message: string) => void,
): Invoker {
  async function invoke(fn: RegisteredFunction, request: InvocationRequest): Promise<Invoked> {
    const started = performance.now();
    const invocationId = randomUUID();
    const fields = () => ({ name: fn.name, ms: Math.round(performance.now() - started), id: invocationId });
    try {
      const response = await callThroughModel(core, fn, {
        invocationId,
        metadata: fn,
        request,
        log: coreLog,
      });
      log('info', 'function done', fields());
      return { status: 'done', response };
    } catch (fault) {
      log('error', 'function failed', { ...fields(), ...describe(fault) });
      return { status: 'failed' };
    }
  }

  return { invoke };
}

async function callThroughModel(
  core: FunctionsCore,
  fn: RegisteredFunction,
  coreContext: CoreInvocationContext,
): Promise<InvocationResponse> {
  const model = core.model().getInvocationModel(coreContext);
  const { context, inputs } = await model.getArguments();
  const shared = { hookData: {}, appHookData: {}, invocationContext: context };

  coreContext.state = 'preInvocationHooks';
  const before = { ...shared, inputs, functionCallback: fn.callback };
  await core.runHooks('preInvocation', before);

  coreContext.state = 'invocation';
  const after = {
    ...shared,
    inputs: before.inputs,
    result: undefined as unknown,
    error: undefined as unknown,
  };
  try {
    after.result = await model.invokeFunction(context, before.inputs, before.functionCallback);
  } catch (fault) {
    after.error = fault ?? new Error('The function threw nothing.');
  }

  coreContext.state = 'postInvocationHooks';
  await core.runHooks('postInvocation', after);
  if (after.error !== undefined) throw after.error;
  return model.getResponse(context, after.result);
}
