import { openAccount } from '../../storage/account';
import { connectStorage } from '../../storage/connect';
import { defaultLimits } from '../../storage/limits';
import { azureTable } from '../../storage/tables/tableClient';
import { tamperedRegister } from '../contracts/tamperedRegister';
import { startAzurite } from '../support/azurite';

let azurite: Awaited<ReturnType<typeof startAzurite>>;
// Slow machines are no subject here: time limits are tried in faults.test.ts.
const limits = { ...defaultLimits, callMs: 20_000, checkMs: 20_000 };

beforeAll(async () => {
  azurite = await startAzurite();
  await connectStorage({ connectionString: azurite.connectionString }, limits).ensure();
}, 60_000);
afterAll(() => azurite.stop());

tamperedRegister(() => {
  const account = openAccount({ connectionString: azurite.connectionString });
  return (name) => azureTable(name, account.table(name), limits);
});
