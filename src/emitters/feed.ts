/** `/feed.xml`: new and changed cohorts as an Atom feed (RFC 4287). */
import { addressOf } from '../domain/addresses.ts';
import { lastChangedOn } from '../domain/changes.ts';
import { statusLabels, cohortStatus } from '../domain/cohorts/status.ts';
import { stateDates } from '../domain/cohorts/when.ts';
import type { Cohort, Site } from '../domain/model.ts';
import { programmeName } from '../domain/naming.ts';
import type { AddressWriter } from './structuredData/graph.ts';
import { escapeXml } from './xml.ts';

/** Readers ask for a feed often, so it keeps to the latest. */
const LENGTH = 50;

const midnight = (day: string) => `${day}T00:00:00Z`;

/** The latest changes, newest first. The same content gives the same feed. */
export function writeFeed(
  site: Site,
  readOn: ReadonlyMap<string, string>,
  at: AddressWriter,
): string {
  const changes = site.cohorts
    .map((cohort) => ({ cohort, changedOn: lastChangedOn(cohort, readOn) ?? site.today }))
    .sort((one, other) =>
      one.changedOn === other.changedOn ? 0 : one.changedOn < other.changedOn ? 1 : -1,
    )
    .slice(0, LENGTH);
  const { name, publisher } = site.settings;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<title>${escapeXml(`Cohorts, ${name}`)}</title>`,
    '<subtitle>New and changed cohorts: when and where programmes run.</subtitle>',
    `<id>${escapeXml(at('/feed.xml'))}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(at('/feed.xml'))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(at('/cohorts/'))}"/>`,
    `<updated>${midnight(changes[0]?.changedOn ?? site.today)}</updated>`,
    `<author><name>${escapeXml(publisher.name)}</name></author>`,
    ...changes.map(({ cohort, changedOn }) => writeEntry(cohort, changedOn, site.today, at)),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry(cohort: Cohort, changedOn: string, today: string, at: AddressWriter): string {
  const address = escapeXml(at(addressOf('cohorts', cohort)));
  const status = statusLabels[cohortStatus(cohort, today).status];
  const place = cohort.venue ? `${cohort.venue.name}, ${cohort.venue.town}` : cohort.delivery;
  return [
    '<entry>',
    `<title>${escapeXml(`${cohort.title}: ${programmeName(cohort.programme)}`)}</title>`,
    `<id>${address}</id>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    `<updated>${midnight(changedOn)}</updated>`,
    `<summary>${escapeXml(`${stateDates(cohort).text}. ${place}. ${status}.`)}</summary>`,
    '</entry>',
  ].join('\n');
}
