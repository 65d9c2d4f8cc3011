import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { describeInBrowser } from './browser';

describeInBrowser('the browser', (browser) => {
  it('draws a page and runs its script', async () => {
    const page = await browser().newPage();
    await page.setContent(
      '<h1>Godkendt</h1><script>document.title = document.querySelector("h1").textContent</script>',
    );
    expect(await page.title()).toBe('Godkendt');
    await page.close();
  });

  it('leans on no installed library but the C library when it is the one from npm', async () => {
    const page = await browser().newPage();
    await page.setContent('<p>Godkendt</p>');
    await page.screenshot();
    const foreign = librariesOfBundledChromium().filter(
      (file) =>
        !file.includes('votum-chromium-') &&
        !/\/(ld-linux|lib(c|m|dl|rt|pthread|gcc_s|nss_\w+|resolv))[.-]/.test(file),
    );
    expect(foreign).toEqual([]);
    await page.close();
  });
});

/** The shared libraries that running processes of the unpacked Chromium have loaded; none on other systems. */
function librariesOfBundledChromium(): string[] {
  if (process.platform !== 'linux') return [];
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const files = pids.filter(isBundledChromium).flatMap((pid) => {
    const maps = readFileSync(`/proc/${pid}/maps`, 'utf8');
    return [...maps.matchAll(/ (\/\S+\.so[.\d]*)$/gm)].map((match) => match[1] ?? '');
  });
  return [...new Set(files)];
}

function isBundledChromium(pid: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/exe`).includes('votum-chromium-');
  } catch {
    return false;
  }
}
