import type { Language } from '../../domain/language';

// Up to here seconds are counted, and minutes from there.
const MOST_SECONDS = 90;

/** That somebody has asked for more than one person needs, and in how long (whole seconds) there is room again. */
export function overLimitText(seconds: number, lang: Language): string {
  const n = seconds > MOST_SECONDS ? Math.ceil(seconds / 60) : Math.max(1, seconds);
  const inMinutes = seconds > MOST_SECONDS;
  if (lang === 'da') {
    const unit = inMinutes ? 'minutter' : n === 1 ? 'sekund' : 'sekunder';
    return `Jeg har fået meget fra dig på kort tid, og det seneste er ikke gjort. Prøv igen om ${n} ${unit}.`;
  }
  const unit = inMinutes ? 'minutes' : n === 1 ? 'second' : 'seconds';
  return `I have had a lot from you in a short time, and the latest has not been done. Try again in ${n} ${unit}.`;
}
