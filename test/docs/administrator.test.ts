import { readFileSync } from 'node:fs';
import { ROLES } from '../infra/infraRules';

// What an administrator and a reviewer read of rights is what the deployment gives.

test.each(Object.values(ROLES))('%s is told, in the guide and beside the Bicep', (role) => {
  for (const page of ['docs/administrator.md', 'infra/README.md'])
    expect(readFileSync(page, 'utf8')).toContain(role);
});

test('the guide says at the top what was run on Azure', () => {
  const [top = ''] = readFileSync('docs/administrator.md', 'utf8').split('\n## ');
  expect(top).toContain('Nothing has been deployed to Azure');
});

test('says the scopes that the app asks for', () => {
  const manifest = JSON.parse(readFileSync('appPackage/manifest.json', 'utf8'));
  expect(readFileSync('docs/administrator.md', 'utf8')).toContain(
    `scopes ${manifest.bots[0].scopes.join(', ')};`,
  );
});
