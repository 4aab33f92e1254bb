/** Dates of cohorts: in order, inside their bounds, and of this year. */
import type { Problem } from '../../problem.ts';
import { hasField } from '../../reading/positions.ts';
import { fieldProblem } from '../../report.ts';
import { type ContentTree, entriesOf, type Entry, findFile } from '../../tree.ts';
import type { CheckContext } from '../rule.ts';
import { claimsOf, valuePath } from './claims.ts';

type Cohort = Entry<'cohorts'>;

/** Find cohorts whose dates contradict each other or their programme. */
export function* checkCohortDates({ tree }: CheckContext): Generator<Problem> {
  const programmes = new Map(entriesOf(tree, 'programmes').map(({ id, data }) => [id, data]));
  for (const cohort of entriesOf(tree, 'cohorts')) {
    yield* checkSessions(cohort);
    yield* checkAcademicYear(cohort);
    yield* checkNamedYears(cohort);
    yield* checkLength(tree, cohort, longestMonths(programmes.get(cohort.data.programme)));
  }
}

function* checkSessions({ file, data }: Cohort): Generator<Problem> {
  const { startsOn, endsOn, sessions } = data;
  let latest = '';
  for (const [index, session] of sessions.entries()) {
    const last = session.endsOn ?? session.startsOn;
    const path = ['sessions', index];
    if (startsOn && session.startsOn < startsOn) {
      yield fieldProblem('fact/session-dates', file, [...path, 'startsOn'], {
        message: `"${session.title}" starts on ${session.startsOn}, before the cohort does, on ${startsOn}.`,
        fix: 'Correct the date here, or startsOn of the cohort.',
      });
    }
    // An assessment window may come after the teaching.
    if (endsOn && last > endsOn && session.kind !== 'assessment window') {
      yield fieldProblem(
        'fact/session-dates',
        file,
        [...path, session.endsOn ? 'endsOn' : 'startsOn'],
        {
          message: `"${session.title}" ends on ${last}, after the cohort does, on ${endsOn}.`,
          fix: 'Correct the date here, or endsOn of the cohort.',
        },
      );
    }
    if (session.startsOn < latest) {
      yield fieldProblem('fact/session-order', file, [...path, 'startsOn'], {
        message: `"${session.title}" starts before the session above it.`,
        fix: 'List the sessions in the order of their first days, or correct the date.',
      });
    }
    if (session.startsAt && session.endsAt && session.endsAt <= session.startsAt) {
      yield fieldProblem('fact/session-dates', file, [...path, 'endsAt'], {
        message: `"${session.title}" ends at ${session.endsAt}, and starts at ${session.startsAt}.`,
        fix: 'Write times on the 24-hour clock, the end after the start.',
      });
    }
    latest = session.startsOn > latest ? session.startsOn : latest;
  }
}

/** First and last day of an academic year, which runs from August to July. */
function boundsOf(academicYear: string): [string, string] {
  const year = Number(academicYear.slice(0, 4));
  return [`${year}-08-01`, `${year + 1}-07-31`];
}

function* checkAcademicYear({ file, data }: Cohort): Generator<Problem> {
  if (!data.academicYear || !data.startsOn) return;
  const [first, last] = boundsOf(data.academicYear);
  if (data.startsOn >= first && data.startsOn <= last) return;
  yield fieldProblem('fact/academic-year', file, ['academicYear'], {
    message: `The cohort starts on ${data.startsOn}, which is not in the academic year ${data.academicYear}.`,
    fix: 'Correct the academic year or the first day.',
  });
}

/** Find years in a cohort's names that are not those of its dates: a sign of a copied file. */
function* checkNamedYears({ file, id, data }: Cohort): Generator<Problem> {
  const days = [data.startsOn, data.endsOn, ...data.sessions.map(({ startsOn }) => startsOn)];
  const years = new Set(days.flatMap((day) => (day ? [day.slice(0, 4)] : [])));
  if (data.academicYear) {
    const [first, last] = boundsOf(data.academicYear);
    years.add(first.slice(0, 4)).add(last.slice(0, 4));
  }
  if (years.size === 0) return;
  const names: [string, string[]][] = [
    ['the title', data.title.match(/\b20\d\d\b/g) ?? []],
    ['the file name', id.match(/\b20\d\d\b/g) ?? []],
  ];
  for (const [name, named] of names) {
    const other = named.find((year) => !years.has(year));
    if (!other) continue;
    yield fieldProblem('fact/year-in-name', file, name === 'the title' ? ['title'] : [], {
      message: `There is ${other} in ${name}, and the dates are of ${[...years].sort().join(' and ')}.`,
      fix: `Correct ${name} or the dates.`,
    });
  }
}

/** The longest that any document gives the programme. */
function longestMonths(programme: Entry<'programmes'>['data'] | undefined): number | undefined {
  const lengths = claimsOf(programme?.duration, []).flatMap(({ claim: { value } }) =>
    value.maximumMonths ? [value.maximumMonths] : value.schoolYears ? [12 * value.schoolYears] : [],
  );
  return lengths.length > 0 ? Math.max(...lengths) : undefined;
}

function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
  return end.toISOString().slice(0, 10);
}

function* checkLength(
  tree: ContentTree,
  { file, data }: Cohort,
  longest: number | undefined,
): Generator<Problem> {
  const { startsOn, endsOn } = data;
  if (!longest || !startsOn || !endsOn || endsOn <= addMonths(startsOn, longest)) return;
  const message = `The cohort runs from ${startsOn} to ${endsOn}, which is more than the ${longest} months of its programme.`;
  yield fieldProblem('fact/duration', file, ['endsOn'], {
    message,
    fix: `Correct the dates here, or the duration in programmes/${data.programme}.mdx.`,
  });
  const programme = findFile(tree, 'programmes', data.programme);
  if (!programme || !hasField(programme, ['duration'])) return;
  yield fieldProblem(
    'fact/duration',
    programme,
    valuePath(programme, ['duration'], 'maximumMonths'),
    {
      message: `${file.path} runs from ${startsOn} to ${endsOn}, which is more than the ${longest} months stated here.`,
      fix: `Correct the duration here, or the dates in ${file.path}.`,
    },
  );
}

/** Find what was to be confirmed for a time that is over. */
export function* checkStaleDates({ tree, today }: CheckContext): Generator<Problem> {
  const isOver = (year: string | undefined) => year !== undefined && boundsOf(year)[1] < today;
  const replaced = new Set(
    entriesOf(tree, 'qualifications').flatMap(({ file, data }) =>
      data.replacedBy ? [file.id] : [],
    ),
  );
  const ofRecord = new Set(
    entriesOf(tree, 'programmes').flatMap(({ file, data }) =>
      replaced.has(data.qualification) ? [file.id] : [],
    ),
  );
  for (const { file, data } of entriesOf(tree, 'cohorts')) {
    if (data.dates && isOver(data.academicYear)) {
      yield fieldProblem('fact/out-of-date', file, ['dates'], {
        // Of a qualification that was replaced, the site keeps what its provider last said.
        ...(ofRecord.has(data.programme) && { severity: 'note' as const }),
        message: `The dates are to be confirmed, and the academic year ${data.academicYear} is over.`,
        fix: 'Write the dates that it had, or make the entry a draft: draft: true.',
      });
    }
    if (
      data.application?.by === 'toBeConfirmed' &&
      (isOver(data.academicYear) || (data.startsOn && data.startsOn < today))
    ) {
      yield fieldProblem('fact/out-of-date', file, ['application'], {
        message: 'Applications are to be confirmed for a cohort that has begun.',
        fix: 'Write by: closed, with the reason.',
      });
    }
  }
  for (const { file, data } of entriesOf(tree, 'costs')) {
    if (
      data.kind === 'fee' &&
      data.amountPence.value === 'toBeConfirmed' &&
      isOver(data.academicYear)
    ) {
      yield fieldProblem('fact/out-of-date', file, valuePath(file, ['amountPence']), {
        message: `The fee is to be confirmed, and the academic year ${data.academicYear} is over.`,
        fix: 'Write the fee that it had, or make the entry a draft: draft: true.',
      });
    }
  }
}
