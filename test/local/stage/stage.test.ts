import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';
import type { StageEvent } from '../../../local/stage/contract';
import { startStage } from '../../../local/stage/startStage';
import { startFakeBot } from './fakeBot';
import { type OpenStage, openStage, waitFor } from './openStage';

let stage: OpenStage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.stop());

const options = () => ({
  port: 0,
  botUrl: stage.bot.url,
  dataFile: path.join(stage.folder, 'other.json'),
  boardFile: path.join(stage.folder, 'board.json'),
  now: () => stage.clock.now,
  moveClock: async () => ({}),
});

describe('at the start', () => {
  it('installs the app for the team and everybody, each told once', () => {
    const updates = stage.bot.got.filter((a) => a.type === 'installationUpdate');
    expect(updates).toHaveLength(stage.cast.people.length + 1);
    expect(updates.every((a) => a.action === 'add')).toBe(true);
    expect(stage.bot.got[0]).toMatchObject({
      type: 'conversationUpdate',
      membersAdded: [{ id: stage.cast.bot.id }],
      conversation: { id: stage.cast.team.id, isGroup: true, conversationType: 'channel' },
      channelData: {
        eventType: 'teamMemberAdded',
        team: { id: stage.cast.team.id },
        settings: { selectedChannel: { id: stage.cast.channel.id } },
      },
    });
  });

  it('goes on until the bot answers', async () => {
    const bot = await startFakeBot();
    let refusals = 2;
    bot.answer(() => {
      refusals -= 1;
      return { status: refusals >= 0 ? 503 : 200 };
    });
    const late = await startStage({ ...options(), botUrl: bot.url });
    try {
      await waitFor(async () => {
        const { settled } = (await (await fetch(`${late.url}/local/state`)).json()) as { settled: boolean };
        return settled;
      });
      expect(bot.got.length).toBeGreaterThan(2);
    } finally {
      await late.stop();
      await bot.stop();
    }
  });

  it('can be stopped while the bot does not answer', async () => {
    const lonely = await startStage({ ...options(), botUrl: 'http://127.0.0.1:9' });
    await lonely.stop();
    await expect(fetch(`${lonely.url}/local/state`)).rejects.toThrow();
  });

  it('says in a sentence that the port is taken', async () => {
    const port = Number(new URL(stage.url).port);
    await expect(startStage({ ...options(), port })).rejects.toThrow(
      `Port ${port} is taken. Set STAGE_PORT to a free port and start again.`,
    );
  });

  it('says in a sentence that its own file is broken, and leaves it alone', async () => {
    const { dataFile } = options();
    writeFileSync(dataFile, '{"schema":');
    await expect(startStage(options())).rejects.toThrow(
      /other\.json can't be read\. Run "npm run reset" to start over\./,
    );
    expect(readFileSync(dataFile, 'utf8')).toBe('{"schema":');
  });
});

describe('what is kept', () => {
  it('is there after a restart, and nobody is told twice', async () => {
    await stage.post('/local/people/kommunen/say', {
      text: 'hej',
      files: [{ name: 'a.txt', contentBase64: Buffer.from('a').toString('base64') }],
    });
    await stage.post('/local/people/kommunen/language', { language: 'en' });
    await stage.post('/local/people/fiskerne/uninstall');
    const before = await stage.state();
    const told = stage.bot.got.length;
    await stage.restart();
    const after = await stage.state();
    expect(after.messages).toEqual(before.messages);
    expect(after.installs).toEqual(before.installs);
    expect(after.installs.fiskerne).toBe('removed');
    expect(after.cast.people.find((p) => p.id === 'kommunen')?.language).toBe('en');
    expect(stage.bot.got).toHaveLength(told);
    const file = `${stage.url}${new URL(after.messages[0]?.attachments[0]?.contentUrl ?? '').pathname}`;
    expect(await (await fetch(file)).text()).toBe('a');
  });

  it('gives new ids after a restart even when the clock was put back', async () => {
    const first = (await stage.post('/local/people/kommunen/say', { text: 'ét' })).body as {
      activityId: string;
    };
    await stage.restart();
    stage.clock.now -= 86_400_000;
    const second = (await stage.post('/local/people/kommunen/say', { text: 'to' })).body as {
      activityId: string;
    };
    expect(Number(second.activityId)).toBeGreaterThan(Number(first.activityId));
  });

  it('is written whole: no half file is left beside it', async () => {
    await stage.post('/local/people/kommunen/say', { text: 'hej' });
    const file = path.join(stage.folder, 'stage.json');
    await waitFor(() => existsSync(file) && readFileSync(file, 'utf8').includes('"hej"'));
    expect(existsSync(`${file}.new`)).toBe(false);
  });

  it('is not kept of faults and settings: a stage that starts anew is a healthy one', async () => {
    await stage.post('/local/faults', { status: 502, times: 9 });
    await stage.post('/local/settings', { limits: 'off', autoRefresh: false });
    await stage.restart();
    expect((await stage.get('/local/faults')).body).toEqual([]);
    expect((await stage.get('/local/settings')).body).toMatchObject({
      limits: 'documented',
      autoRefresh: true,
    });
  });
});

describe('events', () => {
  it('tell the page what happens', async () => {
    const abort = new AbortController();
    const events: StageEvent[] = [];
    const response = await fetch(`${stage.url}/local/events`, { signal: abort.signal });
    const reading = (async () => {
      let text = '';
      for await (const part of response.body ?? []) {
        text += Buffer.from(part).toString('utf8');
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) events.push(JSON.parse(block.replace(/^data: /, '')) as StageEvent);
      }
    })().catch(() => {});
    await stage.post('/local/people/kommunen/say', { text: 'hej' });
    await stage.post('/local/clock', { now: '2025-06-03T06:00:00Z' });
    await waitFor(() => events.length >= 3);
    expect(events.map((e) => e.kind)).toEqual(['clock', 'message', 'clock']);
    expect(events[2]).toEqual({ kind: 'clock', now: '2025-06-03T06:00:00.000Z' });
    abort.abort();
    await reading;
  });
});

describe('who may ask', () => {
  const ask = (headers: Record<string, string>): Promise<number> =>
    new Promise((resolve, reject) => {
      get(`${stage.url}/local/state`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      }).on('error', reject);
    });

  it('is this machine, by name and by origin', async () => {
    expect(await ask({})).toBe(200);
    expect(await ask({ host: 'localhost:7072' })).toBe(200);
    expect(await ask({ origin: 'http://localhost:7072' })).toBe(200);
    expect(await ask({ host: 'votum.example' })).toBe(403);
    expect(await ask({ origin: 'https://votum.example' })).toBe(403);
  });

  it('gets a clear no for what is not there', async () => {
    expect((await stage.get('/local/nothing')).status).toBe(404);
    expect((await stage.post('/local/people/kommunen/constructor')).status).toBe(404);
    expect((await stage.post('/v3/nothing')).status).toBe(404);
    const broken = await fetch(`${stage.url}/local/faults`, { method: 'POST', body: '{' });
    expect(broken.status).toBe(400);
    const outside = await fetch(`${stage.url}/..%2fboard.json`);
    expect(outside.status).toBe(404);
  });
});
