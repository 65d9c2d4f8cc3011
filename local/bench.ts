import { answerPress } from './bench/answerPress';
import { askStatus } from './bench/askStatus';
import { countMonth } from './bench/countMonth';
import { linesOf, type Measured } from './bench/measured';
import { recomputeCases } from './bench/recomputeCases';
import { remindThousand } from './bench/remindThousand';
import { startCold } from './bench/startCold';
import { sweepOpenCases } from './bench/sweepOpenCases';
import { weighCards } from './bench/weighCards';
import { weighZip } from './bench/weighZip';

/** What can be measured, by the name it is asked for: `npm run bench -- press cold`. */
const BENCHES: Record<string, () => Promise<Measured[]>> = {
  press: answerPress,
  sweep: sweepOpenCases,
  cold: startCold,
  reminders: remindThousand,
  verdict: recomputeCases,
  status: askStatus,
  cards: weighCards,
  zip: weighZip,
  month: countMonth,
};

/**
 * `npm run bench`: ratios to floors measured in the same run, and counts; all of them, or those named. Prints, and fails
 * on no time: docs/performance.md tells what was found.
 */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
  if (unknown.length > 0) {
    console.error(`There is no bench "${unknown[0]}". There are: ${Object.keys(BENCHES).join(', ')}.`);
    process.exit(2);
  }
  for (const [name, measure] of Object.entries(BENCHES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n${name}`);
    for (const measured of await measure()) for (const line of linesOf(measured)) console.log(line);
  }
}

void main(process.argv.slice(2)).then(
  () => process.exit(0),
  (fault: unknown) => {
    console.error(fault);
    process.exit(1);
  },
);
