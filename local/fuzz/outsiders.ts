import type { SeededRandom } from '../chaos/seededRandom';
import { mutate } from './mutate';
import type { Target } from './openTarget';
import { memberOf, onStage, type Sender, strangerTo } from './people';
import { type About, type Activity, validActivities } from './validActivities';

const STRANGERS = 400;

/** An activity that changes nothing by construction, and whose it is. */
export interface Made {
  activity: Activity;
  sender: Sender;
}

/**
 * A spoiled activity of someone who may change nothing with it: a stranger, a member of the board beside who prepares nothing there, or someone of
 * the board whose press is of a version no card has.
 */
export function makeHarmless({ site, neighbour, cases, meetingId }: Target, random: SeededRandom): Made {
  const about: About = {
    boardId: site.board.id,
    roundId: random.pick([cases.open, cases.draft, cases.closed]),
    meetingId,
    serviceUrl: `${site.stageUrl}/`,
    botId: site.cast.bot.id,
    tenantId: site.cast.tenantId,
    channelId: site.cast.channel.id,
  };
  const names = [
    ...Object.values(cases),
    site.board.id,
    neighbour.id,
    meetingId,
    'plads-1',
    'observatoer',
    about.channelId,
    '00000000-0000-4000-8000-000000000000',
    'https://smba.trafficmanager.net/emea/',
    'https://ond.example/',
    'http://169.254.169.254/latest/meta-data/',
    'file:///etc/passwd',
    'webchat',
    'emulator',
  ];
  const who = random.between(0, 9);
  if (who < 5) return spoiled(strangerTo(site.board, random.between(1, STRANGERS)), about, names, random);
  if (who < 8) return spoiled(memberOf(neighbour, random.pick([3, 4])), about, names, random);
  const inside = onStage(memberOf(site.board, random.pick([1, 2, 3, 4, 5, 6, 800, 900])), site.cast);
  const made = spoiled(inside, about, names, random);
  return { ...made, activity: unreadable(made.activity, random) };
}

function spoiled(sender: Sender, about: About, names: readonly string[], random: SeededRandom): Made {
  const activity = mutate(random.pick(validActivities(sender, about)), names, random);
  return { sender, activity: sealed(activity, sender, about) };
}

/** Who it is from is vouched for by the channel: spoiled it may be missing or no id at all, but never be another's. */
function sealed(activity: Activity, { identity, userId }: Sender, { serviceUrl }: About): Activity {
  const from: unknown = activity.from;
  const sealedFrom =
    isRecord(from) && typeof from.aadObjectId === 'string' && typeof from.id === 'string'
      ? { ...from, aadObjectId: identity.objectId, id: userId }
      : from;
  // On a desk every address of this machine is the channel's.
  const isLocal =
    typeof activity.serviceUrl === 'string' && /127|localhost|\[::1\]/.test(activity.serviceUrl);
  return { ...activity, from: sealedFrom, ...(isLocal ? { serviceUrl } : {}) };
}

/** As an invoke whose data is of another version: no card has it, so that nobody may do anything by it. */
function unreadable(activity: Activity, random: SeededRandom): Activity {
  const value = isRecord(activity.value) ? activity.value : {};
  const action = isRecord(value.action) ? value.action : {};
  const data = isRecord(action.data) ? action.data : {};
  return {
    ...activity,
    type: 'invoke',
    value: {
      ...value,
      action: { ...action, data: { ...data, v: random.pick([0, 2, '1', null, [1], true]) } },
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
