/** A programme as a leaflet of two pages and as a full specification. */
import { addressOf } from '../../domain/addresses.ts';
import { applicationRoute } from '../../domain/application/route.ts';
import { writeDate } from '../../domain/facts/words.ts';
import type { FundingRoute, Programme, Site } from '../../domain/model.ts';
import { programmeName, qualificationName, rungOf } from '../../domain/naming.ts';
import { stateKeyFacts } from '../../domain/programmes/keyFacts.ts';
import type { Part, PrintedDocument, Statement } from './document.ts';
import { joinPairs, type Notes, pair, say } from './notes.ts';
import { assessmentPart, benefitsPart, costPart, nextPart } from './outcome.ts';
import { contactPart, entryPart, type Locate, policiesOf, schoolPart } from './people.ts';
import { sourcesPart } from './sources.ts';
import { contentPart, coursesPart, schedulePart, studyPart } from './study.ts';
import { whenPart } from './when.ts';

type PrintedSite = Pick<Site, 'settings' | 'today' | 'sources' | 'costs'>;

/** Parts that have something to say. */
const tidy = (parts: readonly Part[]): Part[] =>
  parts
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ heading, blocks }) => ({ heading, blocks: joinPairs(blocks) }));

/** How to apply, with the address in words: a printed link must be readable. */
function applyWords(programme: Programme, today: string): Statement[] {
  const route = applicationRoute(programme, today);
  const words = [say({ text: route.label, to: route.href })];
  if (route.href && route.by !== 'telephone') {
    const written = route.href
      .replace(/^(https:\/\/|mailto:)/, '')
      .replace(/[?/]$|\?subject=.*$/, '');
    words.push(say({ text: written, to: route.href }));
  }
  if (route.status !== 'open') words.push(say(route.explanation));
  else words.push(say(`Your application goes to ${programme.provider.name}. ${route.next}`));
  return words;
}

function replacedWords({ qualification }: Programme, locate: Locate): PrintedDocument['replaced'] {
  const { replacedBy } = qualification;
  if (!replacedBy) return undefined;
  const ended = replacedBy.ended ? ` and ended in ${replacedBy.ended.value}` : '';
  const noun = replacedBy.qualifications.length === 1 ? 'qualification' : 'qualifications';
  return {
    words: `${qualification.code} of the ${qualification.framework} framework was replaced from ${replacedBy.when}${ended}. Ask the provider what it runs now. Today’s ${noun}:`,
    by: replacedBy.qualifications.map((newer) => ({
      text: qualificationName(newer),
      to: locate(addressOf('qualifications', newer)),
    })),
  };
}

/** What both documents open with. */
function opening(site: PrintedSite, programme: Programme, notes: Notes, locate: Locate) {
  const { qualification, provider } = programme;
  const to = locate(addressOf('programmes', programme));
  const days = site.sources
    .filter(({ id }) => programme.sources.includes(id))
    .map((source) => source.readOn);
  const readOn = days.sort().at(-1) ?? site.today;
  return {
    author: site.settings.name,
    readOn,
    rung: rungOf(qualification),
    siteName: site.settings.name,
    strapline: site.settings.strapline,
    kicker: `${qualification.code}, ${qualification.framework} framework`,
    // The provider's name never stands alone on a line.
    heading: `${qualification.shortName} with\u00a0${provider.shortName}`,
    qualification: qualification.name,
    lead: programme.summary,
    replaced: replacedWords(programme, locate),
    keyFacts: [
      ...stateKeyFacts(programme, site.today),
      { term: 'Provider', fact: { kind: 'known' as const, text: provider.name, others: [] } },
    ].map(({ term, fact }) => pair({ ...notes, isBrief: true }, term, fact)),
    apply: applyWords(programme, site.today),
    page: { text: to.replace(/^https?:\/\//, ''), to },
    imprint: `Documents read on ${writeDate(readOn)}. Made by ${site.settings.publisher.name}, not by the provider.`,
  };
}

const newNotes = (programme: Programme, isBrief: boolean): Notes => ({
  isBrief,
  sources: [...programme.sources],
  disputes: [],
});

/** The leaflet: a front to decide by and a back to plan by, on two pages. */
export function leafletOf(
  site: PrintedSite,
  programme: Programme,
  locate: Locate,
): PrintedDocument {
  const notes = newNotes(programme, true);
  const isDated = programme.cohorts.length > 0;
  const parts = [
    entryPart(programme, notes, locate),
    studyPart(programme, site.today, notes),
    assessmentPart(programme, notes),
    schoolPart(programme, site.today, notes),
    ...(isDated ? [] : [whenPart(programme, site.today, notes)]),
    contactPart(programme, [], notes, locate),
  ];
  const front = [
    ...(isDated ? [whenPart(programme, site.today, notes)] : []),
    benefitsPart(programme, notes),
  ];
  const head = opening(site, programme, notes, locate);
  return {
    kind: 'leaflet',
    title: `${programmeName(programme)}: leaflet`,
    ...head,
    parts: tidy([...parts, sourcesPart(site.sources, notes, locate)]),
    front: tidy(front),
    dispensable: [
      'When and where',
      'Assessment',
      'What the school gives',
      'Where these facts come from',
      'What you do',
      'Who runs it',
    ],
  };
}

/** The specification: everything that is published about the programme. */
export function specificationOf(
  site: PrintedSite,
  programme: Programme,
  locate: Locate,
): PrintedDocument {
  const notes = newNotes(programme, false);
  const routes = site.costs.filter(
    (cost): cost is FundingRoute & typeof cost =>
      cost.kind === 'funding route' && cost.framework === programme.qualification.framework,
  );
  const head = opening(site, programme, notes, locate);
  const parts = [
    entryPart(programme, notes, locate),
    whenPart(programme, site.today, notes),
    studyPart(programme, site.today, notes),
    schedulePart(programme),
    coursesPart(programme, notes),
    contentPart(programme, notes),
    assessmentPart(programme, notes),
    costPart(programme, routes, notes, locate),
    schoolPart(programme, site.today, notes),
    benefitsPart(programme, notes),
    nextPart(programme, site.today, notes, locate),
    contactPart(programme, policiesOf(programme), notes, locate),
  ];
  return {
    kind: 'specification',
    title: `${programmeName(programme)}: specification`,
    ...head,
    parts: tidy([...parts, sourcesPart(site.sources, notes, locate)]),
    front: [],
    dispensable: [],
  };
}

/** Every document of a site, each made when it is asked for. */
export function* documentsOf(site: Site, locate: Locate): Generator<PrintedDocument> {
  for (const programme of site.programmes) {
    yield leafletOf(site, programme, locate);
    yield specificationOf(site, programme, locate);
  }
}
