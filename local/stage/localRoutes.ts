import { z } from 'zod';
import { findPerson } from './cast';
import { FaultRule } from './connector/faults';
import type { StagePerson, StageSnapshot } from './contract';
import { readFile } from './files';
import { parseBody } from './http/parseBody';
import { json, type Reply, refusal } from './http/reply';
import type { Route } from './http/route';
import { moveStageClock } from './moveStageClock';
import { installsSettled, setInstalled } from './person/install';
import { dropNotice } from './person/notices';
import { press } from './person/press';
import { react } from './person/react';
import { closeChat, openChat } from './person/refresh';
import { say } from './person/say';
import { submit } from './person/submit';
import { setInTeam } from './person/team';
import { changeSettings } from './settings';
import { instant, type Stage, tell } from './stage';
import { installStates } from './stageState';

type PersonAct = (stage: Stage, person: StagePerson, body: unknown) => Reply | Promise<Reply>;

const Chat = z.strictObject({ conversationId: z.string().optional() });
const Language = z.strictObject({ language: z.enum(['da', 'en']) });

const personActs: Record<string, PersonAct> = {
  say,
  press,
  submit,
  react,
  async open(stage, person, body) {
    const parsed = parseBody(Chat, body);
    if (parsed.kind === 'refused') return parsed.reply;
    await openChat(stage, person, parsed.value.conversationId ?? person.conversationId);
    return json(200, {});
  },
  close(stage, person, body) {
    const parsed = parseBody(Chat, body);
    if (parsed.kind === 'refused') return parsed.reply;
    closeChat(stage, person, parsed.value.conversationId ?? person.conversationId);
    return json(200, {});
  },
  async install(stage, person) {
    return json(200, { told: await setInstalled(stage, { kind: 'person', person }, 'installed') });
  },
  async uninstall(stage, person) {
    return json(200, { told: await setInstalled(stage, { kind: 'person', person }, 'removed') });
  },
  async 'join-team'(stage, person) {
    return json(200, { told: await setInTeam(stage, person, true) });
  },
  async 'leave-team'(stage, person) {
    return json(200, { told: await setInTeam(stage, person, false) });
  },
  language(stage, person, body) {
    const parsed = parseBody(Language, body);
    if (parsed.kind === 'refused') return parsed.reply;
    person.language = parsed.value.language;
    stage.state.languages[person.id] = parsed.value.language;
    tell(stage, { kind: 'people', people: stage.cast.people, installs: installStates(stage.state) });
    return json(200, person);
  },
};

/** What people do on the stage, and what the page and the tests ask of it. */
export const localRoutes: readonly Route<Stage>[] = [
  { method: 'GET', path: '/local/state', handle: (stage) => json(200, snapshot(stage)) },
  { method: 'GET', path: '/local/events', handle: () => ({ kind: 'events' }) },
  { method: 'GET', path: '/local/people', handle: (stage) => json(200, stage.cast.people) },
  {
    method: 'POST',
    path: '/local/people/:personId/:act',
    handle(stage, { params, body }) {
      const person = findPerson(stage.cast.people, params.personId ?? '');
      const act = Object.hasOwn(personActs, params.act ?? '') ? personActs[params.act ?? ''] : undefined;
      if (person === undefined) return refusal(404, 'NotFound', 'There is nobody by that id on the stage.');
      if (act === undefined) return refusal(404, 'NotFound', 'There is no such thing to do.');
      return act(stage, person, body);
    },
  },
  {
    method: 'POST',
    path: '/local/team/install',
    handle: async (stage) => json(200, { told: await setInstalled(stage, { kind: 'team' }, 'installed') }),
  },
  {
    method: 'POST',
    path: '/local/team/uninstall',
    handle: async (stage) => json(200, { told: await setInstalled(stage, { kind: 'team' }, 'removed') }),
  },
  { method: 'GET', path: '/local/clock', handle: (stage) => json(200, { now: instant(stage) }) },
  { method: 'POST', path: '/local/clock', handle: (stage, { body }) => moveStageClock(stage, body) },
  { method: 'GET', path: '/local/settings', handle: (stage) => json(200, stage.settings) },
  { method: 'POST', path: '/local/settings', handle: (stage, { body }) => changeSettings(stage, body) },
  { method: 'GET', path: '/local/faults', handle: (stage) => json(200, stage.faults.list()) },
  {
    method: 'POST',
    path: '/local/faults',
    handle(stage, { body }) {
      const parsed = parseBody(FaultRule, body);
      if (parsed.kind === 'refused') return parsed.reply;
      return json(201, stage.faults.add(parsed.value));
    },
  },
  {
    method: 'DELETE',
    path: '/local/faults',
    handle(stage) {
      stage.faults.clear();
      return json(200, []);
    },
  },
  {
    method: 'DELETE',
    path: '/local/notices/:noticeId',
    handle(stage, { params }) {
      dropNotice(stage, params.noticeId ?? '');
      return json(200, {});
    },
  },
  {
    method: 'GET',
    path: '/local/files/:fileId/:name',
    handle(stage, { params }) {
      const file = readFile(stage, params.fileId ?? '');
      if (file === null) return refusal(404, 'NotFound', 'There is no such file.');
      const headers = {
        // Whatever was dropped here is data: it must not run in the page's own origin.
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'x-content-type-options': 'nosniff',
      };
      return { kind: 'bytes', status: 200, body: file.bytes, headers };
    },
  },
];

function snapshot(stage: Stage): StageSnapshot {
  const { cast, state, settings } = stage;
  return {
    now: instant(stage),
    cast,
    installs: installStates(state),
    messages: state.messages,
    notices: state.notices,
    settings,
    settled: installsSettled(stage),
  };
}
