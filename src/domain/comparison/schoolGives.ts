/** What a school gives for a programme, by sort: one cell of a table, or one row of its panel. */
import { notPublished, stateAll, type StatedFact, stateFact } from '../facts/stated.ts';
import { writeCount } from '../facts/words.ts';
import type { Programme } from '../model.ts';

export type GivenKind = Programme['schoolGives'][number]['kind'];

/** Who endorses an application and how, from the programme's endorsement. */
function stateEndorsement({ endorsement }: Programme): StatedFact[] {
  if (!endorsement) return [];
  const stated = stateFact(endorsement.how, (words) => words);
  const isNamed = stated.text.toLowerCase().includes(endorsement.by.toLowerCase());
  if (isNamed) return [stated];
  const how = stated.text.charAt(0).toLowerCase() + stated.text.slice(1);
  return [{ ...stated, text: `${endorsement.by}: ${how}` }];
}

/** Days of a national placement, where the qualification sets them. */
function statePlacementDays({ qualification }: Programme): StatedFact[] {
  return qualification.placementDays
    ? [
        stateFact(
          qualification.placementDays,
          (days) => `${writeCount(days, 'day')} in a placement school`,
        ),
      ]
    : [];
}

/**
 * State what a school gives of one sort, with what the qualification itself asks for.
 *
 * What no document mentions is not published: it is not "nothing".
 */
export function stateGiven(programme: Programme, kind: GivenKind): StatedFact {
  const endorsement = kind === 'endorsement' ? stateEndorsement(programme) : [];
  const placement = kind === 'placement' ? statePlacementDays(programme) : [];
  // The way in which a programme is endorsed says more than that it is.
  const listed = programme.schoolGives
    .filter((given) => given.kind === kind && endorsement.length === 0)
    .map(({ what }) => stateFact(what, (words) => words));
  const all = [...endorsement, ...listed, ...placement];
  return all.length > 0 ? stateAll(all) : notPublished;
}
