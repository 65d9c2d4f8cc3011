import Module from 'node:module';
import type {
  FunctionCallback,
  FunctionMetadata,
  HookCallback,
  LogCategory,
  ProgrammingModel,
} from './coreTypes';
import { Refusal } from './refusal';

/** A function as the bundle registered it. */
export type RegisteredFunction = FunctionMetadata & { callback: FunctionCallback };

/** What the bundle told its host, and the hooks it wants called. */
export type FunctionsCore = {
  functions: ReadonlyMap<string, RegisteredFunction>;
  /** The library's programming model; throws when no function was registered. */
  model(): ProgrammingModel;
  runHooks(name: string, context: object): Promise<void>;
  /** After this a registration is an error, as in Azure. */
  close(): void;
};

/**
 * Gives `require('@azure/functions-core')` to everything loaded from now on. In Azure the worker does this; the
 * module is no package. It must be called before the bundle is loaded: the library asks once and remembers "no host".
 */
export function provideFunctionsCore(
  log: (level: string, category: LogCategory, message: string) => void,
): FunctionsCore {
  const functions = new Map<string, RegisteredFunction>();
  const hooks = new Map<string, Set<HookCallback>>();
  let model: ProgrammingModel | undefined;
  let open = true;

  const core = {
    version: '4.0.0',
    hostVersion: '4.1000.0',
    setProgrammingModel: (given: ProgrammingModel) => {
      model = given;
    },
    getProgrammingModel: () => model,
    registerFunction: (metadata: FunctionMetadata, callback: FunctionCallback) => {
      if (!open) throw new Error(`Function "${metadata.name}" is registered after the start.`);
      if (functions.has(metadata.name)) throw new Error(`Two functions are called "${metadata.name}".`);
      functions.set(metadata.name, { ...metadata, callback });
      return disposable(() => functions.delete(metadata.name));
    },
    registerHook: (name: string, callback: HookCallback) => {
      const known = hooks.get(name) ?? new Set();
      hooks.set(name, known.add(callback));
      return disposable(() => known.delete(callback));
    },
    log,
  };
  patchRequire(core);
  return {
    functions,
    model: () => {
      if (model === undefined) throw new Refusal('The functions bundle registers no functions.');
      return model;
    },
    runHooks: async (name, context) => {
      for (const hook of hooks.get(name) ?? []) await hook(context);
    },
    close: () => {
      open = false;
    },
  };
}

function patchRequire(core: object): void {
  const original = Module.prototype.require;
  Module.prototype.require = function require(this: Module, id: string) {
    return id === '@azure/functions-core' ? core : original.call(this, id);
  } as typeof original;
}

function disposable(act: () => void) {
  return { dispose: act };
}
