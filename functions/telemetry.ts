import {
  type Attributes,
  type Context,
  context,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  trace,
} from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOnSampler,
  BasicTracerProvider,
  BatchSpanProcessor,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-base';
import { faultCode } from '../workflows/faultCode';
import type { Trace } from '../workflows/ports';
import type { TelemetrySettings } from './settings';

/** Measures that are sent away, and what sends those that still wait. */
export interface Telemetry extends Trace {
  flush(): Promise<void>;
}

/**
 * Starts measuring. A bundle of its own, which is read only where a place to send to is set: elsewhere it costs nothing.
 * Names and attributes are codes and ids; a fault is its code.
 */
export async function startTelemetry(settings: TelemetrySettings, version: string): Promise<Telemetry> {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'votum', 'service.version': version }),
    // The host says of most of its invocations that nobody measures them.
    sampler: new AlwaysOnSampler(),
    spanProcessors: (await exportersOf(settings)).map((exporter) => new BatchSpanProcessor(exporter)),
  });
  const tracer = provider.getTracer('votum', version);
  return {
    span: (name, fields, work, parent) =>
      tracer.startActiveSpan(
        name,
        {
          kind: parent === undefined ? SpanKind.INTERNAL : SpanKind.SERVER,
          attributes: attributesOf(fields),
        },
        contextOf(parent),
        async (span) => {
          try {
            return await work();
          } catch (fault) {
            span.setStatus({ code: SpanStatusCode.ERROR, message: faultCode(fault) });
            throw fault;
          } finally {
            span.end();
          }
        },
      ),
    // What cannot be sent is lost, and nothing of Votum's work with it.
    flush: () => provider.forceFlush().catch(() => undefined),
  };
}

async function exportersOf({ insights, otlp }: TelemetrySettings): Promise<SpanExporter[]> {
  const exporters: SpanExporter[] = [];
  if (insights !== undefined) {
    const { AzureMonitorTraceExporter } = await import('@azure/monitor-opentelemetry-exporter');
    exporters.push(
      new AzureMonitorTraceExporter({ connectionString: insights, disableOfflineStorage: true }),
    );
  }
  if (otlp !== undefined) {
    const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
    exporters.push(new OTLPTraceExporter({ url: `${otlp.replace(/\/$/, '')}/v1/traces` }));
  }
  return exporters;
}

function attributesOf(fields: Record<string, string>): Attributes {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`votum.${name}`, value]));
}

const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/;

/** What called: the span the host opened for the invocation (`traceparent`), else what is being measured already. */
function contextOf(parent: string | undefined): Context {
  const [, traceId, spanId] = TRACEPARENT.exec(parent ?? '') ?? [];
  if (traceId === undefined || spanId === undefined) return context.active();
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId,
    traceFlags: TraceFlags.SAMPLED,
    isRemote: true,
  });
}
