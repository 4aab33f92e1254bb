/** Cards that stand for a page where its link is shared: one for each entry worth telling apart. */
import type { Site } from './model.ts';
import { rungOf } from './naming.ts';

/** What a card says. */
export interface ShareCard {
  /** Address of the picture below `/share/`, without its ending. */
  name: string;
  kicker: string;
  title: string;
  /** The line at the foot. */
  foot: string;
  /** Whose colour it takes. */
  colour: ReturnType<typeof rungOf> | Site['settings']['accent'];
}

/** A site with more texts of a kind than this gives them its own card: a drawing takes 50 ms. */
const mostTexts = 300;

/** The card of a text, unless there are too many of its kind. */
export function textCard(
  kind: 'guides' | 'policies',
  { id }: { id: string },
  site: Pick<Site, 'guides' | 'policies'>,
): string | undefined {
  return site[kind].length <= mostTexts ? `${kind}/${id}` : undefined;
}

/**
 * The cards of a site. Cohorts, prices and ways to apply share their programme's, so that a
 * directory of thousands of cohorts draws no more than it has programmes.
 */
export function listShareCards(site: Site): ShareCard[] {
  const { accent, name, strapline } = site.settings;
  const card = (
    picture: string,
    kicker: string,
    title: string,
    colour: ShareCard['colour'] = accent,
  ): ShareCard => ({ name: picture, kicker, title, foot: name, colour });
  return [
    { ...card('site', name, site.settings.home.heading), foot: strapline },
    ...site.qualifications.map((qualification) =>
      card(
        `qualifications/${qualification.id}`,
        `${qualification.code}, ${qualification.framework} framework`,
        qualification.name,
        rungOf(qualification) ?? accent,
      ),
    ),
    ...site.programmes.map(({ id, provider, qualification }) =>
      card(
        `programmes/${id}`,
        `${qualification.code}, ${qualification.framework} framework`,
        `${qualification.shortName} with ${provider.shortName}`,
        rungOf(qualification) ?? accent,
      ),
    ),
    ...site.providers.map((provider) =>
      card(`providers/${provider.id}`, 'Provider', provider.name),
    ),
    ...site.comparisons.map(({ id, title }) => card(`compare/${id}`, 'Compare', title)),
    ...site.guides.flatMap((guide) => {
      const picture = textCard('guides', guide, site);
      return picture ? [card(picture, 'Guide', guide.title)] : [];
    }),
    ...site.policies.flatMap((policy) => {
      const picture = textCard('policies', policy, site);
      const { owner, title } = policy;
      const whose = owner ? `Policy of ${owner.shortName}` : 'Policy of this site';
      return picture ? [card(picture, whose, title)] : [];
    }),
  ];
}
