import { startAzurite } from './azurite';
import { answerPressBench } from './bench/answerPressBench';

/** `npm run bench`: ratios to a floor measured in the same run, on Azurite in memory. Prints; fails on no time. */
async function main(): Promise<void> {
  const azurite = await startAzurite({ kind: 'memory' });
  try {
    for (const line of await answerPressBench(azurite.connectionString)) console.log(line);
  } finally {
    await azurite.stop();
  }
}

void main().then(
  () => process.exit(0),
  (fault: unknown) => {
    console.error(fault);
    process.exit(1);
  },
);
