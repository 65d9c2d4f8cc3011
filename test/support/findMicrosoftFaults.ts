// The library's lib build has imports that Node cannot resolve; the bundle can be loaded.
const cards = require('adaptivecards/dist/adaptivecards.js') as typeof import('adaptivecards');

/** What Microsoft's renderer finds wrong with a card, in its words. Reads it as 1.5. */
export function findMicrosoftFaults(card: unknown): string[] {
  const context = new cards.SerializationContext(cards.Versions.v1_5);
  const parsed = new cards.AdaptiveCard();
  // The library tests every second language wrongly (its pattern is global and keeps its place): we test it ourselves.
  parsed.parse({ ...JSON.parse(JSON.stringify(card)), lang: undefined }, context);
  const found = [];
  for (let i = 0; i < context.eventCount; i += 1) found.push(context.getEventAt(i).message);
  return [...found, ...parsed.validateProperties().validationEvents.map((event) => event.message)];
}
