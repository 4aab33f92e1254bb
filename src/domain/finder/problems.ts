/** What would make the finder lead a reader nowhere. For the build and for the content checks. */
import type { FinderData } from '../../schemas/finder.ts';

/** A step as its file gives it, with its file name as `id`. */
export type FinderEntry = FinderData & { id: string };

/** A fault, with the file and the field to mend. */
export interface FinderProblem {
  file: string;
  field: string;
  message: string;
}

const fileOf = (id: string) => `finder/${id}.yaml`;

/** Steps that follow a step, by id. */
const nextOf = (step: FinderEntry | undefined): string[] =>
  step?.kind === 'question' ? step.answers.map(({ to }) => to) : [];

/** Qualifications that a result names, suited first. */
const namedBy = (step: FinderEntry): string[] =>
  step.kind === 'result'
    ? [...step.qualifications, ...step.alsoFits.map(({ qualification }) => qualification)]
    : [];

function findDeadAnswers(steps: ReadonlyMap<string, FinderEntry>): FinderProblem[] {
  return [...steps.values()].flatMap((step) =>
    nextOf(step).flatMap((to, index) =>
      steps.has(to)
        ? []
        : [
            {
              file: fileOf(step.id),
              field: `answers.${index}.to`,
              message: `No published step is named "${to}". Add ${fileOf(to)}, or name another.`,
            },
          ],
    ),
  );
}

/** Walk from the start; a step met again on the way that leads to it closes a loop. */
function walk(steps: ReadonlyMap<string, FinderEntry>, start: string) {
  const reached = new Set<string>();
  const onTheWay = new Set<string>();
  const loops: FinderProblem[] = [];
  const visit = (id: string): void => {
    reached.add(id);
    onTheWay.add(id);
    nextOf(steps.get(id)).forEach((to, index) => {
      if (onTheWay.has(to)) {
        loops.push({
          file: fileOf(id),
          field: `answers.${index}.to`,
          message: `This answer leads back to "${to}", so a reader could go in circles. Lead on to another step.`,
        });
      } else if (!reached.has(to) && steps.has(to)) {
        visit(to);
      }
    });
    onTheWay.delete(id);
  };
  visit(start);
  return { reached, loops };
}

function findUnknownQualifications(step: FinderEntry, known: ReadonlySet<string>): FinderProblem[] {
  return namedBy(step)
    .filter((id) => !known.has(id))
    .map((id) => ({
      file: fileOf(step.id),
      field: 'qualifications',
      message: `There is no published qualifications/${id}.mdx.`,
    }));
}

/**
 * Find every fault of a finder: answers that lead nowhere, loops, steps that nobody reaches, and
 * qualifications that no result offers. A site without a finder has none.
 *
 * @param qualifications Ids that a result must offer.
 * @param nameable Ids that a result may offer: drafts too, in the preview.
 */
export function findFinderProblems(
  entries: readonly FinderEntry[],
  qualifications: readonly string[],
  nameable: readonly string[] = qualifications,
): FinderProblem[] {
  if (entries.length === 0) return [];
  const steps = new Map(entries.map((entry) => [entry.id, entry]));
  const starts = entries.filter((entry) => entry.kind === 'question' && entry.start);
  const known = new Set(nameable);
  const problems = [
    ...findDeadAnswers(steps),
    ...entries.flatMap((entry) => findUnknownQualifications(entry, known)),
  ];
  const [start] = starts;
  if (!start || starts.length > 1) {
    const which = starts.map(({ id }) => fileOf(id)).join(' and ');
    return [
      ...problems,
      {
        file: starts[1] ? fileOf(starts[1].id) : 'finder/',
        field: 'start',
        message: start
          ? `Both ${which} say start: true. Keep it in one.`
          : 'No question begins the finder: write start: true in one.',
      },
    ];
  }
  const { reached, loops } = walk(steps, start.id);
  const unreached = entries
    .filter(({ id }) => !reached.has(id))
    .map(({ id }) => ({
      file: fileOf(id),
      field: 'kind',
      message: 'No answer leads here. Lead one here, or make this a draft.',
    }));
  const offered = new Set(entries.filter(({ id }) => reached.has(id)).flatMap(namedBy));
  const missing = qualifications
    .filter((id) => !offered.has(id))
    .map((id) => ({
      file: 'finder/',
      field: 'qualifications',
      message: `No result offers qualifications/${id}.mdx: name it in one, so that everybody can find it.`,
    }));
  return [...problems, ...loops, ...unreached, ...missing];
}
