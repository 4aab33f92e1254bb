/** Every page of the site with its kind: the A to Z, and what the search may offer. */
import { addressOf } from './addresses.ts';
import { checkAddress, fundingAddress, rulesAddress } from './funding/pages.ts';
import type { Site } from './model.ts';
import { programmeName, qualificationTitle } from './naming.ts';

/** Kinds of page, as the search's facet names them. */
export const pageKinds = {
  qualification: 'Qualifications',
  programme: 'Programmes',
  cohort: 'Cohorts',
  cost: 'Costs',
  funding: 'Funding',
  comparison: 'Comparisons',
  provider: 'Providers',
  venue: 'Venues',
  application: 'Applying',
  guide: 'Guides',
  policy: 'Policies',
  glossary: 'Glossary',
  source: 'Sources',
  contact: 'Contact',
} as const;

export type PageKind = keyof typeof pageKinds;

/** A page in a list of contents. */
export interface PageEntry {
  title: string;
  to: string;
  kind: PageKind;
}

const byText = new Intl.Collator('en-GB', { numeric: true }).compare;

/** Every page that a reader may look for, from A to Z. */
export function listPages(site: Site): PageEntry[] {
  const pages: PageEntry[] = [
    ...site.qualifications.map((qualification) => ({
      title: qualificationTitle(qualification),
      to: addressOf('qualifications', qualification),
      kind: 'qualification' as const,
    })),
    ...site.programmes.flatMap((programme) => [
      {
        title: programmeName(programme),
        to: addressOf('programmes', programme),
        kind: 'programme' as const,
      },
      {
        title: `Apply for ${programmeName(programme)}`,
        to: addressOf('apply', programme),
        kind: 'application' as const,
      },
    ]),
    ...site.providers.map((provider) => ({
      title: provider.name,
      to: addressOf('providers', provider),
      kind: 'provider' as const,
    })),
    ...site.cohorts.map((cohort) => ({
      title: `${cohort.title}: ${cohort.programme.qualification.code} with ${cohort.programme.provider.shortName}`,
      to: addressOf('cohorts', cohort),
      kind: 'cohort' as const,
    })),
    ...site.venues.map((venue) => ({
      title: venue.name,
      to: addressOf('venues', venue),
      kind: 'venue' as const,
    })),
    ...site.costs.map((cost) => ({
      title: cost.title,
      to: addressOf('costs', cost),
      kind: 'cost' as const,
    })),
    ...site.funding.flatMap((rules) => [
      { title: `Funding: ${rules.title}`, to: fundingAddress(rules), kind: 'funding' as const },
      {
        title: `Funding: all the rules, ${rules.title}`,
        to: rulesAddress(rules),
        kind: 'funding' as const,
      },
    ]),
    ...site.comparisons.map((comparison) => ({
      title: comparison.title,
      to: addressOf('compare', comparison),
      kind: 'comparison' as const,
    })),
    ...site.guides.map((guide) => ({
      title: guide.title,
      to: addressOf('guides', guide),
      kind: 'guide' as const,
    })),
    ...site.policies.map((policy) => ({
      title: policy.title,
      to: addressOf('policies', policy),
      kind: 'policy' as const,
    })),
    { title: 'All qualifications', to: '/qualifications/', kind: 'qualification' },
    { title: 'Find yours: which qualification suits me?', to: '/finder/', kind: 'qualification' },
    { title: 'All programmes', to: '/programmes/', kind: 'programme' },
    { title: 'All providers', to: '/providers/', kind: 'provider' },
    { title: 'All cohorts', to: '/cohorts/', kind: 'cohort' },
    { title: 'Cost for a team', to: '/costs/team/', kind: 'cost' },
    { title: 'All costs', to: '/costs/', kind: 'cost' },
    ...(site.funding.length > 0
      ? [
          { title: 'Can my place be funded?', to: '/funding/', kind: 'funding' as const },
          { title: 'Funding: check one course', to: checkAddress(), kind: 'funding' as const },
        ]
      : []),
    { title: 'All comparisons', to: '/compare/', kind: 'comparison' },
    { title: 'Compare what you choose', to: '/compare/build/', kind: 'comparison' },
    { title: 'All guides', to: '/guides/', kind: 'guide' },
    { title: 'All policies', to: '/policies/', kind: 'policy' },
    { title: 'How to apply', to: '/apply/', kind: 'application' },
    {
      title: 'The headteacher’s declaration',
      to: '/apply/headteacher-declaration/',
      kind: 'application',
    },
    { title: 'Glossary', to: '/glossary/', kind: 'glossary' },
    { title: 'Sources', to: '/sources/', kind: 'source' },
    { title: 'Contact', to: '/contact/', kind: 'contact' },
  ];
  return pages.sort((one, other) => byText(one.title, other.title) || byText(one.to, other.to));
}

/** Kinds of which a directory has thousands, and which readers come to from the list of cohorts. */
const numerousKinds: readonly PageKind[] = ['cohort', 'venue'];
/** More pages of such a kind than this are left out of the A to Z, which is one page. */
const mostOfNumerousKind = 250;

/** What the A to Z lists of all pages, and the kinds that it leaves to the list of cohorts. */
export function listForAtoZ(pages: readonly PageEntry[]): {
  listed: PageEntry[];
  leftOut: PageKind[];
} {
  const leftOut = numerousKinds.filter(
    (kind) => pages.filter((page) => page.kind === kind).length > mostOfNumerousKind,
  );
  // The page of all cohorts is of their kind.
  const isListed = ({ kind, to }: PageEntry) => !leftOut.includes(kind) || to === '/cohorts/';
  return { listed: pages.filter(isListed), leftOut };
}

/** Pages under the first letter of their titles; digits stand together under `0–9`. */
export function groupByLetter(
  pages: readonly PageEntry[],
): { letter: string; pages: PageEntry[] }[] {
  const groups = Map.groupBy(pages, ({ title }) => {
    const first = title.charAt(0).normalize('NFD').charAt(0).toUpperCase();
    return /[A-Z]/.test(first) ? first : '0–9';
  });
  return [...groups].map(([letter, grouped]) => ({ letter, pages: grouped }));
}
