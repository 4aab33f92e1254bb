/** Join the steps of the finder to the qualifications and guides they name, and refuse a broken finder. */
import { findFinderProblems } from '../domain/finder/problems.ts';
import type { FinderStep, Guide, Qualification } from '../domain/model.ts';
import type { FinderData } from '../schemas/finder.ts';

interface Known {
  qualifications: Map<string, Qualification>;
  guides: readonly Guide[];
}

/**
 * Resolve what results name.
 *
 * @throws {Error} naming file, field and fix of every fault: a reader must not meet a dead end.
 */
export function joinFinder(
  entries: readonly { id: string; data: FinderData }[],
  { qualifications, guides }: Known,
): FinderStep[] {
  const problems = findFinderProblems(
    entries.map(({ id, data }) => ({ id, ...data })),
    [...qualifications.values()].filter(({ draft }) => !draft).map(({ id }) => id),
    [...qualifications.keys()],
  );
  const guideById = new Map(guides.map((guide) => [guide.id, guide]));
  const missing = entries.flatMap(({ id, data }) =>
    data.kind === 'result'
      ? data.guides
          .filter((guide) => !guideById.has(guide))
          .map((guide) => `finder/${id}.yaml: guides: there is no guides/${guide}.mdx.`)
      : [],
  );
  const faults = [
    ...problems.map(({ file, field, message }) => `${file}: ${field}: ${message}`),
    ...missing,
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const find = (id: string) => qualifications.get(id) as Qualification;
  return entries.map(({ id, data }) =>
    data.kind === 'question'
      ? { id, ...data }
      : {
          id,
          ...data,
          qualifications: data.qualifications.map(find),
          alsoFits: data.alsoFits.map(({ qualification, why }) => ({
            qualification: find(qualification),
            why,
          })),
          guides: data.guides.map((guide) => guideById.get(guide) as Guide),
        },
  );
}
