/** All cohorts as one table for spreadsheets: `/data/cohorts.csv`. */
import { addressOf } from '../domain/addresses.ts';
import { cohortStatus } from '../domain/cohorts/status.ts';
import type { Cohort } from '../domain/model.ts';
import { type Cell, writeCsv } from './csv.ts';
import type { AddressWriter } from './structuredData/graph.ts';

/** Columns in order. Names are promises: other people's spreadsheets use them. */
const columns: Record<string, (cohort: Cohort, today: string, at: AddressWriter) => Cell> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  qualification: ({ programme }) => programme.qualification.code,
  framework: ({ programme }) => programme.qualification.framework,
  provider: ({ programme }) => programme.provider.name,
  programme: ({ programme }) => programme.id,
  delivery: ({ delivery }) => delivery,
  venue: ({ venue }) => venue?.name,
  town: ({ venue }) => venue?.town,
  postcode: ({ venue }) => venue?.postcode,
  region: ({ venue }) => venue?.region,
  academicYear: ({ academicYear }) => academicYear,
  startsOn: ({ dates, startsOn }) => startsOn ?? dates,
  endsOn: ({ endsOn }) => endsOn,
  sessionStartsAt: ({ sessionTimes }) => sessionTimes?.value.startsAt,
  sessionEndsAt: ({ sessionTimes }) => sessionTimes?.value.endsAt,
  applicationsOpenOn: ({ applicationsOpenOn }) => applicationsOpenOn,
  applicationsCloseOn: ({ applicationsCloseOn }) => applicationsCloseOn,
  status: (cohort, today) => cohortStatus(cohort, today).status,
  capacity: ({ capacity }) => capacity?.value,
  feePence: ({ feePence, programme }) => feePence ?? programme.fee?.amountPence.value,
  page: (cohort, _today, at) => at(addressOf('cohorts', cohort)),
};

/** The table, with each cohort's state on a given day. */
export function writeCohortTable(
  cohorts: readonly Cohort[],
  today: string,
  at: AddressWriter,
): string {
  const writers = Object.values(columns);
  return writeCsv([
    Object.keys(columns),
    ...cohorts.map((cohort) => writers.map((write) => write(cohort, today, at))),
  ]);
}
