/** Join content with its drafts, for the preview: a draft that does not fit is set aside. Pure. */
import type { Site } from '../domain/model.ts';
import type { CollectionName } from '../schemas/fields.ts';
import { joinContent, type LoadedContent, type LoadedEntry } from './join.ts';

/** A draft that cannot be joined yet, and why. */
export interface SetAside {
  collection: CollectionName;
  id: string;
  reason: string;
}

const collections = [
  'sources',
  'qualifications',
  'providers',
  'programmes',
  'venues',
  'comparisons',
  'cohorts',
  'costs',
  'funding',
  'policies',
  'guides',
  'testimonials',
  'finder',
  'glossary',
] as const satisfies CollectionName[];

type AnyEntry = LoadedEntry<{ draft: boolean }>;

const entriesOf = (content: LoadedContent, collection: CollectionName): AnyEntry[] =>
  content[collection];

/**
 * Join published entries and as many drafts as fit.
 *
 * @throws {Error} if the published entries alone do not join.
 */
export function joinWithDrafts(content: LoadedContent): { site: Site; setAside: SetAside[] } {
  try {
    return { site: joinContent(content), setAside: [] };
  } catch {
    return addOneByOne(content);
  }
}

/** Add draft after draft until no further one fits; one may need another. */
function addOneByOne(content: LoadedContent): { site: Site; setAside: SetAside[] } {
  let fitting: LoadedContent = { ...content };
  let waiting: { collection: CollectionName; entry: AnyEntry }[] = [];
  for (const collection of collections) {
    const entries = entriesOf(content, collection);
    fitting = { ...fitting, [collection]: entries.filter(({ data }) => !data.draft) };
    waiting.push(
      ...entries.filter(({ data }) => data.draft).map((entry) => ({ collection, entry })),
    );
  }
  let site = joinContent(fitting);
  for (;;) {
    const setAside: SetAside[] = [];
    const stillWaiting: typeof waiting = [];
    for (const draft of waiting) {
      const { collection, entry } = draft;
      const attempt = { ...fitting, [collection]: [...entriesOf(fitting, collection), entry] };
      try {
        site = joinContent(attempt);
        fitting = attempt;
      } catch (error) {
        setAside.push({ collection, id: entry.id, reason: (error as Error).message });
        stillWaiting.push(draft);
      }
    }
    if (stillWaiting.length === waiting.length || stillWaiting.length === 0)
      return { site, setAside };
    waiting = stillWaiting;
  }
}
