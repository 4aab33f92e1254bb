/** Join content with its drafts, for the preview: a draft that does not fit is set aside. Pure. */
import type { Site } from '../domain/model.ts';
import type { CollectionName } from '../schemas/fields.ts';
import { joinContent } from './join.ts';
import type { LoadedContent, LoadedEntry } from './loaded.ts';

/** A draft that cannot be joined yet, and why. */
export interface SetAside {
  collection: CollectionName;
  id: string;
  reason: string;
}

/** Collections, those first that others name. */
const collections = Object.keys({
  ...{ sources: true, glossary: true, qualifications: true, providers: true, programmes: true },
  ...{ venues: true, comparisons: true, cohorts: true, costs: true, funding: true },
  ...{ policies: true, guides: true, testimonials: true, finder: true },
} satisfies Record<CollectionName, true>) as CollectionName[];

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
