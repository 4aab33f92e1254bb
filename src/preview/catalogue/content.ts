import ApplyLink from '../../components/content/ApplyLink.astro';
import AuthorsText from '../../components/content/AuthorsText.astro';
import CallOut from '../../components/content/CallOut.astro';
import ContentImage from '../../components/content/ContentImage.astro';
import ContentLink from '../../components/content/ContentLink.astro';
import Details from '../../components/content/Details.astro';
import Download from '../../components/content/Download.astro';
import Fact from '../../components/content/Fact.astro';
import Fee from '../../components/content/Fee.astro';
import Figure from '../../components/content/Figure.astro';
import Quotation from '../../components/content/Quotation.astro';
import Steps from '../../components/content/Steps.astro';
import { show } from './example.ts';
import { exampleSite } from './exampleSite.ts';

export const content = {
  ApplyLink: show(ApplyLink, {
    name: 'by the name of a programme',
    props: { programme: 'example-npqt' },
    shows: ['Apply on the Example website'],
  }),
  AuthorsText: show(AuthorsText, {
    name: 'plain text',
    props: { of: { html: '<p>Words of an author.</p>' }, site: exampleSite },
    shows: ['Words of an author.'],
  }),
  CallOut: show(CallOut, {
    name: 'with a title',
    props: { title: 'Good to know' },
    slots: { default: '<p>Registering is not applying.</p>' },
    shows: ['Good to know', 'Registering is not applying.'],
  }),
  ContentImage: show(ContentImage, {
    name: 'a file as it is',
    props: { src: '/favicon.svg', alt: 'A shield with four bars', width: 64, height: 64 },
    shows: [],
  }),
  ContentLink: show(ContentLink, {
    name: 'to a page of the site',
    props: { href: '/guides/for-schools/' },
    slots: { default: 'What a school gives' },
    shows: ['What a school gives'],
  }),
  Details: show(Details, {
    name: 'closed',
    props: { summary: 'If you have two schools' },
    slots: { default: '<p>Ask both.</p>' },
    shows: ['If you have two schools'],
  }),
  Download: show(Download, {
    name: 'with a size',
    props: { href: '/leaflet.pdf', label: 'Leaflet', format: 'PDF', size: '80 kB' },
    shows: ['Leaflet', 'PDF', '80 kB'],
  }),
  Fact: show(Fact, {
    name: 'hours',
    props: { of: 'programmes/example-npqt', field: 'guidedLearningHours' },
    shows: ['84'],
  }),
  Fee: show(
    Fee,
    { name: 'a price', props: { programme: 'example-npqt' }, shows: ['£1,200'] },
    { name: 'to be confirmed', props: { programme: 'partner-npqt' }, shows: ['o be confirmed'] },
  ),
  Figure: show(Figure, {
    name: 'with a caption',
    props: { src: '/favicon.svg', alt: 'A shield with four bars', caption: 'The shield' },
    shows: ['The shield'],
  }),
  Quotation: show(Quotation, {
    name: 'a testimonial',
    props: { of: 'thanks' },
    shows: ['It changed how I lead.', 'Head of year'],
  }),
  Steps: show(Steps, {
    name: 'two steps',
    props: {},
    slots: { default: '<ol><li>Choose.</li><li>Apply.</li></ol>' },
    shows: ['Choose.', 'Apply.'],
  }),
};
