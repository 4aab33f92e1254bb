/** The entries of the examples as one graph, each parsed by its schema and joined as the site's own are. */
import { joinContent } from '../../data/join.ts';
import type { LoadedContent } from '../../data/loaded.ts';
import type { Site } from '../../domain/model.ts';
import { collectionSchemas, siteSchema } from '../../schemas/index.ts';
import { exampleEntries } from './exampleContent.ts';

/** The day on which the examples are looked at: their cohort is open, and its dates do not move. */
export const exampleDay = '2026-11-20';

const collections = Object.fromEntries(
  Object.entries(collectionSchemas).map(([name, { schema }]) => {
    const entries: Record<string, unknown> = exampleEntries[name as keyof typeof exampleEntries];
    return [
      name,
      Object.entries(entries).map(([id, written]) => ({ id, data: schema.parse(written) })),
    ];
  }),
);

export const exampleSite: Site = joinContent({
  ...(collections as unknown as Omit<LoadedContent, 'settings' | 'today'>),
  settings: siteSchema.parse({
    name: 'Example',
    strapline: 'Qualifications, side by side',
    description: 'What each qualification is.',
    address: 'https://npq.example.org',
    publisher: { name: 'Example', about: 'An example.' },
    navigation: [{ label: 'Guides', to: '/guides/' }],
    timeZone: 'Europe/London',
    home: { heading: 'Qualifications', lead: 'Here you can see each one.' },
  }),
  today: exampleDay,
});

/** The entry of a collection with an id, for an example that is about it. */
export function exampleOf<Name extends keyof Site>(
  collection: Name,
  id: string,
): Site[Name] extends readonly (infer Thing)[] ? Thing : never {
  const things = exampleSite[collection] as unknown as readonly { id: string }[];
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`The examples have no ${collection}/${id}: see exampleContent.ts.`);
  return found as never;
}
