/** Examples of who runs what, how to apply, and where facts come from. */
import ApplyLink from '../../components/apply/ApplyLink.astro';
import ApplyPath from '../../components/apply/ApplyPath.astro';
import ContactList from '../../components/provider/ContactList.astro';
import ResponsibleRows from '../../components/provider/ResponsibleRows.astro';
import AtoZ from '../../components/search/AtoZ.astro';
import Disagreements from '../../components/source/Disagreements.astro';
import SourceEntry from '../../components/source/SourceEntry.astro';
import { groupByLetter, listPages } from '../../domain/contents.ts';
import { listDocumentUses } from '../../domain/sources/documents.ts';
import { listDisagreements, listFacts } from '../../domain/sources/facts.ts';
import { show } from './example.ts';
import { exampleDay as today, exampleOf, exampleSite } from './exampleSite.ts';

const { contacts, name, website } = exampleOf('providers', 'example');
const [leaflet] = listDocumentUses(exampleSite);
if (!leaflet) throw new Error('The examples have no document.');

export const apply = {
  ApplyLink: show(
    ApplyLink,
    {
      name: 'on a website',
      props: { programme: exampleOf('programmes', 'example-npqt'), today },
      shows: ['Apply on the Example website', 'Your application goes to Example Partnership'],
    },
    {
      name: 'a cohort without dates',
      props: {
        programme: exampleOf('programmes', 'partner-npqt'),
        cohort: exampleOf('cohorts', 'announced'),
        today,
      },
      shows: ['Register interest with Partner', 'has not announced the dates'],
    },
  ),
  ApplyPath: show(ApplyPath, {
    name: 'from choosing to a place',
    props: { site: exampleSite },
    shows: ['Choose a qualification', 'Register with the Department for Education', 'Apply'],
  }),
};

export const provider = {
  ContactList: show(
    ContactList,
    {
      name: 'every way',
      props: { contacts, name, website },
      shows: ['General enquiries', 'a.very.long.mailbox.name@', '0117 920 9200', 'Website'],
    },
    { name: 'none', props: { contacts: [], name }, shows: ['No contact of Example Partnership'] },
  ),
  ResponsibleRows: show(ResponsibleRows, {
    name: 'under a licence',
    within: 'dl',
    props: { provider: exampleOf('providers', 'partner') },
    shows: ['Example Partnership'],
  }),
};

export const search = {
  AtoZ: show(AtoZ, {
    name: 'a small site',
    props: { letters: groupByLetter(listPages(exampleSite)) },
    shows: ['All pages from A to Z', 'All cohorts', 'Exeter, autumn 2026'],
  }),
};

export const source = {
  Disagreements: show(Disagreements, {
    name: 'three facts',
    props: {
      facts: listDisagreements(listFacts(exampleSite)),
      titles: new Map(exampleSite.sources.map(({ id, title }) => [id, title])),
    },
    shows: ['84', 'Leaflet of the Example Partnership', '90', 'Frequently asked questions'],
  }),
  SourceEntry: show(SourceEntry, {
    name: 'a leaflet',
    within: 'dl',
    props: { use: leaflet },
    shows: [
      'Leaflet, Example Partnership.',
      'Published March 2026.',
      'leaflet.pdf',
      'What was taken',
    ],
  }),
};
