import { z } from 'zod';

const Texts = z.object({
  name: z.object({ short: z.string(), full: z.string() }),
  description: z.object({ short: z.string(), full: z.string() }),
  bots: z.array(
    z.object({
      commandLists: z.array(
        z.object({ commands: z.array(z.object({ title: z.string(), description: z.string() })) }),
      ),
    }),
  ),
});

/** Every text of a manifest that a language file translates, under the key Teams gives it there. */
export function localisableTexts(manifest: unknown): Record<string, string> {
  const { name, description, bots } = Texts.parse(manifest);
  const texts: Record<string, string> = {
    'name.short': name.short,
    'name.full': name.full,
    'description.short': description.short,
    'description.full': description.full,
  };
  bots.forEach(({ commandLists }, bot) => {
    commandLists.forEach(({ commands }, list) => {
      commands.forEach((command, index) => {
        const key = `bots[${bot}].commandLists[${list}].commands[${index}]`;
        texts[`${key}.title`] = command.title;
        texts[`${key}.description`] = command.description;
      });
    });
  });
  return texts;
}
