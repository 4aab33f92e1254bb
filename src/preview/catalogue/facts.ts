import DraftNotice from '../../components/facts/DraftNotice.astro';
import SourceList from '../../components/facts/SourceList.astro';
import Stated from '../../components/facts/Stated.astro';
import StatedList from '../../components/facts/StatedList.astro';
import StatedRow from '../../components/facts/StatedRow.astro';
import { notPublished, stateText, stillToBeConfirmed } from '../../domain/facts/stated.ts';
import { show } from './example.ts';
import { exampleOf, exampleSite } from './exampleSite.ts';

const hostile = `<script>alert('x')</script> & "quoted"`;
const disputed = {
  ...stateText('12 to 15 months'),
  note: 'The leaflet counts from the first session.',
  others: [{ text: '12 to 18 months', source: 'page', note: 'It counts the assessment too.' }],
};

export const facts = {
  DraftNotice: show(DraftNotice, {
    name: 'a draft',
    props: { entry: { draft: true } },
    shows: ['Draft', 'Only the preview shows it'],
  }),
  SourceList: show(SourceList, {
    name: 'two documents',
    props: { sources: exampleSite.sources },
    shows: ['Where these facts come from', 'Leaflet', 'March 2026', 'Frequently asked questions'],
  }),
  Stated: show(
    Stated,
    { name: 'known', props: { fact: stateText('84') }, shows: ['84'] },
    { name: 'to be confirmed', props: { fact: stillToBeConfirmed }, shows: ['To be confirmed'] },
    { name: 'not published', props: { fact: notPublished }, shows: ['Not published'] },
    {
      name: 'documents disagree',
      props: { fact: disputed },
      shows: ['12 to 15 months', 'The leaflet counts', 'Sources disagree', '12 to 18 months.'],
    },
    { name: 'hostile words', props: { fact: stateText(hostile) }, shows: [hostile] },
  ),
  StatedList: show(StatedList, {
    name: 'conditions',
    props: { facts: exampleOf('programmes', 'example-npqt').benefitsForSchools },
    shows: ['A team that works together'],
  }),
  StatedRow: show(StatedRow, {
    name: 'brief',
    within: 'dl',
    props: { term: 'How long', fact: disputed, brief: true },
    shows: ['How long', '12 to 15 months', 'Sources disagree'],
  }),
};
