/** Entries that nothing leads to. */
import type { Problem } from '../problem.ts';
import type { ProblemCode } from '../problems.ts';
import type { CollectionKey } from '../reading/collections.ts';
import type { ContentFile } from '../reading/contentFile.ts';
import { fieldProblem } from '../report.ts';
import type { ContentTree } from '../tree.ts';
import { componentReferencesOf } from './components.ts';
import { referencesOf } from './references.ts';
import type { CheckContext } from './rule.ts';

const orphans: [CollectionKey, ProblemCode, string, string][] = [
  [
    'venues',
    'reference/orphan-venue',
    'No cohort meets here.',
    'Name the venue in a cohort (venue: {id}), or make it a draft until one does.',
  ],
  [
    'sources',
    'reference/orphan-source',
    'No entry takes a fact from this document.',
    'Name it in the "sources" of an entry, or delete the file.',
  ],
  [
    'providers',
    'reference/orphan-provider',
    'No programme, licence or policy is with this provider.',
    'Add its programme, or make it a draft until there is one.',
  ],
];

/** Find venues, documents and providers that no entry names. Says nothing while a file is unreadable. */
export function* checkOrphans({ tree }: CheckContext): Generator<Problem> {
  if (tree.files.some(({ raw }) => raw === undefined)) return;
  const named = namedIds(tree);
  for (const [collection, code, message, fix] of orphans) {
    for (const [id, file] of tree.entries.get(collection) ?? []) {
      if (file.isDraft || named.has(`${collection}/${id}`)) continue;
      if (collection === 'providers' && hasRelations(file)) continue;
      yield fieldProblem(code, file, [], { message, fix: fix.replace('{id}', id) });
    }
  }
}

function namedIds(tree: ContentTree): Set<string> {
  const named = new Set<string>();
  for (const file of tree.files) {
    const references = [...referencesOf(file), ...componentReferencesOf(file)];
    for (const { collection, id } of references) {
      if (collection !== file.collection || id !== file.id) named.add(`${collection}/${id}`);
    }
  }
  return named;
}

/** A provider that says whose partner it is has a place on the site. */
const hasRelations = ({ raw }: ContentFile) => Boolean(raw?.['licence'] ?? raw?.['managedBy']);
