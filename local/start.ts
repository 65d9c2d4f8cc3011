import { startDesk } from './desk/startDesk';
import { sentenceOf } from './host/refusal';
import { readDeskSettings } from './settings';

/** `npm start`: the whole of Votum on this machine, until Ctrl-C. */
async function main(): Promise<number> {
  const stops: (() => Promise<void>)[] = [];
  try {
    const settings = readDeskSettings();
    const asked = askedToStop(settings.byNpm);
    const desk = await Promise.race([startDesk(process.cwd(), settings, stops), asked]);
    if (desk === 'asked') return 0;
    console.log(`Stage (every seat at the table)  ${desk.stageUrl}`);
    console.log(`Bot                              ${desk.botUrl}/api/messages`);
    console.log('Votum is ready');
    const ended = await Promise.race([desk.broken, asked]);
    if (ended === 'asked') return 0;
    console.error(ended);
    return 1;
  } catch (fault) {
    console.error(sentenceOf(fault));
    return 1;
  } finally {
    // Last started, first stopped: the storage writes its data when nothing uses it any more.
    for (const stop of stops.reverse()) await stop().catch((fault) => console.error(sentenceOf(fault)));
  }
}

function askedToStop(byNpm: boolean): Promise<'asked'> {
  return new Promise((resolve) => {
    const ask = () => resolve('asked');
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
    if (!byNpm) return;
    // npm passes a signal on to its shell only, which ends without telling its child.
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) ask();
    }, 500).unref();
  });
}

// Children that are still starting follow this process by themselves.
void main().then((code) => process.exit(code));
