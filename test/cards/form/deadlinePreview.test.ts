import { deadlineLines, deadlineOfForm } from '../../../cards/form/deadlinePreview';
import { defaultCalendar } from '../../../domain/calendar/calendar';
import { aForm } from '../askedCards';

// Wednesday 28 May 2025 at 9.00; seven working days pass Ascension Day, Constitution Day and Whit Monday.
const now = '2025-05-28T07:00:00.000Z';

function reckon(more: Parameters<typeof aForm>[0]) {
  return deadlineOfForm(aForm(more), defaultCalendar, now);
}

describe('the deadline a form would get', () => {
  it('is counted in working days from today', () => {
    expect(reckon({ workingDays: '7' })?.deadline.localDate).toBe('2025-06-11');
  });

  it('is counted from the day it is sent, when that is later', () => {
    const form = { workingDays: '7', sendWhen: 'later', sendDate: '2025-05-30', sendTime: '08:00' } as const;
    expect(reckon(form)).toMatchObject({
      sendAt: '2025-05-30T06:00:00.000Z',
      deadline: { localDate: '2025-06-12' },
    });
  });

  it('is the date and time that were chosen, with a dot as well', () => {
    const form = { deadlineKind: 'date', deadlineDate: '2025-06-13', deadlineTime: '12.00' } as const;
    expect(reckon(form)?.deadline).toMatchObject({ localDate: '2025-06-13', localTime: '12:00' });
  });

  it.each([
    { workingDays: '' },
    { workingDays: 'syv' },
    { workingDays: '0' },
    { workingDays: '61' },
    { deadlineKind: 'date', deadlineDate: '' },
    { deadlineKind: 'date', deadlineDate: '2025-02-30' },
    { deadlineKind: 'date', deadlineDate: '2025-06-13', deadlineTime: '25:00' },
  ] as const)('is unknown while the fields do not say: %j', (form) => expect(reckon(form)).toBeNull());
});

describe('its words', () => {
  const wordsOf = (more: Parameters<typeof aForm>[0], lang: 'da' | 'en') => {
    const reckoned = reckon(more);
    if (reckoned === null) throw new Error('no deadline');
    return deadlineLines(reckoned.deadline, defaultCalendar, now, lang);
  };

  it('name every holiday that was left out', () => {
    expect(wordsOf({ workingDays: '7' }, 'da')).toEqual({
      when: 'Svar senest onsdag den 11. juni 2025 kl. 23.59 (om 7 arbejdsdage).',
      notes: [
        '7 arbejdsdage efter udsendelsen onsdag den 28. maj. Ikke medregnet: weekender, Kristi himmelfartsdag (29. maj), grundlovsdag (5. juni) og 2. pinsedag (9. juni).',
        null,
      ],
    });
  });

  it('say that a chosen date is closed, in English too', () => {
    const { notes } = wordsOf({ deadlineKind: 'date', deadlineDate: '2025-06-09' }, 'en');
    expect(notes).toEqual([
      null,
      'The deadline falls on Monday 9 June 2025, Whit Monday. That is not a working day; the next one is Tuesday 10 June 2025.',
    ]);
  });
});
