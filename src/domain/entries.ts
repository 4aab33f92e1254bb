/** Every entry of the site with its name and the address where a reader finds it. */
import type { CollectionName } from '../schemas/fields.ts';
import { isQuestion, stepAddress } from './finder/paths.ts';
import { fundingAddress } from './funding/pages.ts';
import { addressOf, sourceAddress, termAddress } from './addresses.ts';
import type { Site, Testimonial } from './model.ts';
import { programmeName, qualificationTitle } from './naming.ts';

/** An entry as lists name it. */
export interface NamedEntry {
  collection: CollectionName;
  id: string;
  name: string;
  /** Address of the page where it stands. */
  to: string;
  /** The entry itself. */
  thing: object;
}

function addressOfTestimonial({ programme, provider }: Testimonial): string {
  if (programme) return addressOf('programmes', programme);
  return provider ? addressOf('providers', provider) : '/programmes/';
}

/** List every entry of the site, collection by collection, each in reading order. */
export function listEntries(site: Site): NamedEntry[] {
  const list = <Thing extends { id: string }>(
    collection: CollectionName,
    things: readonly Thing[],
    nameOf: (thing: Thing) => string,
    addressOfThing: (thing: Thing) => string,
  ): NamedEntry[] =>
    things.map((thing) => ({
      collection,
      id: thing.id,
      name: nameOf(thing),
      to: addressOfThing(thing),
      thing,
    }));
  const titleOf = ({ title }: { title: string }) => title;
  return [
    ...list('qualifications', site.qualifications, qualificationTitle, (thing) =>
      addressOf('qualifications', thing),
    ),
    ...list('programmes', site.programmes, programmeName, (thing) =>
      addressOf('programmes', thing),
    ),
    ...list(
      'providers',
      site.providers,
      ({ name }) => name,
      (thing) => addressOf('providers', thing),
    ),
    ...list(
      'cohorts',
      site.cohorts,
      ({ title, programme }) => `${title}: ${programmeName(programme)}`,
      (thing) => addressOf('cohorts', thing),
    ),
    ...list(
      'venues',
      site.venues,
      ({ name }) => name,
      (thing) => addressOf('venues', thing),
    ),
    ...list('costs', site.costs, titleOf, (thing) => addressOf('costs', thing)),
    ...list('funding', site.funding, ({ title }) => `Funding: ${title}`, fundingAddress),
    ...list(
      'finder',
      site.finder,
      (step) => (isQuestion(step) ? step.question : step.title),
      stepAddress,
    ),
    ...list('comparisons', site.comparisons, titleOf, (thing) => addressOf('compare', thing)),
    ...list('guides', site.guides, titleOf, (thing) => addressOf('guides', thing)),
    ...list('policies', site.policies, titleOf, (thing) => addressOf('policies', thing)),
    ...list(
      'testimonials',
      site.testimonials,
      ({ role }) => `Quotation: ${role}`,
      addressOfTestimonial,
    ),
    ...list(
      'glossary',
      site.glossary,
      ({ term }) => term,
      ({ id }) => termAddress(id),
    ),
    ...list('sources', site.sources, titleOf, ({ id }) => sourceAddress(id)),
  ];
}
