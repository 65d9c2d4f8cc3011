/*
 * The part of the protocol between @azure/functions and its host that this host speaks. The library's types name a
 * module (@azure/functions-core) that no package provides, so the shapes stand here.
 */

export type Binding = { type: string; direction: 'in' | 'out' | 'inout'; [property: string]: unknown };
export type FunctionMetadata = { name: string; bindings: Record<string, Binding>; retryOptions?: unknown };
export type FunctionCallback = (...args: unknown[]) => unknown;
export type HookCallback = (context: object) => unknown;
export type LogCategory = 'user' | 'system';

/** A value on its way in or out. */
export type TypedData = { string?: string; json?: string; bytes?: Uint8Array; http?: HttpData };

/** An HTTP request on its way in, or a response on its way out. */
export type HttpData = {
  method?: string;
  url?: string;
  headers?: Record<string, string>;
  params?: Record<string, string>;
  body?: TypedData;
  statusCode?: string;
  cookies?: HttpCookie[];
};

export type HttpCookie = {
  name: string;
  value: string;
  domain?: { value: string } | null;
  path?: { value: string } | null;
  expires?: { value: { seconds: number } } | null;
  secure?: { value: boolean } | null;
  httpOnly?: { value: boolean } | null;
  sameSite?: 'none' | 'lax' | 'strict' | 'explicitNone';
  maxAge?: { value: number } | null;
};

export type InvocationRequest = {
  inputData: { name: string; data: TypedData }[];
  triggerMetadata: Record<string, TypedData>;
};

export type InvocationResponse = { returnValue?: TypedData | null };

export type CoreInvocationContext = {
  invocationId: string;
  metadata: FunctionMetadata;
  request: InvocationRequest;
  state?: 'preInvocationHooks' | 'invocation' | 'postInvocationHooks';
  log(level: string, category: LogCategory, message: string): void;
};

export type InvocationModel = {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], callback: FunctionCallback): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<InvocationResponse>;
};

export type ProgrammingModel = { getInvocationModel(context: CoreInvocationContext): InvocationModel };
