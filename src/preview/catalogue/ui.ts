import ActionLink from '../../components/ui/ActionLink.astro';
import Breadcrumbs from '../../components/ui/Breadcrumbs.astro';
import Contents from '../../components/ui/Contents.astro';
import DataTable from '../../components/ui/DataTable.astro';
import Details from '../../components/ui/Details.astro';
import EntryList from '../../components/ui/EntryList.astro';
import FactPanel from '../../components/ui/FactPanel.astro';
import LadderMark from '../../components/ui/LadderMark.astro';
import Logo from '../../components/ui/Logo.astro';
import Notice from '../../components/ui/Notice.astro';
import Prose from '../../components/ui/Prose.astro';
import Quote from '../../components/ui/Quote.astro';
import SearchBox from '../../components/ui/SearchBox.astro';
import Section from '../../components/ui/Section.astro';
import SkipLink from '../../components/ui/SkipLink.astro';
import TextSizeControl from '../../components/ui/TextSizeControl.astro';
import ThemeControl from '../../components/ui/ThemeControl.astro';
import { show } from './example.ts';

const head =
  '<tr role="row"><th scope="col" role="columnheader">Session</th>' +
  '<th scope="col" role="columnheader" class="figure">Hours</th></tr>';
const row = (name: string, hours: string) =>
  `<tr role="row"><th scope="row" role="rowheader">${name}</th>` +
  `<td role="cell" class="figure" data-label="Hours">${hours}</td></tr>`;
const longWord = 'Organisationsentwicklungsverantwortliche';

const notice = (kind: 'note' | 'replaced' | 'disputed' | 'draft', word: string) => ({
  name: kind,
  props: { kind },
  slots: { default: '<p>Ask the provider what it runs now.</p>' },
  shows: [word, 'Ask the provider'],
});

export const ui = {
  ActionLink: show(
    ActionLink,
    {
      name: 'the one thing to do',
      props: { to: 'https://www.example.org/apply' },
      slots: { default: 'Apply on the Example website' },
      shows: ['Apply on the Example website'],
    },
    {
      name: 'quiet',
      props: { to: '/compare/', quiet: true },
      slots: { default: 'Compare' },
      shows: ['Compare'],
    },
  ),
  Breadcrumbs: show(Breadcrumbs, {
    name: 'two pages above',
    props: {
      trail: [
        { label: 'Home', to: '/' },
        { label: 'Programmes', to: '/programmes/' },
      ],
      current: 'Leading teams (NPQT) with a provider whose name is long',
    },
    shows: ['Home', 'Programmes', 'Leading teams'],
  }),
  Contents: show(Contents, {
    name: 'five parts',
    props: {
      entries: [
        'Who it is for',
        'When and where',
        'Cost &amp; funding',
        'Assessment',
        longWord,
      ].map((html, index) => ({ id: `part-${index}`, html })),
    },
    shows: ['On this page', 'Who it is for', 'Cost & funding', longWord],
  }),
  DataTable: show(
    DataTable,
    {
      name: 'with a sum',
      props: { id: 'hours', caption: 'Hours by session', stacks: true },
      slots: { head, default: row('First', '3') + row('Last', '12'), foot: row('Total', '15') },
      shows: ['Hours by session', 'Session', 'First', '3', 'Total', '15'],
    },
    {
      name: 'heads stay',
      props: { id: 'stay', caption: 'Heads that stay in view', headsStay: true },
      slots: { head, default: row(longWord, '1,200') },
      shows: ['Heads that stay', longWord, '1,200'],
    },
  ),
  Details: show(
    Details,
    {
      name: 'closed',
      props: { summary: 'What was taken from it' },
      slots: { default: '<p>Two facts.</p>' },
      shows: ['What was taken'],
    },
    {
      name: 'open',
      props: { summary: 'What was taken from it', open: true },
      slots: { default: '<p>Two facts.</p>' },
      shows: ['What was taken', 'Two facts.'],
    },
  ),
  EntryList: show(EntryList, {
    name: 'a full entry and a bare one',
    props: {
      entries: [
        {
          title: 'Leading teams (NPQT) with Example',
          to: '/programmes/example-npqt/',
          kicker: '2017 framework',
          summary: 'Half-days and online courses.',
          facts: ['12 to 15 months', '6 half-days', '£1,200'],
          rung: 'middle',
        },
        { title: 'Only a name', to: '/programmes/bare/' },
      ],
    },
    shows: ['Leading teams', '2017 framework', 'Half-days', '£1,200', 'Only a name'],
  }),
  FactPanel: show(FactPanel, {
    name: 'with an action',
    props: {
      facts: [
        { term: 'How long', details: '12 to 15 months' },
        { term: 'Cost', details: 'To be confirmed' },
      ],
    },
    slots: { action: '<p><a class="action" href="https://www.example.org/">Apply</a></p>' },
    shows: ['At a glance', 'How long', '12 to 15 months', 'To be confirmed', 'Apply'],
  }),
  LadderMark: show(
    LadderMark,
    ...(['middle', 'senior', 'headship', 'executive', 'specialist'] as const).map((rung) => ({
      name: rung,
      props: { rung, label: `Rung: ${rung}` },
      shows: [],
    })),
  ),
  Logo: show(Logo, { name: 'the shield', props: {}, shows: [] }),
  Notice: show(
    Notice,
    notice('note', 'Note'),
    notice('replaced', 'Replaced'),
    notice('disputed', 'Sources disagree'),
    notice('draft', 'Draft'),
  ),
  Prose: show(Prose, {
    name: 'headings, a list and a quotation',
    props: {},
    slots: {
      default:
        '<p>A colleague takes part, and so does the school.</p>' +
        '<h2 id="prose-before">Before you begin</h2><ol><li>Agree it.</li><li>Plan cover.</li></ol>' +
        '<h2 id="prose-after">Afterwards</h2><p>Ask how it went.</p>',
    },
    shows: ['A colleague', 'Before you begin', 'Plan cover.', 'Afterwards'],
  }),
  Quote: show(Quote, {
    name: 'with who said it',
    props: { source: 'Head of year' },
    slots: { default: 'It changed how I lead.' },
    shows: ['It changed how I lead.', 'Head of year'],
  }),
  SearchBox: show(SearchBox, { name: 'empty', props: { id: 'example-search' }, shows: ['Search'] }),
  Section: show(
    Section,
    {
      name: 'heading in the margin',
      props: { id: 'section-margin', heading: 'What the school gives' },
      slots: { default: '<p>Three days.</p>' },
      shows: ['What the school gives', 'Three days.'],
    },
    {
      name: 'wide',
      props: { id: 'section-wide', heading: 'The ladder', wide: true },
      slots: { default: '<p>Four rungs.</p>' },
      shows: ['The ladder', 'Four rungs.'],
    },
  ),
  SkipLink: show(SkipLink, { name: 'unseen', props: {}, shows: ['Skip'] }),
  TextSizeControl: show(TextSizeControl, { name: 'as it comes', props: {}, shows: ['Text size'] }),
  ThemeControl: show(ThemeControl, { name: 'as it comes', props: {}, shows: ['Light', 'Dark'] }),
};
