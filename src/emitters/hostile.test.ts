/** Every channel against hostile text, read back by parsers that are not ours. */
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { parseFragment } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { aCohort, aProgramme } from '../../tests/builders/content.ts';
import { hostileText } from '../../tests/builders/hostileText.ts';
import { applicationRoute } from '../domain/application/route.ts';
import type { Site, SiteSettings, Venue } from '../domain/model.ts';
import { writeCalendar } from './calendar.ts';
import { writeCohortTable } from './cohortTable.ts';
import { writeFeed } from './feed.ts';
import { writeCollection } from './publicData.ts';
import { writeCsv } from './csv.ts';
import { describeCohort, describeCourse } from './structuredData/course.ts';
import { writeGraph } from './structuredData/graph.ts';

const at = (path: string) => `https://example.org${path}`;

/** Controls, which XML and spreadsheets cannot hold; they are left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out.
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f]/g;

/** What no line of a calendar may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROLS_OF_LINES = /[\0-\x08\x0a-\x1f]/;

/** A text without what formats write in their own ways: spaces, line ends and controls. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out.
const squeeze = (text: string) => text.toWellFormed().replace(/[\s\0-\x1f\x7f\ufeff\u200b]+/g, '');

/** What a file can say of a text: half characters become the sign for that. */
const sayable = (text: string) => text.toWellFormed().replace(CONTROLS, '');

/** A cohort whose every free text is hostile. */
function hostileCohort(text: string) {
  const programme = aProgramme({
    summary: text,
    audience: text,
    application: { by: 'email', to: 'example', email: 'a@example.org' },
  });
  programme.qualification.name = text;
  programme.qualification.shortName = text;
  programme.provider.name = text;
  const cohort = aCohort(
    { title: text, facilitators: [text], delivery: 'face-to-face', venue: 'venue' },
    programme,
  );
  cohort.venue = {
    id: 'venue',
    name: text,
    street: text,
    town: text,
    postcode: 'WA14 2NL',
    region: 'North West',
  } as Venue;
  return cohort;
}

// The schemas are compiled when they are first used.
beforeAll(() => void hostileCohort('x'), 30_000);

describe('hostile text', () => {
  it('comes back unchanged from JSON-LD inside a script element', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const cohort = hostileCohort(text);
        const html = `<script type="application/ld+json">${writeGraph([describeCourse(cohort.programme, at), describeCohort(cohort, at)])}</script>`;
        const nodes = parseFragment(html).childNodes as {
          nodeName: string;
          childNodes: { value: string }[];
        }[];
        expect(nodes.map(({ nodeName }) => nodeName)).toEqual(['script']);
        const [course, withCohort] = JSON.parse(nodes[0]?.childNodes[0]?.value ?? '')['@graph'];
        // The schema trims text, as it does for every page.
        expect(course.description).toBe(text.trim());
        expect(withCohort.hasCourseInstance.location.name).toBe(text);
      }),
    );
  });

  it('comes back from the public JSON', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const json = writeCollection({
          collection: 'cohorts',
          entries: [{ id: 'one', data: { title: text, draft: false } }],
          known: new Map([['one', { id: 'one', label: text, to: '/cohorts/one/' }]]),
          readOn: new Map(),
          at,
        });
        expect(JSON.parse(json).entries).toEqual([
          { id: 'one', label: text, page: 'https://example.org/cohorts/one/', title: text },
        ]);
      }),
    );
  });

  it('stays in its cell of a CSV file and never starts a formula', () => {
    const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
    fc.assert(
      fc.property(fc.array(hostileText(), { minLength: 2, maxLength: 3 }), (row) => {
        const rows = parseCsv(writeCsv([row, row]), { record_delimiter: '\r\n' }) as string[][];
        expect(rows).toHaveLength(2);
        for (const cells of rows) {
          expect(cells).toHaveLength(row.length);
          cells.forEach((cell, index) => {
            const kept = sayable(row[index] ?? '').replaceAll('\x7f', '');
            expect([kept, `'${kept}`]).toContain(cell);
            expect(cell).not.toMatch(formula);
          });
        }
      }),
    );
  });

  it('stays in the table of cohorts', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const rows = parseCsv(writeCohortTable([hostileCohort(text)], '2021-01-01', at), {
          record_delimiter: '\r\n',
          columns: true,
        }) as Record<string, string>[];
        expect(rows).toHaveLength(1);
        expect(rows[0]).toMatchObject({
          id: 'example-autumn',
          startsOn: '2021-10-12',
          page: at('/cohorts/example-autumn/'),
        });
      }),
    );
  });

  it('stays in its element of the feed', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const cohort = hostileCohort(text);
        const settings = { name: text, publisher: { name: text } } as SiteSettings;
        const xml = writeFeed(
          { settings, today: '2021-01-01', cohorts: [cohort] } as unknown as Site,
          new Map(),
          at,
        );
        expect(XMLValidator.validate(xml)).toBe(true);
        const { feed } = new XMLParser({
          trimValues: false,
          parseTagValue: false,
          htmlEntities: true,
        }).parse(xml);
        expect(Object.keys(feed.entry).filter((name) => name !== '#text')).toEqual([
          'title',
          'id',
          'link',
          'updated',
          'summary',
        ]);
        expect(feed.author.name).toBe(sayable(text).replace(/[\ufffe\uffff]/g, ''));
      }),
    );
  });

  it('stays in its properties of a calendar, which has no more events than sessions', () => {
    const calendarOf = (text: string) => {
      const cohort = hostileCohort(text);
      const session = { title: text, kind: 'face-to-face', startsOn: '2021-10-29' };
      cohort.sessions = [session] as unknown as typeof cohort.sessions;
      return writeCalendar([cohort], {
        name: text,
        host: 'example.org',
        builtOn: '2021-06-01',
        addressOf: () => at('/cohorts/one/'),
      });
    };
    const eventsOf = (file: string) =>
      new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
    const namesOf = (event?: ICAL.Component) => event?.getAllProperties().map(({ name }) => name);
    const [tame] = eventsOf(calendarOf('Words'));
    fc.assert(
      fc.property(hostileText(), (text) => {
        const file = calendarOf(text);
        expect(file.split('\r\n').filter((line) => CONTROLS_OF_LINES.test(line))).toEqual([]);
        const [event, ...others] = eventsOf(file);
        expect(others).toEqual([]);
        expect(namesOf(event)).toEqual(namesOf(tame));
        // Spaces and line ends become others of their kind; all words come back.
        const summary = `${event?.getFirstPropertyValue('summary')}`;
        expect(squeeze(summary)).toBe(squeeze(`${text}: NPQX, ${text}`));
      }),
    );
  });

  it('stays in the subject of a mail address', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const cohort = hostileCohort(text);
        const { href } = applicationRoute(cohort.programme, '2021-01-01', cohort);
        const address = new URL(href ?? '');
        expect(address.protocol).toBe('mailto:');
        expect([...address.searchParams.keys()]).toEqual(['subject']);
        expect(href).not.toMatch(/[\s<>"`]/);
      }),
    );
  });
});
